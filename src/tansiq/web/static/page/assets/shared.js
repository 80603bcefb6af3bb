var e=Array.isArray,t=Array.prototype.indexOf,n=Array.prototype.includes,r=Array.from,i=Object.defineProperty,a=Object.getOwnPropertyDescriptor,o=Object.getOwnPropertyDescriptors,s=Object.prototype,c=Array.prototype,l=Object.getPrototypeOf,u=Object.isExtensible,d=()=>{};function f(e){return typeof e?.then==`function`}function p(e){return e()}function m(e){for(var t=0;t<e.length;t++)e[t]()}function h(){var e,t;return{promise:new Promise((n,r)=>{e=n,t=r}),resolve:e,reject:t}}function g(e,t,n=!1){return e===void 0?n?t():t:e}function _(e,t){if(Array.isArray(e))return e;if(t===void 0||!(Symbol.iterator in e))return Array.from(e);let n=[];for(let r of e)if(n.push(r),n.length===t)break;return n}var v=1<<24,y=1024,b=2048,x=4096,S=8192,ee=16384,te=32768,ne=1<<25,re=65536,ie=1<<19,ae=1<<20,oe=1<<25,se=1<<21,ce=1<<22,le=1<<23,ue=Symbol(`$state`),de=Symbol(`component`),fe=Symbol(`legacy props`),pe=Symbol(``),me=Symbol(`attributes`),he=Symbol(`class`),ge=Symbol(`style`),_e=Symbol(`text`),ve=Symbol(`form reset`),ye=new class extends Error{name=`StaleReactionError`;message="The reaction that called `getAbortSignal()` was re-run or destroyed"},be=!!globalThis.document?.contentType&&globalThis.document.contentType.includes(`xml`),xe={},Se=Symbol(`uninitialized`),Ce=`http://www.w3.org/1999/xhtml`;function we(){console.warn(`https://svelte.dev/e/derived_inert`)}function Te(e){console.warn(`https://svelte.dev/e/hydration_mismatch`)}function Ee(){console.warn(`https://svelte.dev/e/select_multiple_invalid_value`)}function De(){console.warn(`https://svelte.dev/e/svelte_boundary_reset_noop`)}var C=!1;function Oe(e){C=e}var w;function ke(e){if(e===null)throw Te(),xe;return w=e}function Ae(){return ke(xn(w))}function T(e){if(C){if(xn(w)!==null)throw Te(),xe;w=e}}function je(e=1){if(C){for(var t=e,n=w;t--;)n=xn(n);w=n}}function Me(e=!0){for(var t=0,n=w;;){if(n.nodeType===8){var r=n.data;if(r===`]`){if(t===0)return n;--t}else(r===`[`||r===`[!`||r[0]===`[`&&!isNaN(Number(r.slice(1))))&&(t+=1)}var i=xn(n);e&&n.remove(),n=i}}function Ne(e){if(!e||e.nodeType!==8)throw Te(),xe;return e.data}function Pe(e){return e===this.v}function Fe(e,t){return e==e?e!==t||typeof e==`object`&&!!e||typeof e==`function`:t==t}function Ie(e){return!Fe(e,this.v)}function Le(e){throw Error(`https://svelte.dev/e/lifecycle_outside_component`)}function Re(){throw Error(`https://svelte.dev/e/async_derived_orphan`)}function ze(e,t,n){throw Error(`https://svelte.dev/e/each_key_duplicate`)}function Be(e){throw Error(`https://svelte.dev/e/effect_in_teardown`)}function Ve(){throw Error(`https://svelte.dev/e/effect_in_unowned_derived`)}function He(e){throw Error(`https://svelte.dev/e/effect_orphan`)}function Ue(){throw Error(`https://svelte.dev/e/effect_update_depth_exceeded`)}function We(e){throw Error(`https://svelte.dev/e/props_invalid_value`)}function Ge(){throw Error(`https://svelte.dev/e/state_descriptors_fixed`)}function Ke(){throw Error(`https://svelte.dev/e/state_prototype_fixed`)}function qe(){throw Error(`https://svelte.dev/e/state_unsafe_mutation`)}function Je(){throw Error(`https://svelte.dev/e/svelte_boundary_reset_onerror`)}var Ye=!1;function Xe(){Ye=!0}var Ze=[];function Qe(e,t=!1,n=!1){return $e(e,new Map,``,Ze,null,n)}function $e(t,n,r,i,a=null,o=!1){if(typeof t==`object`&&t){var c=n.get(t);if(c!==void 0)return c;if(t instanceof Map)return new Map(t);if(t instanceof Set)return new Set(t);if(e(t)){var u=Array(t.length);n.set(t,u),a!==null&&n.set(a,u);for(var d=0;d<t.length;d+=1){var f=t[d];d in t&&(u[d]=$e(f,n,r,i,null,o))}return u}if(l(t)===s){u={},n.set(t,u),a!==null&&n.set(a,u);for(var p of Object.keys(t))u[p]=$e(t[p],n,r,i,null,o);return u}if(t instanceof Date)return t.getTime(),structuredClone(t);if(typeof t.toJSON==`function`&&!o)return $e(t.toJSON(),n,r,i,t)}if(t instanceof EventTarget)return t;try{return structuredClone(t)}catch{return t}}function et(e){let t=e.p;for(;t!==null&&t.c===null;)t=t.p;return t?.c??null}function tt(e,t){return e===null&&Le(t),e.c??=new Map(et(e)||void 0)}var nt=null;function rt(e){nt=e}function it(e){return tt(nt,`getContext`).get(e)}function at(e,t){return tt(nt,`setContext`).set(e,t),t}function E(e,t=!1,n){nt={p:nt,i:!1,c:null,e:null,s:e,x:null,r:R,l:Ye&&!t?{s:null,u:null,$:[]}:null}}function D(e){var t=nt,n=t.e;if(n!==null){t.e=null;for(var r of n)Pn(r)}return e!==void 0&&(t.x=e),t.i=!0,nt=t.p,ot(e)}function ot(e={}){return i(e,de,{value:!0}),e}function st(){return!Ye||nt!==null&&nt.l===null}var ct=[];function lt(){var e=ct;ct=[],m(e)}function ut(e){if(ct.length===0&&!Rt){var t=ct;queueMicrotask(()=>{t===ct&&lt()})}ct.push(e)}function dt(){for(;ct.length>0;)lt()}var ft=~(b|x|y);function pt(e,t){e.f=e.f&ft|t}function mt(e){e.f&512||e.deps===null?pt(e,y):pt(e,x)}function ht(e,t){e.f&2048?t.set(e,b):e.f&4096&&t.get(e)!==2048&&t.set(e,x),pt(e,y)}function gt(e){C&&bn(e)!==null&&Sn(e)}var _t=!1;function vt(){_t||(_t=!0,document.addEventListener(`reset`,e=>{Promise.resolve().then(()=>{if(!e.defaultPrevented)for(let t of e.target.elements)t[ve]?.()})},{capture:!0}))}function yt(e){var t=L,n=R;ir(null),ar(null);try{return e()}finally{ir(t),ar(n)}}function bt(e,t,n,r=n){e.addEventListener(t,()=>yt(n));let i=e[ve];e[ve]=i?()=>{i(),r(!0)}:()=>r(!0),vt()}function xt(e,t,n,r){let i=st()?Tt:Ot;var a=e.filter(e=>!e.settled),o=t.map(i);if(n.length===0&&a.length===0){r(o);return}var s=R,c=St(),l=a.length===1?a[0].promise:a.length>1?Promise.all(a.map(e=>e.promise)):null;function u(e){if(!(s.f&16384)){c();try{r([...o,...e])}catch(e){Dn(e,s)}Ct()}}var d=wt();if(n.length===0){l.then(()=>u([])).finally(d);return}function f(){Promise.all(n.map(e=>Dt(e))).then(u).catch(e=>Dn(e,s)).finally(d)}l?l.then(()=>{s.f&16384?d():(c(),f(),Ct())}):f()}function St(){var e=R,t=L,n=nt,r=k;return function(i=!0){ar(e),ir(t),rt(n),i&&!(e.f&16384)&&(r?.activate(),r?.apply())}}function Ct(e=!0){ar(null),ir(null),rt(null),e&&k?.deactivate()}function wt(){var e=R,t=e.b,n=k,r=!!t?.is_rendered();return t?.update_pending_count(1,n),n.increment(r,e),()=>{t?.update_pending_count(-1,n),n.decrement(r,e)}}function Tt(e){var t=2|b;return R!==null&&(R.f|=ie),{ctx:nt,deps:null,effects:null,equals:Pe,f:t,fn:e,reactions:null,rv:0,v:Se,wv:0,parent:R,ac:null}}var Et=Symbol(`obsolete`);function Dt(e,t,n){let r=R;r===null&&Re();var i=void 0,a=tn(Se),o=!L,s=new Set;return Rn(()=>{var t=R,n=h();i=n.promise;try{Promise.resolve(e()).then(n.resolve,e=>{e!==ye&&n.reject(e)}).finally(Ct)}catch(e){n.reject(e),Ct()}var c=k;if(o){if(t.f&32768)var l=wt();if(r.b?.is_rendered())c.async_deriveds.get(t)?.reject(Et);else for(let e of s.values())e.reject(Et);s.add(n),c.async_deriveds.set(t,n)}let u=(e,t=void 0)=>{l?.(),s.delete(n),t!==Et&&(c.activate(),t?(a.f|=le,on(a,t)):(a.f&8388608&&(a.f^=le),on(a,e)),c.deactivate())};n.promise.then(u,e=>u(null,e||`unknown`))}),Mn(()=>{for(let e of s)e.reject(Et)}),new Promise(e=>{function t(n){function r(){n===i?e(a):t(i)}n.then(r,r)}t(i)})}function O(e){let t=Tt(e);return sr(t),t}function Ot(e){let t=Tt(e);return t.equals=Ie,t}function kt(e){var t=e.effects;if(t!==null){e.effects=null;for(var n=0;n<t.length;n+=1)Kn(t[n])}}function At(e){var t,n=R,r=e.parent;if(!tr&&r!==null&&e.v!==Se&&r.f&24576)return we(),e.v;ar(r);try{kt(e),t=yr(e)}finally{ar(n)}return t}function jt(e){var t=At(e);!e.equals(t)&&(e.wv=gr(),(!k?.is_fork||e.deps===null)&&(k===null?e.v=t:(k.capture(e,t,!0),Ft?.capture(e,t,!0)),e.deps===null))?pt(e,y):tr||(It===null?mt(e):(jn()||k?.is_fork)&&It.set(e,t))}function Mt(e){if(e.effects!==null)for(let t of e.effects)(t.teardown||t.ac)&&(t.teardown?.(),t.ac!==null&&yt(()=>{t.ac.abort(ye),t.ac=null}),t.fn!==null&&(t.teardown=d),Sr(t,0),Wn(t))}function Nt(e){if(e.effects!==null)for(let t of e.effects)t.teardown&&t.fn!==null&&Cr(t)}var Pt=null,k=null,Ft=null,It=null,Lt=null,Rt=!1,zt=!1,Bt=null,Vt=null,Ht=0,Ut=1,Wt=class e{id=Ut++;started=!1;linked=!0;prev=null;next=null;async_deriveds=new Map;current=new Map;previous=new Map;#e=new Set;#t=new Set;#n=0;#r=new Map;#i=null;#a=[];#o=[];#s=new Map;#c=new Map;#l=new Set;is_fork=!1;#u=!1;constructor(){Pt===null?Pt=this:(Pt.next=this,this.prev=Pt),Pt=this}#d(){if(this.is_fork)return!0;for(let e of this.#r.keys())if(!this.#f(e))return!0;return!1}#f(e){for(var t=e;t!==null;t=t.parent)if(this.#c.has(t))return!0;return!1}skip_effect(e){this.#c.has(e)||this.#c.set(e,{d:[],m:[]}),this.#l.delete(e)}unskip_effect(e,t=e=>this.schedule(e)){var n=this.#c.get(e);if(n){this.#c.delete(e);for(var r of n.d)pt(r,b),t(r);for(r of n.m)pt(r,x),t(r)}this.#l.add(e)}#p(){var e=[];for(let i of this.#a)if(!(i.f&16384||!(i.f&6144))){for(var t=i,n=!1;t.parent!==null;){t=t.parent;var r=t.f;if(r&96){if(!(r&1024)){n=!0;break}t.f^=y}}n||e.push(t)}return this.#a=[],e}#m(){this.started=!0;for(let[e,t]of this.#s)pt(e,t),this.schedule(e);this.apply();for(var t=Bt=[],n=[],r=Vt=[];this.#a.length>0;){Ht++>1e3&&(this.#b(),Kt());for(let e of this.#p())try{this.#h(e,t,n)}catch(t){throw Zt(e),this.#d()||this.discard(),t}}if(k=null,r.length>0){var i=e.ensure();for(let e of r)i.schedule(e)}if(Bt=null,Vt=null,this.#d()){this.#y(n),this.#y(t);for(let[e,t]of this.#c)Xt(e,t);r.length>0&&k.#m();return}let a=this.#g();if(a)this.#y(n),this.#y(t),a.#v(this);else{this.#s.clear();for(let e of this.#e)e(this);this.#e.clear(),Ft=this,Jt(n),Jt(t),Ft=null,this.#i?.resolve();var o=k;this.#n===0&&(this.#a.length===0||o!==null)&&this.#b(),o!==null&&($t.clear(),o.#m())}}#h(e,t,n){e.f^=y;for(var r=e.first;r!==null;){var i=r.f,a=!!(i&96);if(!(a&&i&1024||i&8192||this.#c.has(r))&&r.fn!==null){a?r.f^=y:i&4?t.push(r):_r(r)&&(i&16&&this.add_dirty_reaction(r,x),Cr(r));var o=r.first;if(o!==null){r=o;continue}}for(;r!==null;){var s=r.next;if(s!==null){r=s;break}r=r.parent}}}#g(){for(var e=this.prev;e!==null;e=e.prev)if(!e.is_fork&&this.#_(e))return e;return null}#_(e){for(let[t,[,n]]of this.current)if(!n&&e.current.has(t))return!0;return!1}#v(e){for(let[t,n]of e.current)!this.previous.has(t)&&e.previous.has(t)&&this.previous.set(t,e.previous.get(t)),this.current.set(t,n);for(let[t,n]of e.async_deriveds){let e=this.async_deriveds.get(t);e&&n.promise.then(e.resolve).catch(e.reject)}e.async_deriveds.clear(),this.transfer_reactions(e.#s);let t=e=>{var n=e.reactions;if(n!==null&&!(e.f&2&&!(e.f&6144)))for(let e of n){var r=e.f;if(r&2)t(e);else{var i=e;r&4194320&&!this.async_deriveds.has(i)&&(this.#s.delete(i),pt(i,b),this.schedule(i))}}};for(let e of this.current.keys())t(e);this.oncommit(()=>e.discard()),e.#b(),k=this,this.#m()}#y(e){for(var t=0;t<e.length;t+=1)ht(e[t],this.#s)}capture(e,t,n=!1){e.v!==Se&&!this.previous.has(e)&&this.previous.set(e,e.v),e.f&8388608||(this.current.set(e,[t,n]),It?.set(e,t)),this.is_fork||(e.v=t)}activate(){k=this}deactivate(){k=null,It=null}flush(){try{zt=!0,k=this,this.#m()}finally{Ht=0,Lt=null,Bt=null,Vt=null,zt=!1,k=null,It=null,$t.clear()}}discard(){for(let e of this.#t)e(this);this.#t.clear();for(let e of this.async_deriveds.values())e.reject(Et);this.#b(),this.#i?.resolve()}register_created_effect(e){this.#o.push(e)}increment(e,t){if(this.#n+=1,e){let e=this.#r.get(t)??0;this.#r.set(t,e+1)}}decrement(e,t){if(--this.#n,e){let e=this.#r.get(t)??0;e===1?this.#r.delete(t):this.#r.set(t,e-1)}this.#u||(this.#u=!0,ut(()=>{this.#u=!1,this.linked&&this.flush()}))}transfer_reactions(e){for(let[t,n]of e)this.add_dirty_reaction(t,n);e.clear()}add_dirty_reaction(e,t){(t===2048||this.#s.get(e)!==2048)&&this.#s.set(e,t)}oncommit(e){this.#e.add(e)}ondiscard(e){this.#t.add(e)}settled(){return(this.#i??=h()).promise}static ensure(){if(k===null){let t=k=new e;!zt&&!Rt&&ut(()=>{t.started||t.flush()})}return k}apply(){It=null}schedule(e){Lt=e,e.b?.is_pending&&e.f&16777228&&!(e.f&32768)?e.b.defer_effect(e):this.#a.push(e)}#b(){if(this.linked){var e=this.prev,t=this.next;e===null||(e.next=t),t===null?Pt=e:t.prev=e,this.linked=!1}}};function Gt(e){var t=Rt,n=Ft;Ft=null,Rt=!0;try{var r;for(e&&(Gt(),r=e());;){if(dt(),k===null)return r;k.flush()}}finally{Rt=t,Ft=n}}function Kt(){try{Ue()}catch(e){Dn(e,Lt)}}var qt=null;function Jt(e){var t=e.length;if(t!==0){for(var n=0;n<t;){var r=e[n++];if(!(r.f&24576)&&_r(r)&&(qt=new Set,Cr(r),r.deps===null&&r.first===null&&r.nodes===null&&r.teardown===null&&r.ac===null&&Jn(r),qt?.size>0)){$t.clear();for(let e of qt){if(e.f&24576)continue;let t=[e],n=e.parent;for(;n!==null;)qt.has(n)&&(qt.delete(n),t.push(n)),n=n.parent;for(let e=t.length-1;e>=0;e--){let n=t[e];n.f&24576||Cr(n)}}qt.clear()}}qt=null}}function Yt(e){k.schedule(e)}function Xt(e,t){if(!(e.f&32&&e.f&1024)){e.f&2048?t.d.push(e):e.f&4096&&t.m.push(e),pt(e,y);for(var n=e.first;n!==null;)Xt(n,t),n=n.next}}function Zt(e){pt(e,y);for(var t=e.first;t!==null;)Zt(t),t=t.next}var Qt=new Set,$t=new Map,en=!1;function tn(e,t){return{f:0,v:e,reactions:null,equals:Pe,rv:0,wv:0}}function A(e,t){let n=tn(e,t);return sr(n),n}function nn(e,t=!1,n=!0){let r=tn(e);return t||(r.equals=Ie),Ye&&n&&nt!==null&&nt.l!==null&&(nt.l.s??=[]).push(r),r}function j(e,t,n=!1){return L!==null&&(!rr||L.f&131072)&&st()&&L.f&4325394&&(or===null||!or.has(e))&&qe(),on(e,n?dn(t):t,Vt)}var rn=null,an=0;function on(e,t,n=null){if(!e.equals(t)){tr?$t.set(e,t):$t.has(e)||$t.set(e,e.v);var r=Wt.ensure();if(r.capture(e,t),e.f&2){let t=e;e.f&2048&&At(t),It===null&&mt(t)}e.wv=gr(),rn=null,an=0,un(e,b,n),rn=null,st()&&R!==null&&R.f&1024&&!(R.f&96)&&(ur===null?dr([e]):ur.push(e)),!r.is_fork&&Qt.size>0&&!en&&sn()}return t}function sn(){en=!1;for(let e of Qt){e.f&1024&&pt(e,x);let t;try{t=_r(e)}catch{t=!0}t&&Cr(e)}Qt.clear()}function cn(e,t=1){var n=z(e),r=t===1?n++:n--;return j(e,n),r}function ln(e){j(e,e.v+1)}function un(e,t,n){var r=e.reactions;if(r!==null){var i=st(),a=r.length;if(an+=a,an>1e5&&rn===null&&(rn=new Set),rn!==null){if(rn.has(e))return;rn.add(e)}for(var o=0;o<a;o++){var s=r[o],c=s.f;if(i||s!==R){var l=(c&b)===0;if(l&&pt(s,t),c&131072)Qt.add(s);else if(c&2){var u=s;It?.delete(u),un(u,x,n)}else if(l){var d=s;c&16&&qt!==null&&qt.add(d),n===null?Yt(d):n.push(d)}}}}}function dn(t){if(typeof t!=`object`||!t||ue in t||de in t)return t;let n=l(t);if(n!==s&&n!==c)return t;var r=new Map,i=e(t),o=A(0),u=null,d=mr,f=e=>{if(mr===d)return e();var t=L,n=mr;ir(null),hr(d);var r=e();return ir(t),hr(n),r};return i&&r.set(`length`,A(t.length,u)),new Proxy(t,{defineProperty(e,t,n){`value`in n&&n.configurable!==!1&&n.enumerable!==!1&&n.writable!==!1||Ge();var i=r.get(t);return i===void 0?f(()=>{var e=A(n.value,u);return r.set(t,e),e}):j(i,n.value,!0),!0},deleteProperty(e,t){var n=r.get(t);if(n===void 0){if(t in e){let e=f(()=>A(Se,u));r.set(t,e),ln(o)}}else j(n,Se),ln(o);return!0},get(e,n,i){if(n===ue)return t;var o=r.get(n),s=n in e;if(o===void 0&&(!s||a(e,n)?.writable)&&(o=f(()=>A(dn(s?e[n]:Se),u)),r.set(n,o)),o!==void 0){var c=z(o);return c===Se?void 0:c}return Reflect.get(e,n,i)},getOwnPropertyDescriptor(e,t){this.has?.(e,t);var n=Reflect.getOwnPropertyDescriptor(e,t),i=r.get(t);if(i!==void 0){var a=z(i);if(a===Se)return;if(n&&`value`in n)n.value=a;else return{enumerable:!0,configurable:!0,value:a,writable:!0}}return n},has(e,t){if(t===ue)return!0;var n=r.get(t),i=n!==void 0&&n.v!==Se||Reflect.has(e,t);return(n!==void 0||(R!==null||L!==null)&&(!i||a(e,t)?.writable))&&(n===void 0&&(n=f(()=>A(i?dn(e[t]):Se,u)),r.set(t,n)),z(n)===Se)?!1:i},set(e,t,n,s){var c=r.get(t),l=t in e;if(i&&t===`length`)for(var d=n;d<c.v;d+=1){var p=r.get(d+``);p===void 0?d in e&&(p=f(()=>A(Se,u)),r.set(d+``,p)):j(p,Se)}if(c===void 0)(!l||a(e,t)?.writable)&&(c=f(()=>A(void 0,u)),j(c,dn(n)),r.set(t,c));else{l=c.v!==Se;var m=f(()=>dn(n));j(c,m)}var h=Reflect.getOwnPropertyDescriptor(e,t);if(h?.set&&h.set.call(s,n),!l){if(i&&typeof t==`string`){var g=r.get(`length`),_=Number(t);Number.isInteger(_)&&_>=g.v&&j(g,_+1)}ln(o)}return!0},ownKeys(e){z(o);var t=Reflect.ownKeys(e).filter(e=>{var t=r.get(e);return t===void 0||t.v!==Se});for(var[n,i]of r)i.v!==Se&&!(n in e)&&t.push(n);return t},setPrototypeOf(){Ke()}})}function fn(e){try{if(typeof e==`object`&&e&&ue in e)return e[ue]}catch{}return e}function pn(e,t){return Object.is(fn(e),fn(t))}var mn,hn,gn,_n;function vn(){if(mn===void 0){mn=window,hn=/Firefox/.test(navigator.userAgent);var e=Element.prototype,t=Node.prototype,n=Text.prototype;gn=a(t,`firstChild`).get,_n=a(t,`nextSibling`).get,u(e)&&(e[he]=void 0,e[me]=null,e[ge]=void 0,e.__e=void 0),u(n)&&(n[_e]=void 0)}}function yn(e=``){return document.createTextNode(e)}function bn(e){return gn.call(e)}function xn(e){return _n.call(e)}function M(e,t){if(!C)return bn(e);var n=bn(w);if(n===null)n=w.appendChild(yn());else if(t&&n.nodeType!==3){var r=yn();return n?.before(r),ke(r),r}return t&&Tn(n),ke(n),n}function N(e,t=!1){if(!C){var n=bn(e);return n instanceof Comment&&n.data===``?xn(n):n}if(t){if(w?.nodeType!==3){var r=yn();return w?.before(r),ke(r),r}Tn(w)}return w}function P(e,t=!1){if(!C)return bn(e);var n=M(e,t);return T(e),n}function F(e,t=1,n=!1){let r=C?w:e;for(var i;t--;)i=r,r=xn(r);if(!C)return r;if(n){if(r?.nodeType!==3){var a=yn();return r===null?i?.after(a):r.before(a),ke(a),a}Tn(r)}return ke(r),r}function Sn(e){e.textContent=``}function Cn(){return!1}function wn(e,t,n){return t==null||t===`http://www.w3.org/1999/xhtml`?n?document.createElement(e,{is:n}):document.createElement(e):n?document.createElementNS(t,e,{is:n}):document.createElementNS(t,e)}function Tn(e){if(e.nodeValue.length<65536)return;let t=e.nextSibling;for(;t!==null&&t.nodeType===3;)t.remove(),e.nodeValue+=t.nodeValue,t=e.nextSibling}function En(e){var t=R;if(t===null)return L.f|=le,e;if(!(t.f&32768)&&!(t.f&4))throw e;Dn(e,t)}function Dn(e,t){if(e===xe)throw e;if(!(t!==null&&t.f&16384)){for(;t!==null;){if(t.f&128&&!(t.f&33570816)){if(!(t.f&32768))throw e;try{t.b.error(e);return}catch(t){e=t}}t=t.parent}throw e}}function On(e){R===null&&(L===null&&He(e),Ve()),tr&&Be(e)}function kn(e,t){var n=t.last;n===null?t.last=t.first=e:(n.next=e,e.prev=n,t.last=e)}function An(e,t){var n=R;n!==null&&n.f&8192&&(e|=S);var r={ctx:nt,deps:null,nodes:null,f:e|b|512,first:null,fn:t,last:null,next:null,parent:n,b:n&&n.b,prev:null,teardown:null,wv:0,ac:null};k?.register_created_effect(r);var i=r;if(e&4)Bt===null?Wt.ensure().schedule(r):Bt.push(r);else if(t!==null){try{Cr(r)}catch(e){throw Kn(r),e}i.deps===null&&i.teardown===null&&i.nodes===null&&i.first===i.last&&!(i.f&524288)&&(i=i.first,e&16&&e&65536&&i!==null&&(i.f|=re))}if(i!==null&&(i.parent=n,n!==null&&kn(i,n),L!==null&&L.f&2&&!(e&64))){var a=L;(a.effects??=[]).push(i)}return r}function jn(){return L!==null&&!rr}function Mn(e){let t=An(8,null);return pt(t,y),t.teardown=e,t}function Nn(e){On(`$effect`);var t=R.f;if(!L&&t&32&&nt!==null&&!nt.i){var n=nt;(n.e??=[]).push(e)}else return Pn(e)}function Pn(e){return An(4|ae,e)}function Fn(e){return On(`$effect.pre`),An(8|ae,e)}function In(e){Wt.ensure();let t=An(64|ie,e);return(e={})=>new Promise(n=>{e.outro?Yn(t,()=>{Kn(t),n(void 0)}):(Kn(t),n(void 0))})}function Ln(e){return An(4,e)}function Rn(e){return An(ce|ie,e)}function zn(e,t=0){return An(8|t,e)}function I(e,t=[],n=[],r=[]){xt(r,t,n,t=>{An(8,()=>{e(...t.map(z))})})}function Bn(e,t=0){return An(16|t,e)}function Vn(e,t=0){return An(v|t,e)}function Hn(e){return An(32|ie,e)}function Un(e){var t=e.teardown;if(t!==null){let n=tr,r=L;nr(!0),ir(null);try{t.call(null)}catch(t){Dn(t,e.parent)}finally{nr(n),ir(r)}}}function Wn(e,t=!1){var n=e.first;for(e.first=e.last=null;n!==null;){let e=n.ac;e!==null&&yt(()=>{e.abort(ye)});var r=n.next;n.f&64?n.parent=null:Kn(n,t),n=r}}function Gn(e){for(var t=e.first;t!==null;){var n=t.next;t.f&32||Kn(t),t=n}}function Kn(e,t=!0){var n=!1;(t||e.f&262144)&&e.nodes!==null&&e.nodes.end!==null&&(qn(e.nodes.start,e.nodes.end),n=!0),e.f|=ne,Wn(e,t&&!n),Sr(e,0);var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)e.stop();Un(e),e.f^=ne,e.f|=ee;var i=e.parent;i!==null&&i.first!==null&&Jn(e),e.next=e.prev=e.teardown=e.ctx=e.deps=e.fn=e.nodes=e.ac=e.b=null}function qn(e,t){for(;e!==null;){var n=e===t?null:xn(e);e.remove(),e=n}}function Jn(e){var t=e.parent,n=e.prev,r=e.next;n!==null&&(n.next=r),r!==null&&(r.prev=n),t!==null&&(t.first===e&&(t.first=r),t.last===e&&(t.last=n))}function Yn(e,t,n=!0){var r=[];e.f|=256,Xn(e,r,!0);var i=()=>{n&&Kn(e),t&&t()},a=r.length;if(a>0){var o=()=>--a||i();for(var s of r)s.out(o)}else i()}function Xn(e,t,n){if(!(e.f&8192)){e.f^=S;var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)(e.is_global||n)&&t.push(e);for(var i=e.first;i!==null;){var a=i.next;if(!(i.f&64)){var o=!!(i.f&65536)||!!(i.f&32)&&!!(e.f&16);Xn(i,t,o?n:!1)}i=a}}}function Zn(e){e.f&=-257,Qn(e,!0)}function Qn(e,t){if(!(e.f&256)&&e.f&8192){e.f^=S,e.f&1024||(pt(e,b),Wt.ensure().schedule(e));for(var n=e.first;n!==null;){var r=n.next,i=!!(n.f&65536)||!!(n.f&32);Qn(n,i?t:!1),n=r}var a=e.nodes&&e.nodes.t;if(a!==null)for(let e of a)(e.is_global||t)&&e.in()}}function $n(e,t){if(e.nodes)for(var n=e.nodes.start,r=e.nodes.end;n!==null;){var i=n===r?null:xn(n);t.append(n),n=i}}var er=null,tr=!1;function nr(e){tr=e}var L=null,rr=!1;function ir(e){L=e}var R=null;function ar(e){R=e}var or=null;function sr(e){L!==null&&(L.f&2097152||L.f&2)&&(or??=new Set).add(e)}var cr=null,lr=0,ur=null;function dr(e){ur=e}var fr=1,pr=0,mr=pr;function hr(e){mr=e}function gr(){return++fr}function _r(e){var t=e.f;if(t&2048)return!0;if(t&4096){for(var n=e.deps,r=n.length,i=0;i<r;i++){var a=n[i];if(_r(a)&&jt(a),a.wv>e.wv)return!0}t&512&&It===null&&pt(e,y)}return!1}function vr(e,t,n=!0){var r=e.reactions;if(r!==null&&!(or!==null&&or.has(e)))for(var i=0;i<r.length;i++){var a=r[i];a.f&2?vr(a,t,!1):t===a&&(n?pt(a,b):a.f&1024&&pt(a,x),Yt(a))}}function yr(e){var t=cr,n=lr,r=ur,i=L,a=or,o=nt,s=rr,c=mr,l=e.f;cr=null,lr=0,ur=null,L=l&96?null:e,or=null,rt(e.ctx),rr=!1,mr=++pr,e.ac!==null&&(yt(()=>{e.ac.abort(ye)}),e.ac=null);try{e.f|=se;var u=e.fn,d=u();e.f|=te;var f=br(e);if(st()&&ur!==null&&!rr&&f!==null&&!(e.f&6146))for(var p=0;p<ur.length;p++)vr(ur[p],e);if(i!==null&&i!==e){if(pr++,i.deps!==null)for(let e=0;e<n;e+=1)i.deps[e].rv=pr;if(t!==null)for(let e of t)e.rv=pr;ur!==null&&(r===null?r=ur:r.push(...ur))}return e.f&8388608&&(e.f^=le),d}catch(t){return br(e),En(t)}finally{e.f^=se,cr=t,lr=n,ur=r,L=i,or=a,rt(o),rr=s,mr=c}}function br(e){var t=e.deps,n=k?.is_fork;if(cr!==null){var r;if(n||Sr(e,lr),t!==null&&lr>0)for(t.length=lr+cr.length,r=0;r<cr.length;r++)t[lr+r]=cr[r];else e.deps=t=cr;if(jn()&&e.f&512)for(r=lr;r<t.length;r++)(t[r].reactions??=[]).push(e)}else!n&&t!==null&&lr<t.length&&(Sr(e,lr),t.length=lr);return t}function xr(e,r){let i=r.reactions;if(i!==null){var a=t.call(i,e);if(a!==-1){var o=i.length-1;o===0?i=r.reactions=null:(i[a]=i[o],i.pop())}}if(i===null&&r.f&2&&(cr===null||!n.call(cr,r))){var s=r;s.f&512&&(s.f^=512),s.v!==Se&&mt(s),s.ac!==null&&yt(()=>{s.ac.abort(ye),s.ac=null,pt(s,b)}),Mt(s),Sr(s,0)}}function Sr(e,t){var n=e.deps;if(n!==null)for(var r=t;r<n.length;r++)xr(e,n[r])}function Cr(e){var t=e.f;if(!(t&16384)){pt(e,y);var n=R;R=e;try{t&16777232?Gn(e):Wn(e),Un(e);var r=yr(e);e.teardown=typeof r==`function`?r:null,e.wv=fr}finally{R=n}}}async function wr(){await Promise.resolve(),Gt()}function z(e){var t=!!(e.f&2);if(er?.add(e),L!==null&&!rr&&!(R!==null&&R.f&16384)&&(or===null||!or.has(e))){var r=L.deps;if(L.f&2097152)e.rv<pr&&(e.rv=pr,cr===null&&r!==null&&r[lr]===e?lr++:cr===null?cr=[e]:cr.push(e));else{L.deps??=[],n.call(L.deps,e)||L.deps.push(e);var i=e.reactions;i===null?e.reactions=[L]:n.call(i,L)||i.push(L)}}if(tr&&$t.has(e))return $t.get(e);if(t){var a=e;if(tr){var o=a.v;return(!(a.f&1024)&&a.reactions!==null||Er(a))&&(o=At(a)),$t.set(a,o),o}var s=!(a.f&512)&&!rr&&L!==null&&!!(L.f&512),c=(a.f&te)===0;_r(a)&&(s&&(a.f|=512),jt(a)),s&&!c&&(Nt(a),Tr(a))}if(It?.has(e))return It.get(e);if(e.f&8388608)throw e.v;return e.v}function Tr(e){if(e.f|=512,e.deps!==null)for(let r of e.deps){var t=r.reactions;t===null?r.reactions=[e]:n.call(t,e)||t.push(e),r.f&2&&!(r.f&512)&&(Nt(r),Tr(r))}}function Er(e){if(e.v===Se)return!0;if(e.deps===null)return!1;for(let t of e.deps)if($t.has(t)||t.f&2&&Er(t))return!0;return!1}function Dr(e){var t=rr;try{return rr=!0,e()}finally{rr=t}}function Or(e){if(!(typeof e!=`object`||!e||e instanceof EventTarget)){if(ue in e)kr(e);else if(!Array.isArray(e))for(let t in e){let n=e[t];typeof n==`object`&&n&&ue in n&&kr(n)}}}function kr(e,t=new Set){if(typeof e==`object`&&e&&!(e instanceof EventTarget)&&!t.has(e)){t.add(e),e instanceof Date&&e.getTime();for(let n in e)try{kr(e[n],t)}catch{}let n=l(e);if(n!==Object.prototype&&n!==Array.prototype&&n!==Map.prototype&&n!==Set.prototype&&n!==Date.prototype){let t=o(n);for(let n in t){let r=t[n].get;if(r)try{r.call(e)}catch{}}}}}[...`allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback`.split(`.`)];var Ar=[`touchstart`,`touchmove`];function jr(e){return Ar.includes(e)}var Mr=Symbol(`events`),Nr=new Set,Pr=new Set;function Fr(e,t,n,r={}){function i(e){if(r.capture||Vr.call(t,e),!e.cancelBubble)return yt(()=>n?.call(this,e))}return e.startsWith(`pointer`)||e.startsWith(`touch`)||e===`wheel`?(i.__removed=!1,ut(()=>{i.__removed||t.addEventListener(e,i,r)})):t.addEventListener(e,i,r),i}function Ir(e,t,n,r={}){var i=Fr(t,e,n,r);return()=>{i.__removed=!0,e.removeEventListener(t,i,r)}}function Lr(e,t,n,r,i){var a={capture:r,passive:i},o=Fr(e,t,n,a);(t===document.body||t===window||t===document||t instanceof HTMLMediaElement)&&Mn(()=>{o.__removed=!0,t.removeEventListener(e,o,a)})}function B(e,t,n){(t[Mr]??={})[e]=n}function Rr(e){for(var t=0;t<e.length;t++)Nr.add(e[t]);for(var n of Pr)n(e)}var zr=null,Br=!1;function Vr(e){var t=this,n=t.ownerDocument,r=e.type,a=e.composedPath?.()||[],o=a[0]||e.target;zr=e,Br||(Br=!0,setTimeout(()=>{Br=!1,zr=null}));var s=0,c=zr===e&&e[Mr];if(c){var l=a.indexOf(c);if(l!==-1&&(t===document||t===window)){e[Mr]=t;return}var u=a.indexOf(t);if(u===-1)return;l<=u&&(s=l)}if(o=a[s]||e.target,o!==t){i(e,`currentTarget`,{configurable:!0,get(){return o||n}});var d=L,f=R;ir(null),ar(null);try{for(var p,m=[];o!==null&&o!==t;){try{var h=o[Mr]?.[r];h==null||o.disabled&&e.target!==o||h.call(o,e)}catch(e){p?m.push(e):p=e}if(e.cancelBubble)break;s++,o=s<a.length?a[s]:null}if(p){for(let e of m)queueMicrotask(()=>{throw e});throw p}}finally{e[Mr]=t,delete e.currentTarget,ir(d),ar(f)}}}var Hr=globalThis?.window?.trustedTypes&&globalThis.window.trustedTypes.createPolicy(`svelte-trusted-html`,{createHTML:e=>e});function Ur(e){return Hr?.createHTML(e)??e}function Wr(e){var t=wn(`template`);return t.innerHTML=Ur(e.replaceAll(`<!>`,`<!---->`)),t.content}function Gr(e,t){var n=R;n.nodes===null&&(n.nodes={start:e,end:t,a:null,t:null})}function V(e,t){var n=!!(t&1),r=!!(t&2),i,a=!e.startsWith(`<!>`);return()=>{if(C)return Gr(w,null),w;i===void 0&&(i=Wr(a?e:`<!>`+e),n||(i=bn(i)));var t=r||hn?document.importNode(i,!0):i.cloneNode(!0);if(n){var o=bn(t),s=t.lastChild;Gr(o,s)}else Gr(t,t);return t}}function Kr(e,t,n=`svg`){var r=!e.startsWith(`<!>`),i=!!(t&1),a=`<${n}>${r?e:`<!>`+e}</${n}>`,o;return()=>{if(C)return Gr(w,null),w;if(!o){var e=bn(Wr(a));if(i)for(o=document.createDocumentFragment();bn(e);)o.appendChild(bn(e));else o=bn(e)}var t=o.cloneNode(!0);if(i){var n=bn(t),r=t.lastChild;Gr(n,r)}else Gr(t,t);return t}}function qr(e,t){return Kr(e,t,`svg`)}function Jr(e=``){if(!C){var t=yn(e+``);return Gr(t,t),t}var n=w;return n.nodeType===3?Tn(n):(n.before(n=yn()),ke(n)),Gr(n,n),n}function Yr(){if(C)return Gr(w,null),w;var e=document.createDocumentFragment(),t=document.createComment(``),n=yn();return e.append(t,n),Gr(t,n),e}function H(e,t){if(C){var n=R;n.f&32768&&n.nodes.end!==null||(n.nodes.end=w),Ae()}else e!==null&&e.before(t)}function Xr(){if(C&&w&&w.nodeType===8&&w.textContent?.startsWith(`$`)){let e=w.textContent.substring(1);return Ae(),e}return(window.__svelte??={}).uid??=1,`c${window.__svelte.uid++}`}function Zr(e){let t=0,n=tn(0),r;return()=>{jn()&&(z(n),zn(()=>(t===0&&(r=Dr(()=>e(()=>ln(n)))),t+=1,()=>{ut(()=>{--t,t===0&&(r?.(),r=void 0,ln(n))})})))}}var Qr=re|ie;function $r(e,t,n,r){new ei(e,t,n,r)}var ei=class{parent;is_pending=!1;transform_error;#e;#t=C?w:null;#n;#r;#i;#a=null;#o=null;#s=null;#c=null;#l=0;#u=0;#d=!1;#f=new Map;#p=null;#m=Zr(()=>(this.#p=tn(this.#l),()=>{this.#p=null}));constructor(e,t,n,r){this.#e=e,this.#n=t,this.#r=e=>{var t=R;t.b=this,t.f|=128,n(e)},this.parent=R.b,this.transform_error=r??this.parent?.transform_error??(e=>e),this.#i=Bn(()=>{if(C){let e=Ne(this.#t);Ae();let t=e===`[!`;if(e.startsWith(`[?`)){let t=JSON.parse(e.slice(2));this.#g(t)}else t?this.#y():this.#h()}else this.#b()},Qr),C&&(this.#e=w)}#h(){try{this.#a=Hn(()=>this.#r(this.#e))}catch(e){this.error(e)}}#g(e){let t=this.#n.failed,{reset:n,invoke_onerror:r}=this.#_(e);ut(r),t&&(this.#s=Hn(()=>{t(this.#e,()=>e,()=>n)}))}#_(e){var t=!1,n=!1;let r=()=>{this.#v()||(t?De():(t=!0,n&&Je(),this.#s!==null&&Yn(this.#s,()=>{this.#s=null}),this.#S(()=>{this.#b()})))};return{reset:r,invoke_onerror:()=>{if(!this.#v())try{n=!0,this.#n.onerror?.(e,r),n=!1}catch(e){Dn(e,this.#i&&this.#i.parent)}}}}#v(){return(this.#i.f&(ee|ne))!==0}#y(){let e=this.#n.pending;e&&(this.is_pending=!0,this.#o=Hn(()=>e(this.#e)),ut(()=>{if(!this.#v()){var e=this.#c=document.createDocumentFragment(),t=yn(),n=!1;e.append(t),this.#a=this.#S(()=>{try{return Hn(()=>this.#r(t))}catch(e){try{this.error(e),n=!0}catch(e){Dn(e,this.#i.parent)}return null}}),this.#a===null?(this.#c=null,n&&this.#x(k)):this.#u===0&&(this.#e.before(e),this.#c=null,Yn(this.#o,()=>{this.#o=null}),this.#x(k))}}))}#b(){try{if(this.is_pending=this.has_pending_snippet(),this.#u=0,this.#l=0,this.#a=Hn(()=>{this.#r(this.#e)}),this.#u>0){var e=this.#c=document.createDocumentFragment();$n(this.#a,e);let t=this.#n.pending;this.#o=Hn(()=>t(this.#e))}else this.#x(k)}catch(e){this.error(e)}}#x(e){this.is_pending=!1,e.transfer_reactions(this.#f)}defer_effect(e){ht(e,this.#f)}is_rendered(){return!this.is_pending&&(!this.parent||this.parent.is_rendered())}has_pending_snippet(){return!!this.#n.pending}#S(e){var t=R,n=L,r=nt;ar(this.#i),ir(this.#i),rt(this.#i.ctx);try{return Wt.ensure(),e()}finally{ar(t),ir(n),rt(r)}}#C(e,t){this.has_pending_snippet()?(this.#u+=e,this.#u===0&&(this.#x(t),this.#o&&Yn(this.#o,()=>{this.#o=null}),this.#c&&=(this.#e.before(this.#c),null))):this.parent&&this.parent.#C(e,t)}update_pending_count(e,t){this.#C(e,t),this.#l+=e,!this.#p||this.#d||(this.#d=!0,ut(()=>{this.#d=!1,this.#p&&on(this.#p,this.#l)}))}get_effect_pending(){return this.#m(),z(this.#p)}error(e){if(e===xe||!this.#n.onerror&&!this.#n.failed)throw e;k?.is_fork?(this.#a&&k.skip_effect(this.#a),this.#o&&k.skip_effect(this.#o),this.#s&&k.skip_effect(this.#s),k.oncommit(()=>{this.#v()||this.#w(e)})):this.#w(e)}#w(e){this.#a&&=(Kn(this.#a),null),this.#o&&=(Kn(this.#o),null),this.#s&&=(Kn(this.#s),null),C&&(ke(this.#t),je(),ke(Me()));let t=this.#n.failed,n=e=>{if(this.#v())return;let{reset:n,invoke_onerror:r}=this.#_(e);r(),t&&!this.#v()&&(this.#s=this.#S(()=>{try{return Hn(()=>{var r=R;r.b=this,r.f|=128,t(this.#e,()=>e,()=>n)})}catch(e){return Dn(e,this.#i.parent),null}}))};ut(()=>{if(!this.#v()){var t;try{t=this.transform_error(e)}catch(e){Dn(e,this.#i&&this.#i.parent);return}typeof t==`object`&&t&&typeof t.then==`function`?t.then(n,e=>Dn(e,this.#i&&this.#i.parent)):n(t)}})}};function U(e,t){var n=t==null?``:typeof t==`object`?`${t}`:t;n!==(e[_e]??=e.nodeValue)&&(e[_e]=n,e.nodeValue=`${n}`)}function ti(e,t){return ri(e,t)}var ni=new Map;function ri(e,{target:t,anchor:n,props:i={},events:a,context:o,intro:s=!0,transformError:c}){vn();var l=void 0,u=In(()=>{var s=n??t.appendChild(yn());$r(s,{pending:()=>{}},t=>{E({});var n=nt;if(o&&(n.c=o),a&&(i.$$events=a),C&&Gr(t,null),l=e(t,i)||ot(),C&&(R.nodes.end=w,w===null||w.nodeType!==8||w.data!==`]`))throw Te(),xe;D()},c);var u=new Set,d=e=>{for(var n=0;n<e.length;n++){var r=e[n];if(!u.has(r)){u.add(r);var i=jr(r);for(let e of[t,document]){var a=ni.get(e);a===void 0&&(a=new Map,ni.set(e,a));var o=a.get(r);o===void 0?(e.addEventListener(r,Vr,{passive:i}),a.set(r,1)):a.set(r,o+1)}}}};return d(r(Nr)),Pr.add(d),()=>{for(var e of u)for(let n of[t,document]){var r=ni.get(n),i=r.get(e);--i==0?(n.removeEventListener(e,Vr),r.delete(e),r.size===0&&ni.delete(n)):r.set(e,i)}Pr.delete(d),s!==n&&s.parentNode?.removeChild(s)}});return ii.set(l,u),l}var ii=new WeakMap;function ai(e,t){let n=ii.get(e);return n?(ii.delete(e),n(t)):Promise.resolve()}var oi=class{anchor;#e=new Map;#t=new Map;#n=new Map;#r=new Set;#i=!0;constructor(e,t=!0){this.anchor=e,this.#i=t}#a=e=>{if(this.#e.has(e)){var t=this.#e.get(e),n=this.#t.get(t);if(n)Zn(n),this.#r.delete(t);else{var r=this.#n.get(t);r&&(Zn(r.effect),this.#t.set(t,r.effect),this.#n.delete(t),r.fragment.lastChild.remove(),this.anchor.before(r.fragment),n=r.effect)}for(let[t,n]of this.#e){if(this.#e.delete(t),t===e)break;let r=this.#n.get(n);r&&(Kn(r.effect),this.#n.delete(n))}for(let[e,r]of this.#t){if(e===t||this.#r.has(e))continue;let i=()=>{if(Array.from(this.#e.values()).includes(e)){var t=document.createDocumentFragment();$n(r,t),t.append(yn()),this.#n.set(e,{effect:r,fragment:t})}else Kn(r);this.#r.delete(e),this.#t.delete(e)};this.#i||!n?(this.#r.add(e),Yn(r,i,!1)):i()}}};#o=e=>{this.#e.delete(e);let t=Array.from(this.#e.values());for(let[e,n]of this.#n)t.includes(e)||(Kn(n.effect),this.#n.delete(e))};ensure(e,t){var n=k,r=Cn();if(t&&!this.#t.has(e)&&!this.#n.has(e)){if(r){var i=document.createDocumentFragment(),a=yn();i.append(a),this.#n.set(e,{effect:Hn(()=>t(a)),fragment:i})}else this.#t.set(e,Hn(()=>t(this.anchor)))}if(this.#e.set(n,e),r){for(let[t,r]of this.#t)t===e?n.unskip_effect(r):n.skip_effect(r);for(let[t,r]of this.#n)t===e?n.unskip_effect(r.effect):n.skip_effect(r.effect);n.oncommit(this.#a),n.ondiscard(this.#o)}else C&&(this.anchor=w),this.#a(n)}},si=0,ci=1,li=2;function ui(e,t,n,r,i){C&&Ae();var a=st(),o=Se,s=a?tn(o):nn(o,!1,!1),c=a?tn(o):nn(o,!1,!1),l=new oi(e);Bn(()=>{var a=k,o=t(),u=!1;let d=C&&f(o)===(e.data===`[!`);if(d&&(ke(Me()),Oe(!1)),f(o)){var p=St(),m=!1;let e=e=>{if(!u){m=!0,p(!1),k===a&&a.deactivate(),Wt.ensure();try{e()}finally{Ct(!1),Rt||Gt()}}};o.then(t=>{e(()=>{on(s,t),l.ensure(ci,r&&(e=>r(e,s)))})},t=>{e(()=>{if(on(c,t),l.ensure(li,i&&(e=>i(e,c))),!i)throw c.v})}),C?l.ensure(si,n):ut(()=>{m||e(()=>{l.ensure(si,n)})})}else on(s,o),l.ensure(ci,r&&(e=>r(e,s)));return d&&Oe(!0),()=>{u=!0}})}function W(e,t,n=!1){var r;C&&(r=w,Ae());var i=new oi(e),a=n?re:0;function o(e,t){if(C){var n=Ne(r);if(e!==parseInt(n.substring(1))){var a=Me();ke(a),i.anchor=a,Oe(!1),i.ensure(e,t),Oe(!0);return}}i.ensure(e,t)}Bn(()=>{var e=!1;t((t,n=0)=>{e=!0,o(n,t)}),e||o(-1,null)},a)}var di=Symbol(`NaN`);function fi(e,t,n){C&&Ae();var r=new oi(e),i=!st();Bn(()=>{var e=t();e!==e&&(e=di),i&&typeof e==`object`&&e&&(e={}),r.ensure(e,n)})}function pi(e,t){return t}function mi(e,t,n){for(var i=[],a=t.length,o,s=t.length,c=0;c<a;c++){let n=t[c];Yn(n,()=>{if(o){if(o.pending.delete(n),o.done.add(n),o.pending.size===0){var t=e.outrogroups;hi(e,r(o.done)),t.delete(o),t.size===0&&(e.outrogroups=null)}}else--s},!1)}if(s===0){var l=i.length===0&&n!==null&&e.pending.size===0;if(l){var u=n,d=u.parentNode;Sn(d),d.append(u),e.items.clear()}hi(e,t,!l)}else o={pending:new Set(t),done:new Set},(e.outrogroups??=new Set).add(o)}function hi(e,t,n=!0){var r;if(e.pending.size>0){r=new Set;for(let t of e.pending.values())for(let n of t)r.add(e.items.get(n).e)}for(var i=0;i<t.length;i++){var a=t[i];r?.has(a)?(a.f|=oe,$n(a,document.createDocumentFragment())):Kn(t[i],n)}}var gi;function _i(t,n,i,a,o,s=null){var c=t,l=new Map;if(n&4){var u=t;c=C?ke(bn(u)):u.appendChild(yn())}C&&Ae();var d=null,f=Ot(()=>{var t=i();return e(t)?t:t==null?[]:r(t)}),p=new Map,m=!0;function h(e){if(!(_.effect.f&16384)){_.pending.delete(e);var t=z(f);_.fallback=d,yi(_,t,c,n,a),d!==null&&(t.length===0?d.f&33554432?(d.f^=oe,xi(d,null,c)):Zn(d):Yn(d,()=>{d=null}))}}function g(e){_.pending.delete(e)}var _={effect:Bn(()=>{var e=z(f),t=e.length;let r=!1;C&&Ne(c)===`[!`!=(t===0)&&(c=Me(),ke(c),Oe(!1),r=!0);for(var u=new Set,_=k,v=Cn(),y=0;y<t;y+=1){C&&w.nodeType===8&&w.data===`]`&&(c=w,r=!0,Oe(!1));var b=e[y],x=a(b,y),S=m?null:l.get(x);S?(S.v&&on(S.v,b),S.i&&on(S.i,y),v&&_.unskip_effect(S.e)):(S=bi(l,m?c:gi??=yn(),b,x,y,o,n,i),m||(S.e.f|=oe),l.set(x,S)),u.add(x)}if(t===0&&s&&!d&&(m?d=Hn(()=>s(c)):(d=Hn(()=>s(gi??=yn())),d.f|=oe)),t>u.size&&ze(``,``,``),C&&t>0&&ke(Me()),!m){if(p.set(_,u),v){for(let[e,t]of l)u.has(e)||_.skip_effect(t.e);_.oncommit(h),_.ondiscard(g)}else h(_)}r&&Oe(!0),z(f)}),flags:n,items:l,pending:p,outrogroups:null,fallback:d};m=!1,C&&(c=w)}function vi(e){for(;e!==null&&!(e.f&32);)e=e.next;return e}function yi(e,t,n,i,a){var o=!!(i&8),s=t.length,c=e.items,l=vi(e.effect.first),u,d=null,f,p=[],m=[],h,g,_,v;if(o)for(v=0;v<s;v+=1)h=t[v],g=a(h,v),_=c.get(g).e,_.f&33554432||(_.nodes?.a?.measure(),(f??=new Set).add(_));for(v=0;v<s;v+=1){if(h=t[v],g=a(h,v),_=c.get(g).e,e.outrogroups!==null)for(let t of e.outrogroups)t.pending.delete(_),t.done.delete(_);if(_.f&8192&&(Zn(_),o&&(_.nodes?.a?.unfix(),(f??=new Set).delete(_))),_.f&33554432){if(_.f^=oe,_===l)xi(_,null,n);else{var y=d?d.next:l;_===e.effect.last&&(e.effect.last=_.prev),_.prev&&(_.prev.next=_.next),_.next&&(_.next.prev=_.prev),Si(e,d,_),Si(e,_,y),xi(_,y,n),d=_,p=[],m=[],l=vi(d.next);continue}}if(_!==l){if(u!==void 0&&u.has(_)){if(p.length<m.length){var b=m[0],x;d=b.prev;var S=p[0],ee=p[p.length-1];for(x=0;x<p.length;x+=1)xi(p[x],b,n);for(x=0;x<m.length;x+=1)u.delete(m[x]);Si(e,S.prev,ee.next),Si(e,d,S),Si(e,ee,b),l=b,d=ee,--v,p=[],m=[]}else u.delete(_),xi(_,l,n),Si(e,_.prev,_.next),Si(e,_,d===null?e.effect.first:d.next),Si(e,d,_),d=_;continue}for(p=[],m=[];l!==null&&l!==_;)(u??=new Set).add(l),m.push(l),l=vi(l.next);if(l===null)continue}_.f&33554432||p.push(_),d=_,l=vi(_.next)}if(e.outrogroups!==null){for(let t of e.outrogroups)t.pending.size===0&&(hi(e,r(t.done)),e.outrogroups?.delete(t));e.outrogroups.size===0&&(e.outrogroups=null)}if(l!==null||u!==void 0){var te=[];if(u!==void 0)for(_ of u)_.f&8192||te.push(_);for(;l!==null;)!(l.f&8192)&&l!==e.fallback&&te.push(l),l=vi(l.next);var ne=te.length;if(ne>0){var re=i&4&&s===0?n:null;if(o){for(v=0;v<ne;v+=1)te[v].nodes?.a?.measure();for(v=0;v<ne;v+=1)te[v].nodes?.a?.fix()}mi(e,te,re)}}o&&ut(()=>{if(f!==void 0)for(_ of f)_.nodes?.a?.apply()})}function bi(e,t,n,r,i,a,o,s){var c=o&1?o&16?tn(n):nn(n,!1,!1):null,l=o&2?tn(i):null;return{v:c,i:l,e:Hn(()=>(a(t,c??n,l??i,s),()=>{e.delete(r)}))}}function xi(e,t,n){if(e.nodes)for(var r=e.nodes.start,i=e.nodes.end,a=t&&!(t.f&33554432)?t.nodes.start:n;r!==null;){var o=xn(r);if(a.before(r),r===i)return;r=o}}function Si(e,t,n){t===null?e.effect.first=n:t.next=n,n===null?e.effect.last=t:n.prev=t}function Ci(e,t,...n){var r=new oi(e);Bn(()=>{let e=t()??null;r.ensure(e,e&&(t=>e(t,...n)))},re)}function wi(e,t,n){var r;C&&(r=w,Ae());var i=new oi(e);Bn(()=>{var e=t()??null;if(C&&Ne(r)===`[`!=(e!==null)){var a=Me();ke(a),i.anchor=a,Oe(!1),i.ensure(e,e&&(t=>n(t,e))),Oe(!0)}else i.ensure(e,e&&(t=>n(t,e)))},re)}function Ti(e,t){var n=void 0,r;Vn(()=>{n!==(n=t())&&(r&&=(Kn(r),null),n&&(r=Hn(()=>{Ln(()=>n(e))})))})}function Ei(e){var t,n,r=``;if(typeof e==`string`||typeof e==`number`)r+=e;else if(typeof e==`object`){if(Array.isArray(e)){var i=e.length;for(t=0;t<i;t++)e[t]&&(n=Ei(e[t]))&&(r&&(r+=` `),r+=n)}else for(n in e)e[n]&&(r&&(r+=` `),r+=n)}return r}function Di(){for(var e,t,n=0,r=``,i=arguments.length;n<i;n++)(e=arguments[n])&&(t=Ei(e))&&(r&&(r+=` `),r+=t);return r}function Oi(e){return typeof e==`object`?Di(e):e??``}var ki=[...` 	
\r\f\xA0\v﻿`];function Ai(e,t,n){var r=e==null?``:``+e;if(t&&(r=r?r+` `+t:t),n){for(var i of Object.keys(n))if(n[i])r=r?r+` `+i:i;else if(r.length)for(var a=i.length,o=0;(o=r.indexOf(i,o))>=0;){var s=o+a;(o===0||ki.includes(r[o-1]))&&(s===r.length||ki.includes(r[s]))?r=(o===0?``:r.substring(0,o))+r.substring(s+1):o=s}}return r===``?null:r}function ji(e,t=!1){var n=t?` !important;`:`;`,r=``;for(var i of Object.keys(e)){var a=e[i];a!=null&&a!==``&&(r+=` `+i+`: `+a+n)}return r}function Mi(e){return e[0]!==`-`||e[1]!==`-`?e.toLowerCase():e}function Ni(e,t){if(t){var n=``,r,i;if(Array.isArray(t)?(r=t[0],i=t[1]):r=t,e){e=String(e).replaceAll(/\/\*.*?\*\//g,``).trim();var a=!1,o=0,s=!1,c=[];r&&c.push(...Object.keys(r).map(Mi)),i&&c.push(...Object.keys(i).map(Mi));var l=0,u=-1;let t=e.length;for(var d=0;d<t;d++){var f=e[d];if(s?f===`/`&&e[d-1]===`*`&&(s=!1):a?a===f&&(a=!1):f===`/`&&e[d+1]===`*`?s=!0:f===`"`||f===`'`?a=f:f===`(`?o++:f===`)`&&o--,!s&&a===!1&&o===0){if(f===`:`&&u===-1)u=d;else if(f===`;`||d===t-1){if(u!==-1){var p=Mi(e.substring(l,u).trim());if(!c.includes(p)){f!==`;`&&d++;var m=e.substring(l,d).trim();n+=` `+m+`;`}}l=d+1,u=-1}}}}return r&&(n+=ji(r)),i&&(n+=ji(i,!0)),n=n.trim(),n===``?null:n}return e==null?null:String(e)}function Pi(e,t,n,r,i,a){var o=e[he];if(C||o!==n||o===void 0){var s=Ai(n,r,a);C&&s===e.getAttribute(`class`)||(s==null?e.removeAttribute(`class`):t?e.className=s:e.setAttribute(`class`,s)),e[he]=n}else if(a&&i!==a)for(var c in a){var l=!!a[c];(i==null||l!==!!i[c])&&e.classList.toggle(c,l)}return a}function Fi(e,t={},n,r){for(var i in n){var a=n[i];t[i]!==a&&(n[i]==null?e.style.removeProperty(i):e.style.setProperty(i,a,r))}}function Ii(e,t,n,r){var i=e[ge];if(C||i!==t){var a=Ni(t,r);C&&a===e.getAttribute(`style`)||(a==null?e.removeAttribute(`style`):e.style.cssText=a),e[ge]=t}else r&&(Array.isArray(r)?(Fi(e,n?.[0],r[0]),Fi(e,n?.[1],r[1],`important`)):Fi(e,n,r));return r}function Li(e,t){t?e.hasAttribute(`selected`)||e.setAttribute(`selected`,``):e.removeAttribute(`selected`)}function Ri(t,n){var r=t.__defaultValue,i=t.multiple,a=i?r??[]:null;if(!i||e(a)){var o=t.selectedIndex,s=n&&i?new Set(t.selectedOptions):null;for(var c of t.options){var l=Hi(c);Li(c,i?a.includes(l):pn(l,r))}if(n){if(s!==null)for(c of t.options){var u=s.has(c);c.selected!==u&&(c.selected=u)}else t.selectedIndex!==o&&(t.selectedIndex=o)}}}function zi(t,n,r=!1){if(t.multiple){if(n==null)return;if(!e(n))return Ee();for(var i of t.options)i.selected=n.includes(Hi(i))}else{for(i of t.options)if(pn(Hi(i),n)){i.selected=!0;return}r&&n===void 0||(t.selectedIndex=-1)}}function Bi(e){var t=new MutationObserver(t=>{t.every(Ui)||(`__defaultValue`in e&&Ri(e,!1),`__value`in e&&zi(e,e.__value))});t.observe(e,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[`value`]}),Mn(()=>{t.disconnect()})}function Vi(e,t,n=t){var r=new WeakSet,i=!0;bt(e,`change`,t=>{var i=t?`[selected]`:`:checked`,a;if(e.multiple)a=[].map.call(e.querySelectorAll(i),Hi);else{var o=e.querySelector(i)??e.querySelector(`option:not([disabled])`);a=o&&Hi(o)}n(a),e.__value=a,k!==null&&r.add(k)}),Ln(()=>{var a=t();if(e===document.activeElement){var o=k;if(r.has(o))return}if(zi(e,a,i),i&&a===void 0){var s=e.querySelector(`:checked`);s!==null&&(a=Hi(s),n(a))}e.__value=a,i=!1})}function Hi(e){return`__value`in e?e.__value:e.value}function Ui(e){if(e.target.closest(`selectedcontent`)!==null)return!0;if(e.type===`childList`){var t=[...e.addedNodes,...e.removedNodes];return t.length>0&&t.every(e=>e.nodeName===`SELECTEDCONTENT`)}return!1}var Wi=Symbol(`is custom element`),Gi=Symbol(`is html`),Ki=be?`link`:`LINK`,qi=be?`progress`:`PROGRESS`;function Ji(e){if(C){var t=!1,n=()=>{if(!t){if(t=!0,e.hasAttribute(`value`)){var n=e.value;G(e,`value`,null),e.value=n}if(e.hasAttribute(`checked`)){var r=e.checked;G(e,`checked`,null),e.checked=r}}};e[ve]=n,ut(n),vt()}}function Yi(e,t){var n=Zi(e);n.value!==(n.value=t??void 0)&&(e.value!==t||t===0&&e.nodeName===qi)&&(e.value=t??``)}function Xi(e,t){var n=Zi(e);n.checked!==(n.checked=t??void 0)&&(e.checked=t)}function G(e,t,n,r){var i=Zi(e);if(!(C&&(i[t]=e.getAttribute(t),t===`src`||t===`srcset`||t===`href`&&e.nodeName===Ki))){var a=i[t];a!==(i[t]=n)&&(t===`loading`&&(e[pe]=n),n==null?e.removeAttribute(t):typeof n!=`string`&&$i(e).has(t)?e[t]=n:(!C||typeof n!=`number`&&typeof n!=`boolean`||a!==String(n))&&e.setAttribute(t,n))}}function Zi(e){return e[me]??={[Wi]:e.nodeName.includes(`-`),[Gi]:e.namespaceURI===Ce}}var Qi=new Map;function $i(e){var t=e.getAttribute(`is`)||e.nodeName,n=Qi.get(t);if(n)return n;Qi.set(t,n=new Set);for(var r,i=e,a=Element.prototype;a!==i;){for(var s in r=o(i),r)r[s].set&&s!==`innerHTML`&&s!==`textContent`&&s!==`innerText`&&n.add(s);i=l(i)}return n}function ea(e,t,n=t){var r=new WeakSet;bt(e,`input`,async i=>{var a=i?e.defaultValue:e.value;if(a=aa(e)?oa(a):a,n(a),k!==null&&r.add(k),await wr(),a!==(a=t())){var o=e.selectionStart,s=e.selectionEnd,c=e.value.length;if(e.value=a??``,s!==null){var l=e.value.length;o===s&&s===c&&l>c?(e.selectionStart=l,e.selectionEnd=l):(e.selectionStart=o,e.selectionEnd=Math.min(s,l))}}}),(C&&e.defaultValue!==e.value||Dr(t)==null&&e.value)&&(n(aa(e)?oa(e.value):e.value),k!==null&&r.add(k)),zn(()=>{var n=t();if(e===document.activeElement){var i=k;if(r.has(i))return}aa(e)&&n===oa(e.value)||(e.type!==`date`||n||e.value)&&n!==e.value&&(e.value=n??``)})}var ta=new Set;function na(e,t,n,r,i=r){var a=n.getAttribute(`type`)===`checkbox`,o=e;let s=!1;if(t!==null)for(var c of t)o=o[c]??=[];o.push(n),bt(n,`change`,()=>{var e=n.__value;a&&(e=ia(o,e,n.checked)),i(e)},()=>i(a?[]:null)),zn(()=>{var e=r();C&&n.defaultChecked!==n.checked?s=!0:a?(e||=[],n.checked=e.includes(n.__value)):n.checked=pn(n.__value,e)}),Mn(()=>{var e=o.indexOf(n);e!==-1&&o.splice(e,1)}),ta.has(o)||(ta.add(o),ut(()=>{o.sort((e,t)=>e.compareDocumentPosition(t)===4?-1:1),ta.delete(o)})),ut(()=>{if(s){var e=a?ia(o,e,n.checked):o.find(e=>e.checked)?.__value;i(e)}})}function ra(e,t,n=t){bt(e,`change`,t=>{n(t?e.defaultChecked:e.checked)}),(C&&e.defaultChecked!==e.checked||Dr(t)==null)&&n(e.checked),zn(()=>{e.checked=!!t()})}function ia(e,t,n){for(var r=new Set,i=0;i<e.length;i+=1)e[i].checked&&r.add(e[i].__value);return n||r.delete(t),Array.from(r)}function aa(e){var t=e.type;return t===`number`||t===`range`}function oa(e){return e===``?null:+e}var sa=new class e{#e=new WeakMap;#t;#n;static entries=new WeakMap;constructor(e){this.#n=e}observe(e,t){var n=this.#e.get(e)||new Set;return n.add(t),this.#e.set(e,n),this.#r().observe(e,this.#n),()=>{var n=this.#e.get(e);n.delete(t),n.size===0&&(this.#e.delete(e),this.#t.unobserve(e))}}#r(){return this.#t??=new ResizeObserver(t=>{for(var n of t){e.entries.set(n.target,n);for(var r of this.#e.get(n.target)||[])r(n)}})}}({box:`border-box`});function ca(e,t,n){var r=sa.observe(e,()=>n(e[t]));Ln(()=>(Dr(()=>n(e[t])),r))}function la(e,t){return e===t||e?.[ue]===t}function ua(e=ot(),t,n,r){var i=nt.r,a=R;return Ln(()=>{var o,s;return zn(()=>{o=s,s=r?.()||[],Dr(()=>{la(n(...s),e)||(t(e,...s),o&&la(n(...o),e)&&t(null,...o))})}),()=>{let r=a;for(;r!==i&&r.parent!==null&&r.parent.f&33554432;)r=r.parent;let o=()=>{s&&la(n(...s),e)&&t(null,...s)},c=r.teardown;r.teardown=()=>{o(),c?.()}}}),e}function da(e,t,n,r,i){var a=()=>{r(n[e])};n.addEventListener(t,a),i?zn(()=>{n[e]=i()}):a(),(n===document.body||n===window||n===document)&&Mn(()=>{n.removeEventListener(t,a)})}function fa(e=!1){let t=nt,n=t.l.u;if(!n)return;let r=()=>Or(t.s);if(e){let e=0,n={},i=Tt(()=>{let r=!1,i=t.s;for(let e in i)i[e]!==n[e]&&(n[e]=i[e],r=!0);return r&&e++,e});r=()=>z(i)}n.b.length&&Fn(()=>{pa(t,r),m(n.b)}),Nn(()=>{let e=Dr(()=>n.m.map(p));return()=>{for(let t of e)typeof t==`function`&&t()}}),n.a.length&&Nn(()=>{pa(t,r),m(n.a)})}function pa(e,t){if(e.l.s)for(let t of e.l.s)z(t);t()}var ma=!1;function ha(e){var t=ma;try{return ma=!1,[e(),ma]}finally{ma=t}}function K(e,t,n,r){var i=!Ye||!!(n&2),o=!!(n&8),s=!!(n&16),c=r,l=!0,u=void 0,d=()=>s&&i?(u??=Tt(r),z(u)):(l&&(l=!1,c=s?Dr(r):r),c);let f;if(o){var p=ue in e||fe in e;f=a(e,t)?.set??(p&&t in e?n=>e[t]=n:void 0)}var m,h=!1;o?[m,h]=ha(()=>e[t]):m=e[t],m===void 0&&r!==void 0&&(m=d(),f&&(i&&We(t),f(m)));var g=i?()=>{var n=e[t];return n===void 0?d():(l=!0,n)}:()=>{var n=e[t];return n!==void 0&&(c=void 0),n===void 0?c:n};if(i&&!(n&4))return g;if(f){var _=e.$$legacy;return(function(e,t){return arguments.length>0?((!i||!t||_||h)&&f(t?g():e),e):g()})}var v=!1,y=(n&1?Tt:Ot)(()=>(v=!1,g()));o&&z(y);var b=R;return(function(e,t){if(arguments.length>0){let n=t?z(y):i&&o?dn(e):e;return j(y,n),v=!0,c!==void 0&&(c=n),e}return tr&&v||b.f&16384?y.v:z(y)})}function ga(e){nt===null&&Le(`onMount`),Ye&&nt.l!==null?va(nt).m.push(e):Nn(()=>{let t=Dr(e);if(typeof t==`function`)return t})}function _a(e){nt===null&&Le(`onDestroy`),ga(()=>()=>Dr(e))}function va(e){var t=e.l;return t.u??={a:[],b:[],m:[]}}var ya=`### الحساب نفسه، والصفحة المثبّتة في هذا المتصفح، وأول دخول.

view-account = حسابي
account-desk = المكتب
account-agency = الجهة
account-roles = الأدوار
account-password = تغيير كلمة المرور
account-old = كلمة المرور الحالية
account-new = كلمة المرور الجديدة
account-again = الجديدة مرة أخرى
account-differs = الكلمتان الجديدتان مختلفتان.
account-sessions = تنتهي جلساتك الأخرى، وتبقى هذه.
account-save = غيّر كلمة المرور
account-changed = تغيّرت كلمة المرور.
password-show = أظهر

installed = الصفحة بلا عقدة
installed-ready = هذه الصفحة محفوظة في المتصفح: تُفتح من جديد حتى حين لا تجيب العقدة.
installed-preparing = تُحفظ الصفحة في المتصفح …
installed-insecure = هذا العنوان ليس آمناً (HTTP بلا شهادة)، فلا يحفظ المتصفح الصفحة. اطلب من مدير العقدة العنوان الذي يبدأ بـ ⁦https⁩.
installed-absent = لا يحفظ هذا المتصفح الصفحة. كل ما عدا ذلك يعمل.
installed-what = لا يُحفظ هنا إلا الصفحة وخريطة الأساس ومسوّداتك. لا يُحفظ شيء مما استُلم.
newer-page = توجد نسخة أحدث من هذه الصفحة. حمّلها متى شئت؛ مسوّداتك باقية.
newer-load = حمّلها
cut-off-opened = لا تجيب العقدة منذ { $age }. مسوّداتك هنا، وما تكتبه يُحفظ هنا لنا فقط. حين تعود ترى من سيستلمه ثم ترسله.
feed-not-kept = ما استُلم لا يُحفظ في هذا المتصفح. يظهر من جديد حين تجيب العقدة.

first-time = أول مرة هنا؟
first-time-account = ينشئ لك مدير العقدة في جهتك حساباً ويعطيك كلمة مرور أولى.
first-time-password = غيّرها بعد الدخول: «حسابي» في أعلى الصفحة.
first-time-keyboard = تُكتب كلمة المرور بلغة لوحة المفاتيح نفسها التي وُضعت بها.
first-time-alarm = حين تستلم الخفارة جرّب الجرس، فالمتصفح صامت إلى أن تلمس الصفحة.
`,ba=`### إدارة العقدة: الجهات والحسابات والوصلات والقواعد الدائمة وسلامة المخزن.

view-admin = الإدارة
admin-alone = هذا الحساب للإدارة وحدها: لا يقرأ السجلات ولا يكتبها.
admin-pages = أقسام الإدارة
admin-page-network = الجهات والعقد
admin-page-accounts = الحسابات
admin-page-peers = الوصلات والانضمام
admin-page-rules = القواعد الدائمة
admin-page-store = المخزن والنسخ
admin-again = أعد المحاولة
admin-as-of = ما تراه عمره { $age }.
admin-copy = نسخ
admin-copied = نُسخ.
admin-not-copied = لا يسمح المتصفح بالنسخ من هذا العنوان. حدّد النص وانسخه بيدك.
admin-day-hint = سنة-شهر-يوم، مثل ⁦2027-01-31⁩ (UTC)
admin-no = إلغاء
admin-change = تغيير
admin-you = أنت
admin-kib = { $n } ك.ب
admin-mib = { $n } م.ب
admin-gib = { $n } غ.ب
admin-own-password = كلمة مرورك أنت
admin-root-speaks = هذا قول من المفتاح الجذر لجهتكم، لذلك تُسأل عن كلمة مرورك من جديد.
admin-root-elsewhere = المفتاح الجذر لجهتكم ليس على هذه العقدة. يُفعل هذا على العقدة التي تحمله.

# الجهات والعقد
admin-network-lead = ما تعرفه هذه العقدة عن الشبكة. تُقارن البصمات بالصوت.
admin-agency-has = العقد: { $nodes }، المكاتب: { $desks }
admin-agencies = الجهات
admin-under = تحت { $names }
admin-accord-until = اتفاق حتى { $day }
admin-accord-half = الاتفاق ينقصه قول أحد الطرفين
admin-root = بصمة المفتاح الجذر
admin-nodes = العقد
admin-node = العقدة
admin-address = العنوان
admin-key = بصمة المفتاح
admin-until = نافذ حتى
admin-here = هذه
admin-no-bundles = لا تُكتب لها حزم
admin-no-node = لا عقدة لهذه الجهة.
admin-desks = المكاتب
admin-desk = المكتب
admin-room = الغرفة
admin-reads = يقرأ حتى الدرجة
admin-writes = يكتب حتى الدرجة
admin-caveats = القيود
admin-at-node = على العقدة
admin-desk-nowhere = لا مفتاح نافذاً له
admin-hostings = المكاتب المستضافة
admin-hostings-none = لا مكتب مستضافاً في هذه الشبكة.
admin-hosting = مكتب { $guest } عند { $host }
admin-hosting-holds = نافذة
admin-hosting-not = غير نافذة
admin-hosting-said = قال بها
admin-hosting-releases = يُتيح بنفسه
admin-hosting-kinds = { $kinds }، حتى الدرجة { $level }
admin-hosting-nothing = لا شيء
admin-from-until = من – إلى
admin-keys = مفاتيح جهتنا
admin-keys-here = المفتاح الجذر على هذه العقدة.
admin-keys-elsewhere = المفتاح الجذر ليس على هذه العقدة.
admin-key-for = لأجل
admin-key-desk = مكتب
admin-key-release = الإتاحة
admin-key-node = العقدة
admin-key-approver = شخص يوافق
admin-key-good = نافذ
admin-key-soon = ينتهي قريباً
admin-key-over = غير نافذ
admin-key-revoked = مُلغى
admin-state = الحال
admin-network-console = تُغيَّر المكاتب والخريطة عند الجهاز نفسه:
admin-renew = مدّد كل المفاتيح سنة أخرى
admin-renew-means = كل مفتاح لجهتنا غير مُلغى ينفذ سنة من الآن، ويعلم الآخرون بذلك. المفاتيح نفسها تبقى.
admin-renewed = مفاتيح تنفذ سنة من الآن: { $n }.
admin-revoke = إلغاء
admin-revoke-means = من الآن لا يُعتدّ بشيء يأتي بهذا المفتاح، في أي مكان. مفتاح هذه العقدة يخلفه غيره فوراً؛ أما مفتاح عقدة أخرى فلا يكتب مكتبها بعده. وما جاء قبل ذلك يبقى. لا رجوع عن هذا.
admin-revoke-stolen = ربما كان في أيدٍ أخرى
admin-revoke-since = منذ أي يوم
admin-revoked = أُلغي. يعلم الآخرون بذلك بالتبادل.
admin-revoked-since = أُلغي. ما جاء به منذ ذلك اليوم مذكور في المكاتب، في الإتاحة، «موضع شك»: ويسحبه مخوّل بالإتاحة.
admin-hosting-end = إنهاء الاستضافة
admin-hosting-end-means = من الآن لا يدخل أحد من هذا المكتب هنا، ولا يُرسل إليه شيء. ما كتبه يبقى. ويلزم اتفاق جديد للبدء من جديد.
admin-hosting-ended = انتهت الاستضافة.
admin-host = استضافة مكتب لجهة أخرى
admin-host-lead = جهة لا عقدة لها قد يكون لها مكتب هنا. يذهب العرض إليها أولاً، ثم تجيب مع تعريفها، ثم توافقون. ومن يدير هذه العقدة يستطيع قراءة ما يُعرض ويُكتب في ذلك المكتب.
admin-host-offer = إعداد عرض
admin-host-offer-means = يُصنع مفتاح للمكتب ويبقى على هذه العقدة. ويُحفظ العرض ملفاً عندك؛ أوصله إلى الضيف. ولا ينفذ به شيء.
admin-host-guest = معرّف الجهة الضيفة
admin-host-desk = معرّف المكتب
admin-host-offered = حُفظ العرض عندك. أوصله إلى الضيف.
admin-host-file = العرض، بعد وصول قول الضيف
admin-host-no-offer = ليس هذا عرضاً لمكتب مستضاف. اختر الملف الذي حُفظ هنا.
admin-host-found = عرض لـ{ $guest }، المكتب
admin-host-agree = موافقة
admin-host-agree-means = يوافق المفتاح الجذر لجهتكم على ما قاله المفتاح الجذر للضيف. ومن ثم يدخل أشخاص الضيف هنا بحسابات تُعدّونها.
admin-host-agreed = صار لـ{ $guest } المكتب { $desk } هنا.
admin-amend = أسماء جهتكم ومن فوقها
admin-amend-lead = يقولها المفتاح الجذر لجهتكم من جديد. ولا يُقال شيء قبل أن ترى ما يتغيّر.
admin-amend-open = تغييرها
admin-amend-name-ar = الاسم بالعربية
admin-amend-name-ckb = الاسم بالكردية (السورانية)
admin-amend-name-en = الاسم بالإنجليزية
admin-amend-parents = فوقها
admin-amend-none = لا أحد
admin-amend-look = عرض ما يتغيّر
admin-amend-same = لن يتغيّر شيء.
admin-amend-changes = سيتغيّر هذا
admin-amend-moves = من ثم يذهب ما هو لمن فوقكم إلى الجدد. وما عند السابقين يبقى عندهم؛ ولاسترجاعه اسحبه.
admin-amend-told = يُبلَّغ به كل من يعرف جهتكم: { $names }.
admin-amend-say = قلها من جديد
admin-amend-means = لا يمكن التراجع عن هذا: ما قاله المفتاح الجذر يخرج إلى الآخرين فوراً ويبقى في سجلاتهم. ولا يمكنك إلا أن تقوله من جديد مرة أخرى.
admin-amended = قيل ذلك. ويعلم به الآخرون بالتبادل.
admin-admit = قبول عقدة أخرى لجهتكم
admin-admit-lead = يُعدّ الجهاز الجديد طلباً ويعرض بصمة مفتاحه؛ ويقرؤها عليك مديره عبر خط تثق به. عند ذلك الجهاز:
admin-admit-file = طلب الجهاز الجديد
admin-admit-heard = بصمة مفتاحه كما سمعتها
admin-admit-look = عرض ما يطلبه
admin-admit-say = قبولها
admin-admit-means = يشهد المفتاح الجذر لجهتكم لهذه العقدة ومكاتبها عند كل من يعرف جهتكم. ولا يمكن التراجع عن هذا: يُؤخذ الاسم نهائياً، ولا يمكن إلا إبطال مفاتيحها.
admin-admitted = قُبلت العقدة.
admin-admit-carry = أوصل هذا الملف إلى الجهاز الجديد، واقرأ هناك بصمة مفتاحكم الجذر:

# الحسابات
admin-accounts-lead = لكل من يجلس إلى مكتب حساب. السجلات تحمل اسم المكتب لا اسم الشخص.
admin-roles = الأدوار
admin-role-officer = ضابط
admin-role-administrator = مدير
admin-role-release-authority = مخوّل بالإتاحة
admin-acts = إجراءات
admin-locked = مقفل حتى { $time } (UTC)
admin-unlock = فكّ القفل
admin-remove = إزالة
admin-remove-sure = تُنهى جلساته ولا يدخل بعدها. ما كتبه باقٍ.
admin-remove-yes = أزله
admin-at-console = يُدار عند الجهاز
admin-guest = ضيف
admin-account-new = حساب جديد
admin-account-change = تغيير { $account }
admin-account-hint = حروف لاتينية وأرقام، بلا اسم شخص: مثل ⁦watch-2⁩.
admin-account-taken = هذا الحساب موجود. غيّره من القائمة.
admin-roles-hint = المدير وحده لا يقرأ السجلات. المخوّل بالإتاحة يُنشأ عند الجهاز.
admin-password-first = كلمة مرور أولى
admin-password-hint = عشرة أحرف على الأقل.
admin-account-make = أنشئ الحساب
admin-account-give = احفظ التغيير
admin-account-saved = { $account } يستطيع الدخول الآن.
admin-account-removed = أُزيل { $account }.
admin-accounts-console = حساب المخوّل بالإتاحة يحتاج المفتاح الجذر، فيُنشأ عند الجهاز نفسه:

# الوصلات
admin-peers-lead = كل الحركة مع كل عقدة مقابلة، لا حركة مكتب واحد.
admin-peers-none = لا عقدة مقابلة بعد. ابدأ بالانضمام.
admin-out = ما خرج إليها
admin-heard = سُمعت آخر مرة
admin-stands-still = مسار متوقف:
admin-quota = المحسوب من حصتها
admin-quota-used = { $used } من { $quota } في اليوم
admin-quota-peer-over = أرسلت أكثر من حصتها اليومية. التنبيهات تدخل في الحال، والباقي ينتظر عندها ويُطلب حين تسمح الحصة. لا يضيع شيء.
admin-quota-guest-over = كتبت مكاتبها أكثر من حصتها اليومية. التنبيهات تُقبل، والباقي يُرفض إلى حين.
admin-put-back = قالت إنها استُعيدت من نسخة احتياطية ({ $at }).
admin-aside-here = وُضع هنا جانباً
admin-aside-there = وضعت هي جانباً شيئاً منا
admin-resend = بعد إرجاع نسخة احتياطية، هنا أو هناك
admin-resend-begin = ابدأ المسارين من جديد
admin-resend-means = كلّمهم أولاً. كل ما قد يكون لديهم يُقرَّر من جديد ويُرسل من جديد، وطلبات السحب أولاً؛ وما لديهم يعرفونه. يُفعل بعد إرجاع نسخة احتياطية هنا أو هناك فقط: لا يُصلح غير ذلك.
admin-resend-why = السبب؛ يُحفظ في سجل التدقيق
admin-resent = يبدأ المساران من جديد. أُرسل من جديد: { $n }؛ لم يُرسل: { $withheld }.

# الانضمام
admin-join = الانضمام إلى جهة لم تُعرف من قبل
admin-join-lead = تذهب ثلاثة ملفات بينكما بأي طريق، ثم يقرأ كل ضابط للآخر ثمانية أرقام بالصوت. لا يُؤخذ شيء قبل ذلك.
admin-join-new = اعرض اتفاقاً
admin-join-came = وصل ملف من الجهة الأخرى
admin-join-agency = معرّف الجهة الأخرى
admin-join-agency-hint = كما تسمي نفسها في الشبكة، بحروف لاتينية صغيرة.
admin-join-until = ينتهي الاتفاق في
admin-join-served = ما يقدمه كل طرف للآخر
admin-join-nothing = لم يُذكر
admin-join-offer = وقّع العرض واحفظ الملف
admin-join-offered = عرض من { $agency }
admin-join-accept = اقبل الشروط واحفظ الجواب
admin-join-refuse = لا تقبل
admin-join-file = الملف { $name } محفوظ عندك. أوصله إلى { $agency }.
admin-join-again = احفظه مرة أخرى
admin-join-by = عرضته
admin-join-answer = ينتظر جوابهم
admin-join-last = ينتظر ملفهم الأخير
admin-join-compare = قارنوا الأرقام بالصوت
admin-join-code = أرقام هذه العقدة
admin-join-call = اتصل بالضابط الآخر على رقم تعرفه. اقرأ له أرقامك ثم اكتب الأرقام التي يقرؤها هو.
admin-join-heard = الأرقام التي سمعتها
admin-join-once = محاولة واحدة: إن اختلفت الأرقام فقد يكون أحدهم بينكما، ويبدأ الانضمام من جديد.
admin-join-confirm = الأرقام واحدة: وقّع الاتفاق
admin-joined = { $agency } معروفة الآن. ينفذ الاتفاق حين تصل كلمتها أيضاً.
admin-join-drop = اترك هذا الانضمام
admin-join-drop-sure = لم يُؤخذ شيء بعد. أتتركه؟

# القواعد الدائمة
admin-rules-lead = ما يخرج فوراً دون أن ينتظر شخصاً. من دون قاعدة لا يخرج إلا ما يتيحه الأشخاص.
admin-rules-none = لا قاعدة دائمة: ينتظر كل سجلّ شخصاً مخوّلاً.
admin-untold-none = لا قاعدة لسلامة الأرواح تشمل: { $kinds }. من هم في خطر لا يُبلَّغون فوراً.
admin-untold-over = منذ { $day } لا قاعدة لسلامة الأرواح تشمل: { $kinds }. من هم في خطر لا يُبلَّغون فوراً.
admin-untold-ends = ابتداءً من { $day } لن تشمل أي قاعدة لسلامة الأرواح: { $kinds }. ولن يُبلَّغ فوراً من هم في خطر.
admin-untold-where = في: { $names }.
admin-untold-do = ضع قاعدة لسلامة الأرواح أو غيّرها في «القواعد الدائمة»، على العقدة التي تحمل المفتاح الجذر. يوافق عليها مخوّل بالإتاحة.
admin-rule-says = { $kinds }، حتى الدرجة { $level }، تذهب فوراً إلى { $names }.
admin-rule-says-life = الحد الأدنى من { $kinds } يذهب فوراً إلى { $names }.
admin-rule-says-presence = وجود { $kinds } يذهب فوراً، بلا دقة، إلى من يجيب عن أرض تقع ضمن { $n } متر منها، قرب خط التماس.
admin-rule-says-nothing = لا تسمّي أي نوع يمكنها إتاحته، فلا تُتيح شيئاً. أنهِها أو غيّرها.
admin-rule-where = فقط في { $names }.
admin-rule-sectors = الجهات المسؤولة عن القواطع المعنية
admin-rule-parents = الجهات الأعلى منها ومنا
admin-rule-in-force = نافذة
admin-rule-ahead = لم تبدأ
admin-rule-over = انتهت
admin-rule-persons = { $n ->
    [one] وافق شخص واحد
    [two] وافق شخصان
    [few] وافق { $n } أشخاص
   *[other] وافق { $n } شخصاً
  }
admin-rule-short = وافق عليها أقل من شخصين، فلا تُتيح إلا حتى الدرجة 1.
admin-rule-end = أنهِ القاعدة
admin-rule-end-means = من الآن ينتظر ما كانت تخرجه شخصاً مخوّلاً. ما خرج يبقى.
admin-rule-new = قاعدة جديدة
admin-rule-change = تغيير { $id }
admin-rule-id = اسم القاعدة
admin-rule-id-hint = حروف لاتينية صغيرة وأرقام و«-» و«.»، مثل ⁦army-night⁩.
admin-rule-purpose = لأجل
admin-rule-everyday = كل يوم: النسخة كاملة
admin-rule-life = سلامة الأرواح: الحد الأدنى فقط
admin-rule-presence = سلامة الأرواح: من هو قرب خط التماس
admin-rule-kinds = أي أنواع
admin-rule-kinds-life = هذه وحدها لها حد أدنى. اخترها كلها، كي لا يُنسى أحد في خطر.
admin-rule-kinds-presence = تُبلَّغ كمربعات من 5 كم وبالساعة، بلا اسم ولا قوة ولا جهة اتصال.
admin-rule-near = المسافة المتفق عليها، بالأمتار
admin-rule-near-hint = حتى 50000. يُبلَّغ من يجيب عن أرض بهذا القرب؛ لا أحد سواه، ولا شيء مما هو أبعد عن خط التماس.
admin-rule-level = حتى الدرجة
admin-rule-to = إلى من
admin-rule-only = فقط في هذه القواطع (لا شيء مختار: في كل مكان)
admin-rule-from = من
admin-rule-until = إلى
admin-rule-one = يوافق عليها مخوّل بالإتاحة بكلمة مروره. المدير وحده لا يكفي.
admin-rule-two = من الدرجة 2 يوافق عليها مخوّلان، كل بكلمة مروره.
admin-rule-nobody = لا مخوّل بالإتاحة على هذه العقدة، فلا يوافق أحد على قاعدة هنا.
admin-rule-approver = المخوّل الموافق
admin-rule-second = المخوّل الثاني
admin-rule-his-password = يكتب كلمة مروره بيده
admin-rule-save = وقّع القاعدة
admin-rule-stands = القاعدة { $id } نافذة.

# المخزن
admin-check = هل المخزن سليم؟
admin-check-lead = يُنظر في كل توقيع وسلسلة ووسم، في نسخة إلى جانبه. تعمل العقدة في أثناء ذلك، ولا يُغيَّر شيء.
admin-check-begin = افحص الآن
admin-whole = سليم
admin-not-whole = غير سليم
admin-stage-begins = يبدأ …
admin-stage-copy = تُنسخ …
admin-stage-file = ملف قاعدة البيانات …
admin-stage-records = السجلات …
admin-stage-lanes = المسارات …
admin-stage-derived-tables = الجداول المشتقة …
admin-stage-digest = البصمة …
admin-looked = { $what }: { $n }
admin-looked-records = السجلات
admin-looked-signatures = التواقيع
admin-looked-copies = النسخ
admin-looked-visibility-rows = صفوف الرؤية
admin-looked-frames-out = الأطر الخارجة
admin-looked-frames-put-aside = الأطر الموضوعة جانباً
admin-looked-receipts = الإيصالات
admin-looked-derived-rows = الصفوف المشتقة
admin-mend-rebuild = المشتق وحده لا يطابق. أوقف العقدة وشغّل:
admin-mend-stop = أوقف العقدة واحفظ الملف وكلّم من يرعى عقدكم. لا يُكتب في مخزن متضرر.
admin-damage = التضرر
admin-how-many = العدد
admin-backups = النسخ الاحتياطية
admin-backup-newest = عمر أحدث نسخة { $age }.
admin-backup-old = أنشئ واحدة كل يوم.
admin-backup-none = لا نسخة احتياطية بعد.
admin-backup-begin = أنشئ نسخة الآن
admin-backup-saved = حُفظت على القرص:
admin-backup-where = على جهاز العقدة في المجلد
admin-backup-same-disk = النسخ على قرص المخزن نفسه وتضيع معه. انقلها إلى قرص آخر، ومعها ⁦keys⁩ و⁦node.toml⁩، واحرسها كالعقدة.
admin-file = الملف
admin-made = أُنشئت
admin-size = الحجم
admin-restore = كيف تُستعاد
admin-restore-1 = كلّموا العقد المقابلة أولاً: المخزن المستعاد نسي ما كُتب وأُرسل واستُلم بعده.
admin-restore-2 = أوقف العقدة وانقل المخزن المتضرر جانباً، وأبقِ ⁦keys⁩ و⁦node.toml⁩ في المجلد.
admin-restore-3 = عند الجهاز، لا من هذه الصفحة:
admin-restore-4 = ما استُلم يبقى مخفياً إلى أن تصل كلمة أصحابه. يدخل الجميع من جديد.
admin-store = المخزن والقرص
admin-store-size = حجم المخزن
admin-store-free = المتاح على قرصه
admin-store-backups-free = المتاح للنسخ
admin-store-records = السجلات (كل نسخها)
admin-store-counts = { $own } لنا · { $received } مُستلم
admin-store-unprojected = سجلات لم تُدرج في القوائم
admin-store-schema = شكل المخزن (الخطوات)
admin-store-kinds = السجلات حسب النوع
admin-kind = النوع
admin-own = لنا
admin-received = مُستلم
admin-restored = استُعيد هذا المخزن من نسخة احتياطية في { $at }.
admin-waiting-for = ما أعطته هذه الجهات مخفي إلى أن تصل كلمتها: { $names }.
admin-aside = وُضع جانباً
admin-aside-lead = أطر صحيحة التوقيع لم تُؤخذ، ولماذا. لا يُعرض ما فيها.
admin-aside-none = لا شيء.
admin-aside-why = السبب
admin-aside-when = متى
admin-aside-gone = أُتلف

# أنواع لا تُكتب في المكاتب
admin-kind-group = مجموعة
admin-kind-agency = جهة
admin-kind-key = مفتاح
admin-kind-desk = مكتب
admin-kind-centre = مركز
admin-kind-sector = قاطع
admin-kind-seam = خط تماس
admin-kind-standing-rule = قاعدة دائمة
admin-kind-revocation = إلغاء مفتاح
admin-kind-accord = اتفاق انضمام
admin-kind-hosting = استضافة
`,xa=`### اللوحات: الطلبات، ما نريد معرفته، الإنذارات، وما قيل في سجلّ.

view-requests = الطلبات
view-requirements = أسئلة
view-alerts = الإنذارات
board-state = أيّها يُعرض
board-old = هذا ما كان قبل { $age }: الصفحة مقطوعة عن العقدة.
board-more = المزيد
requests-open = مفتوحة
requests-over = انتهت
requests-of-us = مطلوب منّا
requests-by-us = طلبناه من غيرنا
requests-others = بين جهات أخرى
requests-of-us-none = لا أحد يطلب منّا شيئاً. ما يُطلب يظهر هنا ويُقرع له الجرس.
requests-by-us-none = لم نطلب من أحد شيئاً. ابدأ بـ«طلب جديد».
requests-over-none = لا شيء انتهى بعد.
requirements-open = مفتوحة
requirements-over = انتهت
requirements-of-us = علينا أن نبحث
requirements-by-us = نريد أن نعرف
requirements-others = بين جهات أخرى
requirements-of-us-none = لم يُسأل منّا البحث عن شيء.
requirements-by-us-none = ليس لنا سؤال مفتوح. ابدأ بـ«سؤال جديد».
requirements-over-none = لا شيء انتهى بعد.
alerts-open = سارية
alerts-over = انتهت
alerts-list = الإنذارات
alerts-none = لا إنذار سارٍ لدى هذا المكتب.
alerts-over-none = لا إنذار انتهى بعد.
alerts-rung = ما رنّ في هذا المكتب
alerts-local = يبقى هنا من أقرّ ومتى. المُرسِل يرى هل استلمناه، ولا يُبلَّغ بأن الجرس أُسكت.
alerts-rung-none = لم يرنّ شيء بعد.
alert-until = سارٍ حتى
alert-was-until = كان سارياً حتى
heard-by = أقرّ { $who } قبل { $age }
rings = يرنّ: لم يُقرّ أحد بعد
alarm-hazard = خطر متفجرات جديد
new-request = طلب جديد
new-requirement = سؤال جديد

request-passage = مرور
request-escort = مرافقة
request-eod = معالجة متفجرات
request-medevac = إخلاء طبي
request-information = معلومات
request-derive = إذن بتمرير سجلّ
request-export = إذن بطباعة سجلّ
request-other = طلب آخر
request-withdrawn = أُلغي الطلب
recalled-short = مسحوب
priority-immediate = فوري
priority-urgent = عاجل
priority-routine = عادي
asked-by = من { $agency }
overdue = فات الموعد
due-in = بعد { $age }
due-past = قبل { $age }
reply-on = بشأن: { $words }
word-none = لم يُجب بعد
word-noted = اطّلع ولم يَعِد
word-accepted = قبِل
word-refused = رفض
word-done = أنجز
word-unknown = لا نعرف جوابه
reply-title = جوابنا
reply-accepted = نقبل
reply-refused = نرفض
reply-done = أُنجز
reply-noted = اطّلعنا
reply-again = جواب جديد
reply-why = لماذا لا
reply-why-needed = الرفض يحتاج سبباً.
reply-words = كيف، بكلمات
reply-at = متى يُنجز
reply-was = متى أُنجز
leave-derive = لتمرير النسخة { $n } إلى { $names }:
leave-export = لطباعة النسخة { $n } عند { $names }:
reply-derive = يُسمح بتمرير النسخة { $n } من السجلّ المذكور إلى الجهات المذكورة في الطلب، ولا شيء غيرها.
reply-export = يُسمح لمن طلب بطباعة النسخة { $n } من السجلّ المذكور حتى تسحب هذا الجواب؛ ولا تُمرَّر إلى غيره.
withdraw = إلغاء الطلب
withdraw-note = لا يُطلب من أحد شيء بعد الآن؛ من استلم الطلب يُبلَّغ.
leave-it = إبقاء كما هو

who-looks = يبحث: { $names }
nobody-looks = لم يُكلَّف أحد بالبحث
question-ours = سؤالنا
question-open = مفتوح
question-assigned = مكلَّف به
question-met = أُجيب
question-not-met = لم يُجب
question-withdrawn = لا حاجة إليه
question-close = إنهاء السؤال
question-found = ما عُرف، بكلمات
question-met-needs = أشّر على تقرير يجيب عنه، أو اكتب ما عُرف.
question-met-by = أجاب عنه
question-note-met = السؤال مُجاب عنه.
question-note-not-met = لم يُعرف الجواب.
question-note-withdrawn = لا حاجة إلى الجواب بعد الآن.
no-report-yet = لا تقرير عنه بعد.
report-on-it = تقرير عنه

send-reply = { $n ->
    [one] أجب وأبلغ جهة واحدة
    [two] أجب وأبلغ جهتين
    [few] أجب وأبلغ { $n } جهات
   *[other] أجب وأبلغ { $n } جهة
  }
send-reply-own = احفظ الجواب لنا فقط
send-state = { $n ->
    [one] غيّره وأبلغ جهة واحدة
    [two] غيّره وأبلغ جهتين
    [few] غيّره وأبلغ { $n } جهات
   *[other] غيّره وأبلغ { $n } جهة
  }
send-state-own = غيّره، لنا فقط
send-assess = { $n ->
    [one] أرسل التقييم إلى جهة واحدة
    [two] أرسل التقييم إلى جهتين
    [few] أرسل التقييم إلى { $n } جهات
   *[other] أرسل التقييم إلى { $n } جهة
  }
send-assess-own = احفظ التقييم لنا فقط

assess = تقييم
assessments = ما قيل فيه
assess-reason = لماذا، بكلمات
assessed-before = { $n ->
    [one] تقييم سابق واحد
    [two] تقييمان سابقان
    [few] { $n } تقييمات سابقة
   *[other] { $n } تقييماً سابقاً
  }
assessed-elsewhere = مع سجلّ ليس لدى هذا المكتب.
verdict-evaluation = درجة الوثوق
verdict-same-event = الحدث نفسه
verdict-different-events = حدثان مختلفان
verdict-accepted = مقبول في حسابنا
verdict-disputed = محلّ خلاف
which-record = أيّ سجلّ
which-record-hint = كلمات أو جهة أو مكان
which-none = لا سجلّ آخر كهذا في السجلّات المحمّلة.

form-request = طلب جديد
form-requirement = سؤال جديد
form-reply = جواب على طلب
form-assessment = تقييم
request-type = ماذا نطلب
request-to = ممّن نطلب
request-by = قبل متى
request-text = المطلوب بالكلمات
request-priority = الأسبقية
request-record = السجلّ المطلوب تمريره
request-on = إلى من يُمرَّر
requirement-question = ماذا نريد أن نعرف
requirement-collectors = من يبحث
requirement-state = حال السؤال
wrong-asked = من يُطلب منه يجب أن يُسمّى في الوسم أدناه، وإلا فلن يعلم.
assess-verdict = الحكم
assess-other = سجلّ ثانٍ
`,Sa=`### اختيار المكتب في التجربة.

demo-title = تنسيق · يوم مخمور
demo-intro = يُفتح كل مكتب في نافذة خاصة به. اقطع الوصلة أو أوقف العقدة في أي خطوة: يجب أن ينتهي اليوم إلى النتيجة نفسها.
demo-desks = المكاتب
demo-open = فتح المكتب
demo-day = خطوات اليوم
demo-play = تشغيل
demo-waits = يبدأ اليوم حين تفتح أول مكتب.
demo-pause = إيقاف مؤقت
demo-next = الخطوة التالية
demo-done = تمّت
demo-over = انتهت خطوات اليوم. ويمكن متابعة كل شيء يدوياً.
demo-set-up = التهيئة:
demo-lost = التجربة لا تجيب. أما زالت تعمل؟
node-up = تعمل
node-cut = الوصلة مقطوعة
node-dead = متوقفة
node-act-cut = قطع الوصلة
node-act-heal = إعادة الوصلة
node-act-kill = إيقاف قسري
node-act-start = تشغيل
`,Ca=`### ما ترفضه العقدة برمزه الثابت (docs/formats/errors.md)، والنقطة تُكتب شرطة.

error-unreachable = العقدة لا تجيب. ما كتبته محفوظ.
error-account-locked = كلمات مرور خاطئة كثيرة متتالية. انتظر خمس دقائق أو اسأل مدير العقدة.
error-account-refused = الحساب أو كلمة المرور خطأ. تحقق من لغة لوحة المفاتيح وأعد المحاولة.
error-account-role = هذا الحساب غير مخوّل بذلك. سجّل الدخول بحساب له هذا الدور.
error-release-key = بحسب ساعة هذه العقدة ليس مفتاحها نافذاً، فلن يأخذ الآخرون شيئاً من هذا. لم يُكتب شيء ومسودتك باقية. أخبر مدير العقدة: تُضبط الساعة أو يُجدَّد المفتاح.
error-account-no-key = ليس لهذا الحساب مفتاح نافذ للموافقة. مدير العقدة ينشئ واحداً بكلمة مرور جديدة.
error-hosting-over = لم يعد هذا المكتب مستضافاً على هذه العقدة، أو لم تبدأ استضافته بعد. راجع مسؤول النظام في جهتك.
error-hosting-quota = العقدة التي تستضيف هذا المكتب لا تحفظ المزيد لجهتك الآن. احتفظ بالمسوّدة وأرسلها لاحقاً؛ أما الإنذار وغيره من الطوارئ فيخرج في الحال. ويستطيع مسؤول النظام في جهتك أن يتفق مع المضيف على أكثر.
error-session-needed = سجّل الدخول أولاً.
error-session-csrf = هذه الصفحة قديمة. حمّلها من جديد؛ ما كتبته محفوظ.
error-request-malformed = لا يُقرأ الطلب. صحّح الحقل المذكور.
error-request-too-large = الطلب أكبر مما تقبله العقدة. أرسل أقل في المرة الواحدة.
error-request-host = افتح الصفحة بالعنوان الذي أعطاه مدير العقدة.
error-label-missing = لا بد من وسم. اختر من يُسمح له بالاستلام، أو أبقه لجهتكم وحدها.
error-label-unknown = هذا الوسم غير معروف هنا. اختر درجة من 0 إلى 3 وجهات وقيوداً معروفة.
error-label-ceiling = هذا المكتب غير مخوّل بالكتابة بهذه الدرجة. اختر درجة أدنى أو اسأل مكتباً مخوّلاً.
error-label-group = لا توجد مجموعة كهذه هنا. اختر غيرها أو سمِّ الجهات نفسها.
error-group-taken = توجد مجموعة بهذا الاسم. افتح سجلّها واكتب نسختها التالية، أو اختر اسماً آخر.
error-label-external = هذا الطرف بلا عقدة: يُذكر ولا يُرسَل إليه شيء. أخرجه من القائمة، وأبلغه بالطريقة المتفق عليها معه.
error-label-exact = يُتفق على الخطة بأرضها ووقتها بدقة ولا تُعمَّم أبداً. أزل التعميم من وسمها.
error-label-picture = الصورة تُظهر المكان بدقة وأين وقف من صوّرها. وسمها وسم سجلّها أو أضيق، بلا SOURCE، وليست لمن يستلم السجلّ معمَّماً.
error-picture-unreadable = ليست هذه صورة تُقبل هنا، أو هي تالفة. خذ JPEG أو PNG أو WebP، وغير متحركة.
error-picture-too-large = الصورة كبيرة جداً: 24 ميغابايت و50 مليون نقطة على الأكثر. اقتطع منها أو التقطها أصغر.
error-label-derived = ما يُستخرج من سجلّات غيركم يحتاج وسماً بصرامة وسومها. خذ الدرجة والقيود والنهاية المذكورة.
error-place-out-of-range = لا مكان كهذا. خط العرض بين ⁦-90⁩ و90 وخط الطول بين ⁦-180⁩ و180. صحّحه.
error-place-unreadable = هذا ليس مكاناً. اكتب MGRS مثل ⁦38S\xA0LE\xA071\xA059⁩ أو درجات مثل ⁦35.77\xA043.58⁩.
error-place-area = حدود المنطقة تتقاطع أو فارغة أو كبيرة جداً. ارسمها من جديد.
error-time-impossible = الوقت مستحيل: ينتهي قبل أن يبدأ أو هو بعيد جداً. صحّحه.
error-time-unreadable = هذا ليس وقتاً. اكتبه مثل ⁦2023-10-22T06:05:00Z⁩.
error-text-too-long = النص طويل جداً. اختصره أو وزّعه على سجلّين.
error-kind-unknown = لا تكتب المكاتب هذا النوع من السجلات. اختر نوعاً آخر.
error-body-invalid = حقل ناقص أو خطأ. صحّح الحقل المذكور.
error-status-mixed = لا يختلط التمرين والحقيقي في عقدة واحدة. اكتبه بحالة هذه العقدة.
error-plan-outside-map = لا أحد مسؤول عن جزء من هذه الأرض. أبقِ المنطقة داخل خريطة القواطع.
error-record-not-found = لا يوجد سجلّ كهذا لهذا المكتب.
error-alarm-not-found = لا يوجد تنبيه كهذا في هذا المكتب.
error-release-changed = تغيّر من سيستلمه منذ أن نظرت. انظر القائمة الجديدة وأرسل مجدداً.
error-release-authority-needed = يحتاج موافقة المخوّل بالإتاحة قبل أن يخرج.
error-release-second-person-needed = من الدرجة 2 لا بد من موافقة شخص مخوّل ثانٍ.
error-release-agency-unknown = هذه الجهة ليست في الشبكة. أخرجها من القائمة.
error-release-refused = لم يسمح المخوّل بالإتاحة بخروجه إلى هناك. اكتب نسخة تالية إن كان يجب أن يخرج.
error-release-not-waiting = لا شيء من هذا السجلّ ينتظر الإتاحة. اكتب نسخة تالية بوسم آخر.
error-release-record-first = السجلّ الذي تتبعه الصورة ينتظر أيضاً، وهما يذهبان معاً. قل كلمتك في السجلّ.
error-release-wider = للموافقة أن تُخرج جهات من القائمة لا أن تضيف إليها. اكتب نسخة تالية لذلك أو ارفض.
error-release-derived = استُخرج من سجلّ لم يُظهره صاحبه لهذه الجهة. اسأله بطلب استخراج أو أخرج الجهة من القائمة.
error-release-orcon = استُخرج من سجلّ عليه ORCON. اسأل صاحبه بطلب استخراج؛ لا يخرج شيء بلا كلمته.
error-record-changed = كتب أحدهم نسخة أحدث. اقرأها ثم اكتب نسختك.
error-record-not-yours = لا يكتب النسخة التالية إلا صاحب السجلّ. اكتب جواباً أو تقريراً لك.
error-record-elsewhere = كتبت هذا السجلّ عقدة أخرى من جهتكم، وهي وحدها تتابعه. راجع مكتب تلك الغرفة.
error-record-recalled = سُحب هذا السجلّ، فلا نسخة تالية له. اكتب سجلّاً جديداً.
error-request-reused = استُعمل مفتاح هذا الطلب لغيره: لعلّه حُفظ من قبل. انظر في السجلّ قبل أن تعيد.
error-plan-changed = للخطة نسخة أحدث من التي أجبت عنها. اقرأها وأجب مجدداً.
error-plan-other-map = وُضعت الخطة على خريطة قواطع أخرى. يجب أن تُقترح من جديد.
error-plan-clock = ساعتا غرفتين تختلفان بأكثر من دقيقتين، فلا يمكن الاتفاق على شيء جديد. اضبطوا الساعات ثم وافقوا.
error-plan-over = انتهت الخطة أو أُلغيت؛ لا شيء يُجاب عنه.
error-plan-not-home = تجيب عن هذه الأرض عقدة أخرى من جهتكم: التي يجلس مكتبها في تلك الغرفة. راجعها.
error-plan-not-asked = لم تُسأل جهتكم عن هذه الخطة.
error-plan-conflicts = هناك تعارضات لم تقبلها. اقبل كلاً منها باسمه أو اعترض.
error-joint-not-party = جهتكم ليست مذكورة في هذا السجلّ. لا يلتزم به إلا من يذكره، فاطلبوا من صاحبه أن يذكركم.
error-joint-not-whole = السجلّ عندكم مختصر أو مُقرَّب، فلا ترون كل ما ستوافقون عليه. اطلبوا كامله من صاحبه.
error-joint-over = هذا السجلّ غير معروض على أحد: هو مسودة، أو انتهى، أو سُحب. لا شيء يُجاب عنه.
error-joint-changed = للسجلّ نسخة أحدث من التي أجبت عنها. اقرأها وأجب مجدداً.
error-frame-unreadable = أرسل الطرف الآخر ما لا يُقرأ. وُضع جانباً. أبلغ مدير عقدة الطرف الآخر.
error-frame-too-large = أرسل الطرف الآخر إطاراً أكبر من الحد. وُضع جانباً. اطلب من الطرف الآخر أن يكتبه أقصر.
error-frame-cut = الإطار ليس كما يقول بصمته. لم يُؤخذ ويُطلب مجدداً.
error-frame-gap = أرقام ناقصة في المسار. تُطلب مجدداً.
error-frame-chain = سلسلة المسار لا تتبع ما لدينا: نسخة احتياطية مستعادة هنا أو هناك. ليتكلم المسؤولان.
error-frame-fork = وقّع الطرف الآخر ماضيين مختلفين لمسار واحد. حُفظا كلاهما ولم يُؤخذ شيء. كلّم الطرف الآخر.
error-frame-epoch = يُعدّ المسار بحقبة غير هذه. لم يُؤخذ شيء. إن استمر هذا فكلّم الطرف الآخر.
error-frame-signature = توقيع لا يصح. لم يُؤخذ منه شيء. تكلّم مع الطرف الآخر صوتياً قبل أن تثق بهذه الوصلة.
error-frame-key = وُقّع بمفتاح لم تصدّقه جهته لهذا أو لم تعد تصدّقه. لم يُؤخذ. اطلب من مدير عقدة الطرف الآخر أن ينظر في مفاتيحه وساعته.
error-frame-addressee = موجّه إلى غيرنا. لم يُؤخذ. أبلغ مدير عقدة الطرف الآخر أنه وصل إلى هنا.
error-frame-owner = صاحبه جهة لا يتكلم هذا الطرف باسمها. لم يُؤخذ. اطلبه من صاحبه نفسه.
error-frame-version = النسخة لا تتبع ما لدينا. لم تُؤخذ. اطلب من صاحبه أن يكتب نسخة تالية.
error-frame-home = يخصّ عقدة أخرى من هذه الجهة، وهي وحدها تتابعه أو تسحبه. لم يُؤخذ. اسأل مكتب تلك العقدة.
error-frame-recalled = سحبه صاحبه. لم يُؤخذ ولم يُحفظ. لا تعتمد على ما سمعته منه.
error-frame-told = يقول ما يُبقيه الحد الأدنى، أو وسمه، عند صاحبه. لم يُؤخذ ولم يُحفظ. تكلّم مع الطرف الآخر: في عقدته خلل. واسأل مكتبه بالصوت عمّا كان فيه.
error-frame-status = لا يختلط التمرين والحقيقي. لم يُؤخذ. تكلّم مع الطرف الآخر: إحدى العقدتين معدّة لغير ما أُعدّت له الأخرى.
error-frame-kind = حمل المسار ما لا تعرفه هذه العقدة. وُضع جانباً. اسأل هل لدى الطرف الآخر إصدار أحدث من تنسيق، وحدّث هذه العقدة.
error-peer-refused = لم يثبت الطرف الآخر أنه العقدة التي يقول. تحقّق من عنوانه وتكلّم مع مديره.
error-restore-waiting = استُعيدت هذه العقدة من نسخة احتياطية. ما أعطته هذه الجهة مخفي إلى أن تصل كلمتها.
error-peer-unreachable = الوصلة مقطوعة. ما ينتظر محفوظ ويخرج حين تعود.
error-peer-answer = جواب الطرف الآخر لا يُقرأ. يُسأل مجدداً.
error-release-guard = أوقف الحارس نسخة لا تغطيها أي إتاحة. توقف وأبلغ عن هذا: خلل في تنسيق.
error-store-in-use = برنامج آخر يفتح هذا المخزن. أوقفه أولاً.
error-file-unreadable = تعذّرت قراءة الملف. تحقق من اسمه ومن أن لك حق قراءته.
error-file-malformed = ليس للملف الشكل المطلوب. صحّح الموضع المذكور.
error-file-unwritable = تعذّرت الكتابة هناك. تحقق من اسم المجلد وأذوناته ومن أن القرص ليس للقراءة فقط.
error-command-option = خيار ناقص أو خطأ. أعطه كما هو مذكور هنا.
error-config-invalid = إعداد هذه العقدة غير سليم. أبلغ مديرها، وما كتبته محفوظ.
error-store-unwritable = تعذّرت قراءة المخزن أو الكتابة فيه. تحقق من أذونات المجلد ومن أن القرص ليس للقراءة فقط ومن القرص نفسه.
error-node-runs = العقدة تعمل. سجّل الدخول للعمل عبرها، أو أوقفها أولاً.
error-node-silent = العقدة لا تجيب. انتظر حتى تبدأ، أو انظر في سجلها.
error-store-full = امتلأ القرص. أفرغ حيّزاً؛ ما حُفظ لم يضِع.
error-store-corrupt = المخزن متضرر. توقف واحفظ الملف وأعد آخر نسخة احتياطية.
error-request-too-many = طلبات كثيرة. انتظر لحظة.
error-internal = حدث خلل في تنسيق. لم يُحفظ من هذا شيء. أبلغ عنه مع وقت حدوثه.
error-account-not-found = لا يوجد حساب كهذا. انظر القائمة مجدداً.
error-joining-code = الأرقام ليست واحدة. نُسي هذا الانضمام: ربما يقف أحد بينكما. كلّم الضابط الآخر وابدآ من جديد.
error-joining-incomplete = لم يصل كل شيء بعد من هذا الانضمام. انتظر ملف الجهة الأخرى.
error-joining-invalid = هذا الملف ليس من هذا الانضمام، أو تغيّر في الطريق. اطلب ملفاً جديداً.
error-joining-over = انتهت مدة هذا العرض. ابدأ من جديد بعرض آخر.
error-joining-not-found = لا انضمام جارياً مع هذه الجهة هنا. ابدأ بعرض.
error-introduction-invalid = تعريف الجهة الأخرى لا يصح. لم يُؤخذ منه شيء. اطلب ملفاً جديداً.
error-rule-not-found = لا قاعدة دائمة بهذا الاسم هنا. انظر القائمة مجدداً.
error-rule-no-minimum = سلامة الأرواح لا تتيح إلا الحد الأدنى من الإنذار ومسك الأرض والخروج عن الخطة وخطر المتفجرات. احذف الأنواع الأخرى، أو اجعلها قاعدة لكل يوم.
error-rule-near-seam = لا تُبلَّغ الوحدات والنقاط والدوريات لسلامة الأرواح إلا قرب خط التماس: بقاعدة مستقلة لها مسافة.
error-store-exists = الملف موجود من قبل. أعد المحاولة بعد لحظة.
error-store-newer = كتبت المخزن نسخة أحدث من تنسيق. ليُحدَّث البرنامج على العقدة.
error-layer-unreadable = لا يمكن عرض هذه الطبقة. على مدير العقدة أن يحفظها من جديد.
error-layer-too-large = هذه الطبقة أكبر من أن تُرسم كاملة. يستطيع مدير العقدة تحويلها إلى PMTiles.
error-layer-too-many = الطبقات أكثر مما تعرضه هذه العقدة. يستطيع مديرها إخراج بعضها من المجلد.
error-layer-not-found = لم تعد هذه الطبقة في هذه العقدة. افتح قائمة الطبقات من جديد.
`,wa=`### تصفية التقارير، مربع الأوامر، المفاتيح.

filter = تصفية
filter-words = كلمات في التقارير
filter-words-hint = كلمات
filter-stands = لا يظهر إلا ما يطابق التصفية
filter-hidden = { $n ->
    [one] وصل جديد واحد لا يطابق التصفية
    [two] وصل جديدان لا يطابقان التصفية
    [few] وصلت { $n } جديدة لا تطابق التصفية
   *[other] وصل { $n } جديداً لا يطابق التصفية
  }
filter-clear = إلغاء التصفية
filter-time = الوقت
filter-time-any = أيّ وقت
filter-time-last = { $hours ->
    [1] آخر ساعة
    [6] آخر 6 ساعات
    [24] آخر 24 ساعة
    [168] آخر 7 أيام
   *[other] آخر { $hours } ساعة
  }
filter-time-range = من وإلى
filter-time-unreadable = ليس وقتاً. اكتب مثلاً 05:12Z أو 22 05:12.
filter-from = من
filter-to = إلى
filter-in-view = ما تُظهره الخريطة فقط
filter-agencies = الجهات
filter-sectors = القواطع
filter-kinds = النوع
mark-all-read = اعتبار الكل مقروءاً
row-unread = لم يُقرأ
alarm-untested = جرّب الجرس

command-new = جديد: { $kind }
command-view = فتح: { $view }
command-report-here = تقرير في هذا المكان
acknowledge-all = { $n ->
    [one] تم العلم بالتنبيه
    [two] تم العلم بالتنبيهين
    [few] تم العلم بكل التنبيهات ({ $n })
   *[other] تم العلم بكل التنبيهات ({ $n })
  }
find-coordinate = إحداثيات
find-commands = أوامر
find-places = أماكن
find-sectors = قواطع
find-forces = وحدات ونقاط
find-records = سجلّات

keys-room = الغرفة
keys-new = سجلّ جديد
keys-views = الأقسام
keys-feed = التقارير والخطط
keys-map = الخريطة
keys-time = الوقت
keys-note = كل مفتاح في مكانه من لوحة المفاتيح، مهما كانت لغتها.
key-search = مربع البحث والأوامر
key-help = مفاتيح الصفحة
key-arrow-up = السهم إلى الأعلى
key-arrow-down = السهم إلى الأسفل
key-acknowledge = تم العلم بأول تنبيه
key-open-alarm = فتح سجلّ أول تنبيه
key-escape = إغلاق ما هو مفتوح
key-next = التالي
key-previous = السابق
key-first = الأحدث
key-last = الأقدم
key-open = فتح السجلّ
key-unread = مقروء أو غير مقروء
key-filter = كلمات التصفية
`,Ta=`### القوات على الأرض: الوحدات والنقاط والدوريات والمستشعرات والمنشآت، ونماذجها.

view-forces = القوات
new-unit = وحدة
new-post = نقطة
new-patrol = دورية
new-sensor = مستشعر
new-facility = منشأة
forces-of-unit = الوحدات
forces-of-post = النقاط
forces-of-patrol = الدوريات
forces-of-sensor = المستشعرات
forces-of-facility = المنشآت
forces-search = ابحث بالاسم
forces-owner = الجهة
forces-every-agency = كل الجهات
forces-sector = القاطع
forces-every-sector = كل القواطع
forces-not-manned = ما ليس مشغولاً
forces-by-sector = بحسب القاطع
forces-as-of = كما كان قبل { $age }
forces-more = يظهر هنا أحدث { $n }. ضيّق البحث من الصفحة أو من سطر الأوامر لترى ما سواها.
forces-none = لا شيء على الأرض بعد مما يُتاح لهذا المكتب. أضف وحدة أو نقطة من الأعلى.
forces-none-fit = لا شيء يطابق هذا البحث.
forces-clear = امسح البحث
forces-off-map = خارج القواطع
forces-no-place = بلا مكان
observes-yes = مشغولة الآن
observes-no = غير مشغولة الآن
observes-unknown = الإشغال غير معروف
force-joint-no = ليست مشتركة بعد
force-joint-unknown = هل هي مشتركة: غير معروف هنا
force-until = حتى
force-yes = نعم

form-unit = وحدة
form-post = نقطة
form-patrol = دورية
form-sensor = مستشعر
form-facility = منشأة أو تجمّع سكني
force-name = الاسم
force-name-in = الاسم ({ $language })
force-slug = المعرّف
force-slug-hint = حروف لاتينية صغيرة وأرقام؛ يُعطى وحده إن تُرك فارغاً.
force-echelon = الحجم
force-branch = الصنف
force-strength = القوة
force-state = الحال
force-sort = النوع
force-facility = ما هي
force-importance = الأهمية
force-inhabitants = السكان أو العاملون
force-guarded-by = تحرسها
force-notified = موقع إنساني مُبلَّغ عنه
force-joint = مشتركة بين
force-more = تفاصيل
force-sees = مدى الرؤية
force-sees-m = مدى الرؤية بالأمتار
force-sees-night = مدى الرؤية ليلاً
force-sees-night-m = مدى الرؤية ليلاً بالأمتار
force-not-at-night = لا ترى ليلاً
force-night = يرى ليلاً
force-height = ارتفاع العين
force-height-m = ارتفاع العين بالأمتار
force-view = قطاع الرؤية
force-view-from = الرؤية من (درجة من الشمال)
force-view-to = إلى (باتجاه عقارب الساعة)
view-all-round = فارغ: في كل اتجاه
force-all-round = في كل اتجاه
force-unit = الوحدة
force-route = الطريق
route-read = { $n ->
    [zero] لا نقطة بعد. في كل سطر مكان، بترتيب السير
    [one] مكان واحد؛ تلزم اثنان على الأقل
    [two] مكانان
    [few] { $n } أماكن
   *[other] { $n } مكاناً
  }
force-both-ways = تعود من الطريق نفسه
force-speed = السرعة
force-speed-kmh = السرعة كم/س
kmh = { $n } كم/س
force-schedule = متى تسير
force-watched = متى يُراقَب
force-manned = متى تُشغَل
manned-unknown = غير معروف
manned-unknown-note = غير المعروف لا يُعدّ تغطية أبداً.
manned-always = ليلاً ونهاراً
manned-shifts = في ساعات
manned-never = لا تُشغَل
manned-local = بالتوقيت المحلي. من ساعة إلى الساعة نفسها: يوم كامل؛ وما ينتهي قبل أن يبدأ ينتهي في الغد.
manned-exceptions = { $n ->
    [one] مع استثناء واحد
    [two] مع استثناءين
    [few] مع { $n } استثناءات
   *[other] مع { $n } استثناءً
  }
every-day = كل يوم
shift-n = الوجبة { $n }
shift-add = أضف ساعات
shift-remove = احذف هذه الساعات
wrong-slug = حروف لاتينية صغيرة وأرقام ونقطة وشرطة فقط.
wrong-number-between = هذا الرقم خارج الحدود أو لا يُقرأ.
wrong-shifts = اختر يوماً واحداً على الأقل، واكتب الساعات مثل ⁦06:00⁩.

echelon-team = مفرزة
echelon-squad = حضيرة
echelon-section = رعيل
echelon-platoon = فصيل
echelon-company = سرية
echelon-battalion = فوج
echelon-regiment = كتيبة
echelon-brigade = لواء
echelon-division = فرقة
echelon-other = غير ذلك
branch-infantry = مشاة
branch-mechanised = آلية
branch-mountain = جبلية
branch-engineer = هندسة
branch-eod = معالجة متفجرات
branch-medical = طبابة
branch-logistics = تموين ونقل
branch-police = شرطة
branch-border = حرس حدود
branch-signals = مخابرة
branch-other = غير ذلك
strength = القوة { $band }
strength-unknown = غير معروفة
strength-up-to-10 = حتى ⁦10⁩
strength-11-30 = ⁦11⁠–⁠30⁩
strength-31-100 = ⁦31⁠–⁠100⁩
strength-101-300 = ⁦101⁠–⁠300⁩
strength-301-1000 = ⁦301⁠–⁠1000⁩
strength-above-1000 = فوق ⁦1000⁩
force-state-present = موجودة
force-state-moving = تتحرك
force-state-withdrawn = انسحبت
force-state-planned = مخطط لها
force-state-standing = قائمة
force-state-vacated = أُخليت
force-state-going = تسير
force-state-ended = انتهت
force-state-working = يعمل
force-state-faulty = عاطل
force-state-removed = رُفع
facility-settlement = تجمّع سكني
facility-camp = مخيم
facility-hospital = مستشفى
facility-school = مدرسة
facility-religious = دار عبادة
facility-water = ماء
facility-power = كهرباء
facility-oil = نفط
facility-gas = غاز
facility-bridge = جسر
facility-road = طريق
facility-communications = اتصالات
facility-government = دائرة حكومية
facility-other = غير ذلك
importance-1 = ⁦1⁩ الأعلى
importance-2 = ⁦2⁩
importance-3 = ⁦3⁩
importance-4 = ⁦4⁩
importance-5 = ⁦5⁩ الأدنى
post-type-observation = رصد
post-type-checkpoint = سيطرة
post-type-guard = حراسة
post-type-base = مقر
post-type-other = غير ذلك
sensor-type-camera = كاميرا
sensor-type-thermal = كاميرا حرارية
sensor-type-radar = رادار
sensor-type-acoustic = مستشعر صوت
sensor-type-seismic = مستشعر اهتزاز
sensor-type-balloon = منطاد
sensor-type-uav = طائرة مسيّرة
sensor-type-other = غير ذلك
`,Ea=`### النماذج والإرسال.

form-spot = تقرير جديد
form-alert = إنذار جديد
form-claim = مسك أرض أُخليت
form-movement = تحرّك جديد
form-next = { $kind }، النسخة { $n }
close-keep = إغلاق مع حفظ المسوّدة
optional = اختياري
choose = اختر …
from = من
to = إلى
answer-by = الجواب مطلوب قبل
area = المنطقة
place-hint = 38S LE 71 59  /  35.77 43.58
place-pick = حدّده على الخريطة
corners-hint = 38S LE 71 59
corners-read = { $n ->
    [zero] لا زاوية بعد. في كل سطر زاوية: MGRS أو درجات
    [one] زاوية واحدة
    [two] زاويتان
    [few] { $n } زوايا
   *[other] { $n } زاوية
  }
corners-wrong = ليس مكاناً: السطر { $lines }
size-hint = ⁦12⁩ أو ⁦10-15⁩ أو ⁦>20⁩
contact-hint = نداء لاسلكي أو رقم هاتف، لا اسم شخص
fact-stand-off-m = مسافة الابتعاد بالأمتار
reliability = المصدر
credibility = المضمون
sure-basis = استناداً إلى
still-needed = ينقص: { $names }
still-wrong = للتصحيح: { $names }

wrong-place = هذا ليس مكاناً. اكتب MGRS مثل ⁦38S\xA0LE\xA071\xA059⁩ أو درجات مثل ⁦35.77\xA043.58⁩.
wrong-time = هذا ليس وقتاً. اكتب ⁦05:12⁩ أو ⁦05:12Z⁩ أو ⁦2026-11-24\xA005:12Z⁩.
wrong-order = ينتهي قبل أن يبدأ.
wrong-future = هذا الوقت في المستقبل.
wrong-size = هذا ليس عدداً. اكتب ⁦12⁩ أو ⁦10-15⁩ أو ⁦>20⁩.
wrong-metres = اكتب أمتاراً صحيحة مثل 300.
wrong-corners = بعض الزوايا لا تُقرأ.

label-who = من يُسمح له بالاستلام
label-level = درجة السرية
label-more = المزيد: القيود والمدة والدقة
level-two-persons = من هذه الدرجة فصاعداً لا يخرج إلا بموافقة مخوّل ثانٍ.
audience-sector = جهات القاطع كلها
audience-lines = مع القيادة والوزارة
audience-own = نحن فقط
audience-picked = جهات أختارها
caveat-ORCON = لا يُستعمل إلا بإذن صاحبه
caveat-ORCON-note = لا اقتباس ولا اشتقاق ولا تصدير إلا بإذن صاحبه (ORCON).
caveat-SOURCE = إخفاء المصدر والمكتب
caveat-SOURCE-note = المصدر والمكتب والأساس لا تخرج أبداً (SOURCE).
caveat-PUBLIC = للجميع
caveat-PUBLIC-note = الدرجة 0 وللجميع؛ بموافقة شخصين (PUBLIC).
everyone-note = للجميع: يصل إلى كل جهات الشبكة، أياً كان من سُمّي غيرها. للدرجة 0 فقط، وبموافقة شخصين.
audience-everyone = كل الجهات
show-audience = يرى المستلمون من استلمه غيرهم

who-gets-it = سيستلمه:
nobody-gets-it = لن يستلمه أحد غيرنا.
nobody-yet = لن يستلمه أحد غيرنا بعد.
waits-for-word = { $whose ->
    [second-person] السجل نفسه يذهب إلى { $names } بعد موافقة مخوّل ثانٍ بالإتاحة.
    [both] السجل نفسه يذهب إلى { $names } بعد موافقة مخوّلَين اثنين بالإتاحة.
   *[authority] السجل نفسه يذهب إلى { $names } بعد موافقة المخوّل بالإتاحة.
  }
link-cut-waits = الوصلة مقطوعة: ينتظر هنا حتى تعود
who-asking = نسأل من سيستلمه …
who-unknown = لا يُعرف بعد من سيستلمه.
coarse = المكان مقرّب إلى { $n } م
withheld = لا يذهب إلى { $agency }: { $reason }
needs-authority = لا يخرج حتى يوافق المخوّل بالإتاحة عندنا.
needs-second-person = لا يخرج حتى يوافق شخص مخوّل ثانٍ.
must-answer = الجواب مطلوب من: { $names }
send-record = { $n ->
    [one] أرسل إلى جهة واحدة
    [two] أرسل إلى جهتين
    [few] أرسل إلى { $n } جهات
   *[other] أرسل إلى { $n } جهة
  }
send-record-own = احفظه لنا فقط
send-answer-concur = { $n ->
    [one] وافق وأبلغ جهة واحدة
    [two] وافق وأبلغ جهتين
    [few] وافق وأبلغ { $n } جهات
   *[other] وافق وأبلغ { $n } جهة
  }
send-answer-concur-own = وافق، لنا فقط
send-answer-concur-with-conditions = { $n ->
    [one] أرسل الشروط إلى جهة واحدة
    [two] أرسل الشروط إلى جهتين
    [few] أرسل الشروط إلى { $n } جهات
   *[other] أرسل الشروط إلى { $n } جهة
  }
send-answer-concur-with-conditions-own = احفظ الشروط لنا فقط
send-answer-object = { $n ->
    [one] اعترض وأبلغ جهة واحدة
    [two] اعترض وأبلغ جهتين
    [few] اعترض وأبلغ { $n } جهات
   *[other] اعترض وأبلغ { $n } جهة
  }
send-answer-object-own = اعترض، لنا فقط
send-cancel = { $n ->
    [one] ألغِ وأبلغ جهة واحدة
    [two] ألغِ وأبلغ جهتين
    [few] ألغِ وأبلغ { $n } جهات
   *[other] ألغِ وأبلغ { $n } جهة
  }
send-cancel-own = ألغِ، لنا فقط
send-unknown = أرسل
send-waits = احفظه؛ ينتظر الموافقة
send-queue = احفظه حتى تعود العقدة
send-offline = العقدة لا تجيب. يُحفظ هنا لنا فقط؛ حين تعود ترى من سيستلمه ثم ترسله.
send-offline-named = العقدة لا تجيب. يُحفظ هنا ويذهب حين تعود إلى من ذُكر أعلاه؛ وإن تغيّر ذلك سُئلت.
sending = يُرسل …
sending-in = { $n ->
    [one] يُرسل بعد ثانية
    [two] يُرسل بعد ثانيتين
    [few] يُرسل بعد { $n } ثوانٍ
   *[other] يُرسل بعد { $n } ثانية
  }
send-now = أرسل الآن
undo = تراجع
discarded = حُذفت المسوّدة.
sent-toast = { $n ->
    [zero] حُفظ لدينا فقط.
    [one] حُفظ، وهو في طريقه إلى جهة واحدة.
    [two] حُفظ، وهو في طريقه إلى جهتين.
    [few] حُفظ، وهو في طريقه إلى { $n } جهات.
   *[other] حُفظ، وهو في طريقه إلى { $n } جهة.
  }
sent-waits-toast = حُفظ، وهو ينتظر الموافقة: انظر الإتاحة.
queued-toast = حُفظ هنا. يُرسل حين تعود العقدة.
queued-look-toast = حُفظ هنا لنا فقط. حين تعود العقدة ترى من سيستلمه ثم ترسله.

picture-add = إضافة صورة
picture-drop = أو أسقطها هنا، أو الصقها
picture-working = تُصنع من جديد …
picture-caption = ما تُظهره، في سطر
picture-remove = إزالة الصورة
picture-cost = { $kb } كيلوبايت لكل مستلم: { $s } ثانية على خط 64 كيلوبت/ث. الكلمات تسبقها.
picture-place = الصورة تُظهر المكان بدقة، وأين وقف من صوّرها. لا يذهب من الملف سواها: لا موقع ولا وقت ولا جهاز.
picture-barred = بهذا الوسم لا تذهب صورة: فهو يُخفي المكان أو المصدر، والصورة تُظهرهما.
picture-cut = تُضاف الصور حين تعود العقدة.
with-pictures = { $n ->
    [one] ومعه صورته.
    [two] ومعه صورتاه.
    [few] ومعه صوره الـ { $n }.
   *[other] ومعه صوره الـ { $n }.
  }
picture-apart = الصورة { $n } تذهب إلى هؤلاء وحدهم: { $names }
picture-waits = الصورة { $n } لا تذهب إلى أحد حتى يتيحها مخوّل.
picture-stays = الصورة { $n } لا تذهب إلى أحد.
`,Da=`### إجراءات السيطرة والثغرات: نماذجها وما تقوله.

form-measure = إجراء سيطرة جديد
measure-type = ما هو
measure-boundary = حد فاصل
measure-phase-line = خط مرحلة
measure-route = طريق
measure-checkpoint = سيطرة
measure-contact-point = نقطة التقاء
measure-no-entry = ممنوع الدخول
measure-humanitarian-notified = موقع إنساني مُبلَّغ عنه
measure-effective = يسري من
measure-expires = يسري حتى
measure-no-end = حتى يُلغى
measure-hours = متى يُفتح
measure-open-note = مفتوح ليلاً ونهاراً ما لم تُذكر ساعات.
measure-text = ما يجب فعله هناك
measure-binds = من يُلزم
measure-binds-hint = إن لم تؤشّر أحداً: كل من يستلمه.
measure-all = كل من استلمه
measure-state-in-force = سارٍ
measure-state-cancelled = مُلغى
form-gap = ثغرة جديدة
gap-reason = لماذا لا يراقب أحد هناك
gap-reason-terrain = الأرض
gap-reason-distance = البعد
gap-reason-hours = ساعات بلا مراقبة
gap-reason-vacated = أُخليت
gap-reason-weather = الطقس
gap-reason-unknown-terrain = الأرض غير معروفة
gap-reason-other = سبب آخر
gap-hours = متى لا يراقب أحد
gap-hours-note = ما دامت الساعات غير معروفة تُعدّ مفتوحة في كل ساعة.
gap-hours-unknown = غير معروف، فهي في كل ساعة
gap-length = الطول
gap-length-km = الطول على خط التماس كم
gap-ease = سهولة العبور
ease-unknown = غير معروفة
ease-easy = سهل
ease-hard = صعب
ease-very-hard = صعب جداً
gap-assigned-to = من يسدّها
gap-nobody = لا أحد بعد
gap-by = تُسدّ قبل
gap-responders = من يصل أولاً
gap-respond = يحتاج الأقرب
gap-respond-min = دقائق يحتاجها الأقرب
gap-method = كيف وُجدت
gap-method-person = وجدها شخص
gap-method-computed = بالحساب
gap-source = تستند إلى
gap-source-hint = الأرض والأرقام، ومقدار دقتها
gap-closers = المتطلبات والنقاط التابعة لها
gap-state-open = مفتوحة
gap-state-assigned = مكلَّف بها
gap-state-watched = مراقَبة
gap-state-closed = مسدودة
wrong-nobody = اذكر من يسدّها.
`,Oa=`### الخريطة: الأدوات والطبقات والقياس والقائمة عند المؤشر.

map-all = إظهار كل القواطع والسجلات
map-back = المشهد السابق
map-forth = المشهد التالي
map-layers = الطبقات
map-measure = القياس
copied-words = نُسخ: { $words }
read-out-copy = نسخ الإحداثيات (Ctrl+C فوق الخريطة)
format-mgrs = MGRS
format-degrees = درجات
format-dms = د ق ث
format-utm = UTM
draw-line-guide = انقر نقاط الخط؛ نقرتان أو Enter للإنهاء.
draw-circle-guide = انقر المركز ثم نقطة على المحيط.
draw-back = تراجع
draw-round = دائرة: انقر المركز ثم المحيط
draw-again = إعادة

layers-picture = الصورة
layers-ground = الأرض
layers-own = طبقات هذه العقدة
layers-own-loading = تُطلب من العقدة …
layers-own-cut = العقدة لا تجيب؛ تظهر الطبقات حين تعود.
layers-own-none = لا طبقات. يضع مدير العقدة ملفات PMTiles أو GeoJSON أو GeoPackage في مجلد الطبقات.
layers-alerts = الإنذارات والخروج عن الخطة ظاهرة دائماً.
layer-plans = الخطط
layer-reports = التقارير
layer-hazards = الأخطار
layer-forces = القوات والنقاط
layer-facilities = المنشآت والقرى
layer-measures = تدابير السيطرة
layer-clusters = جمع المتقارب في لوحة واحدة
layer-sectors = القواطع
layer-seams = خط التماس
layer-grid = شبكة MGRS
layer-places = أسماء الأماكن
layer-governorates = حدود المحافظات

ruler-line = مسافة
ruler-area = مساحة
ruler-circle = دائرة
ruler-length = الطول
ruler-last = آخر ضلع
ruler-bearing = الاتجاه
ruler-radius = نصف القطر
ruler-surface = المساحة
ruler-round = المحيط
ruler-guide = انقر على الخريطة أو اكتب إحداثيات. Backspace يتراجع وEscape ينهي.
ruler-place = MGRS أو درجات
ruler-add = إضافة

point-menu = عند { $at }
point-spot = تقرير هنا
point-alert = إنذار هنا
point-claim = مسك أرض هنا
point-measure = القياس من هنا
point-copy = نسخ الإحداثيات
point-here = ماذا يوجد هنا
under-title = ما يوجد هنا
under-count = { $n ->
    [one] سجلّ واحد هنا
    [two] سجلّان هنا
    [few] { $n } سجلات هنا
   *[other] { $n } سجلاً هنا
  }
under-none = لا شيء مما يُعرض لهذا المكتب.

key-map-here = ما في وسط الخريطة، أو زاوية هناك أثناء الرسم
key-map-menu = القائمة عند وسط الخريطة
key-map-copy = نسخ إحداثيات المؤشر فوق الخريطة

map-window = الخريطة في نافذة مستقلة
map-window-follow = متابعة صفحة الغرفة
map-window-follow-title = مفعّلة: تعرض هذه النافذة ما تعرضه خريطة صفحة الغرفة. معطّلة: تبقى حيث وُضعت.
map-window-keys = على الخريطة: الأسهم تحرّكها، Enter ما في وسطها، وShift+F10 قائمته.
cut-off-alone = انقطع الاتصال بالعقدة منذ { $age }. ما تراه قديم.
alarm-state-none = لا تنبيه يرنّ
alarm-state-ringing = { $n ->
    [one] تنبيه واحد يرنّ منذ { $age }
    [two] تنبيهان يرنّان، أقدمهما منذ { $age }
    [few] { $n } تنبيهات ترنّ، أقدمها منذ { $age }
   *[other] { $n } تنبيهاً ترنّ، أقدمها منذ { $age }
  }
alarm-state-unknown = حال التنبيهات غير معروفة

map-print = طباعة الخريطة
sheet-level = أعلى درجة سرية بين السجلات الظاهرة
sheet-then = كما كان معروفاً في
sheet-cut = بلا اتصال بالعقدة منذ
sheet-grid = الشبكة
sheet-north-west = الركن الشمالي الغربي
sheet-south-east = الركن الجنوبي الشرقي
sheet-in-view = السجلات في الصورة
sheet-basemap = خريطة الأساس
sheet-agency = الجهة
sheet-place = المكان
sheet-words = النص
sheet-more = { $n ->
    [one] وسجلّ آخر في الصورة غير مدرج.
    [two] وسجلّان آخران في الصورة غير مدرجين.
    [few] و{ $n } سجلات أخرى في الصورة غير مدرجة.
   *[other] و{ $n } سجلاً آخر في الصورة غير مدرجة.
  }
sheet-none = لا سجلات في الصورة.
`,ka=`### الاجتماعات والاتفاقات: نماذجها.

form-meeting = اجتماع جديد
meeting-called = دُعي إليه
meeting-held = عُقد: هذا محضره
meeting-cancelled = أُلغي
meeting-title = موضوعه
meeting-room = أين
meeting-agencies = من دُعي
meeting-agencies-hint = محضر الاجتماع الذي عُقد يحتاج إلى كلمة كل جهة منها.
meeting-desks = من حضر
meeting-desks-hint = بالمكتب لا بالاسم. هنا مكاتب من دُعي.
meeting-action = المهمة { $n }
meeting-action-add = مهمة
form-agreement = اتفاق جديد
agreement-parties = بين
agreement-parties-hint = طرفان على الأقل. لا يُلزم طرفاً إلا كلمته.
agreement-provision = البند { $n }
agreement-provision-add = بند آخر
agreement-binds = من يُلزم
agreement-binds-hint = إن لم تؤشّر أحداً: كل الأطراف.
agreement-from = يسري من
agreement-until = يسري حتى
agreement-state = كيف نصفه
agreement-state-hint = من «معروض» فصاعداً تُطلب كلمة الأطراف، ولا يجعله نافذاً إلا كلمتهم. وما يُكتب عن تنفيذ بند لا يُسأل عنه أحد من جديد.
`,Aa=`### الصفحة: سطر الحالة، الخريطة، السجلّ، محور الوقت، الدخول.

title = تنسيق
opening = يُفتح …
language = اللغة
theme-light = المظهر النهاري
theme-night = المظهر الليلي
exercise = تمرين
exercise-door = تمرين: لا شيء هنا حقيقي. اختر مكتبك.
sign-in = تسجيل الدخول
sign-in-or = أو بحساب وكلمة مرور
sign-out = تسجيل الخروج
account = الحساب
password = كلمة المرور
session-ended = انتهت جلستك. سجّل الدخول مجدداً؛ ما كتبته باقٍ كما هو.
node-unreachable-start = العقدة لا تجيب. تعيد هذه الصفحة المحاولة وحدها.
cut-off = انقطع الاتصال بالعقدة منذ { $age }. ما تراه قديم، وما تكتبه يُحفظ هنا لنا فقط. حين تعود العقدة ترى من سيستلمه ثم ترسله.

administered-by = الجهة المديرة: { $agency }
administered-by-means = هذا المكتب على عقدتهم، ومن يديرها يستطيع أن يقرأ كل ما يُعرض ويُكتب هنا.
link-own = لنا
clock-title = التوقيت العالمي وتوقيت هذا الجهاز
clock-local = محلي
links = الوصلات مع الجهات الأخرى
links-none = لا عقدة أخرى بعد
link-live = متصل
link-stale = متأخر
link-silent = منقطع
link-unknown = غير معروف
link-ours = صورتنا عنهم
link-theirs = صورتهم عنّا
link-ages = لدينا { $ours } · لديهم { $theirs }
link-title = عمر ما لدينا عنهم { $ours }، وعمر ما لديهم عنّا { $theirs }.
link-skewed = الساعة خاطئة
link-clock = ساعتهم
link-clock-ahead = متقدمة على ساعتنا بما لا يقل عن { $age }
link-clock-behind = متأخرة عن ساعتنا بما لا يقل عن { $age }
link-clock-what = لا يمكن الاتفاق على شيء جديد. تحققوا من الساعتين.
link-error = آخر خلل
mine = لنا
mine-title = سجلاتنا في طريقها إلى الآخرين
mine-pending = { $n } قيد الانتظار
mine-sent = { $n } مُرسل
mine-received = { $n } مُستلم
mine-seen = { $n } مُطَّلع عليه
alarms = التنبيهات
alarms-more = { $n ->
    [one] وتنبيه آخر
    [two] وتنبيهان آخران
    [few] و{ $n } تنبيهات أخرى
   *[other] و{ $n } تنبيهاً آخر
  }
alarm-ready = الجرس يعمل
alarm-muted = الصوت مكتوم: جرّب الجرس
alarm-test-title = تجربة الجرس
alarm-claim = مسك أرض بقربنا
alarm-movement = تحرّك بقربنا
alarm-operation = عملية بقربنا
alarm-emergency = طلب طارئ موجّه إلينا
alarm-alert = إنذار
alarm-deviation = خروج عن الخطة
alarm-objection = اعتراض على خطتنا
alarm-objection-theirs = اعتراض على خطة
alarm-not-received-theirs = خطة لم تصل
alarm-not-received = خطتنا لم تصل
alarm-unanswered = فات الموعد بلا جواب
alarm-conflict = تعارض بين الخطط
alarm-request = طلب موجّه إلينا
alarm-reply = رد على طلبنا
alarm-refused = رُفضت إتاحة سجلّنا
alarm-other = تنبيه
past-superseded = حلّ محلّه ما هو أحدث
past-answered = أُجيب عنه بعد ذلك
past-arrived = وصلت بعد ذلك
past-over = انتهى
acknowledged = تم العلم به
acknowledge = تم العلم
open-record = فتح السجلّ

panel = السجلّ
close = إغلاق
show-on-map = أظهره على الخريطة
map = الخريطة
map-tools = أدوات الخريطة
map-home = إظهار منطقتنا
map-failed = لا يستطيع هذا المتصفح رسم الخريطة (WebGL). كل ما عداها يعمل: المكان مكتوب في كل سجلّ.
map-keys = المفاتيح: R تقرير، A إنذار، C مسك أرض، M تحرّك، والشرطة المائلة للبحث. على الخريطة: الأسهم تحرّكها، Enter ما في وسطها، وShift+F10 قائمته.
zoom-in = تقريب
zoom-out = تبعيد
read-out-title = صيغة الإحداثيات: MGRS أو درجات أو UTM
nobody-holds = أرض لا يمسكها أحد
search = ابحث عن مكان أو إحداثيات أو كلمات
search-hint = مكان أو MGRS أو كلمات
search-none = لا نتائج. جرّب MGRS أو درجات أو اسم مكان أو كلمة.
draw-area-guide = انقر زوايا المنطقة؛ نقرتان أو Enter للإغلاق.
draw-point-guide = انقر على الخريطة لتحديد المكان.
draw = ارسم على الخريطة
draw-undo = تراجع عن زاوية
draw-clear = امسح
draw-done = إنهاء

feed = التقارير والخطط
feed-empty = لا شيء بعد. يظهر هنا ما يُتاح لهذا المكتب، والمفتاح R يبدأ تقريراً.
feed-empty-sieve = لا شيء يطابق التصفية. المفتاح X يلغيها.
feed-new = { $n ->
    [one] واحد جديد
    [two] اثنان جديدان
    [few] { $n } جديدة
   *[other] { $n } جديداً
  }
unread = { $n ->
    [one] واحد لم يُقرأ
    [two] اثنان لم يُقرأا
   *[other] { $n } لم تُقرأ
  }
sieve = أظهر
sieve-all = الكل
sieve-plans = الخطط
sieve-alerts = الإنذارات
sieve-own = لنا
new = جديد
new-title = جديد: { $kind } (المفتاح { $key })
new-spot = تقرير
new-alert = إنذار
new-claim = مسك أرض
new-movement = تحرّك
row-waiting = { $n ->
    [one] لم تستلمه جهة واحدة بعد
    [two] لم تستلمه جهتان بعد
    [few] لم تستلمه { $n } جهات بعد
   *[other] لم تستلمه { $n } جهة بعد
  }
answer-wanted = جوابكم مطلوب
minimum-words = { $kind }: الحد الأدنى فقط

waiting-waiting = منتظر حتى تعود العقدة
not-sent = لم يُرسل
waiting-look-again = راجع من سيستلمه ثم أرسله
waiting-refused = لم تقبله العقدة
waiting-to = إلى { $names }
waiting-take-back = استرجاع
waiting-look = مراجعة وإرسال
stranded = { $n ->
    [one] سجل كتبته لم يُرسل بعد: ينتظرك.
    [two] سجلان كتبتهما لم يُرسلا بعد: ينتظرانك.
    [few] { $n } سجلات كتبتها لم تُرسل بعد: تنتظرك.
   *[other] { $n } سجلاً كتبته لم يُرسل بعد: ينتظرك.
  }
discard = حذف
draft = مسوّدة: { $kind }
draft-empty = لم يُكتب شيء بعد
draft-continue = متابعة

time-axis = الوقت: 24 ساعة مضت و24 ساعة آتية
axis-fold = طيّ محور الوقت
axis-open = فتح محور الوقت
now = الآن

age-s = { $n } ث
age-min = { $n } د
age-h = { $n } س
age-d = { $n } ي
age-never = لا صورة
ago = قبل { $age }
in = بعد { $age }

# The rail: parts of the room beside the map
views = أقسام الغرفة
view-waiting = ينتظر
view-failed = تعذّر فتح هذا القسم. أعد تحميل الصفحة؛ ما كتبته محفوظ.

# Words between the items of a list
list-comma = {" و"}
list-and = {" و"}
`,ja=`### ما تسأل عنه نماذج عدة: الخطوط والحدود، والمحاور، والمشترك، والبنود.

shape-line = خط
wrong-outline = تحتاج المنطقة إلى ثلاث زوايا على الأقل.
one-a-line = واحد في كل سطر
fact-axis = المحور
axis-number = المحور { $n }
fact-perimeter = الطوق
perimeter = حدود ما عُلّم أو طُوّق
perimeter-stand-off = دائرة بمسافة الابتعاد: { $n } م
outline-across = { $n } زاوية، عرضها { $metres } م، حول { $place }
fact-source = المصدر
minutes = { $n } د
force-joint-hint = كل الجهات التي تتبعها، ونحن منها. تصير مشتركة حين توافق الجهات الأخرى.
requirement-gap = الثغرة التي يسدّها
requirement-about = ثغرته، وما يجيب عنه
after-requirement = اطلب ما نحتاج معرفته هناك
point-text = ماذا
point-by = قبل متى
point-agency = من يقوم به
point-drop = احذفه
wrong-point = اكتب ماذا.
`,Ma=`### نماذج الخطط: العملية، والمسك المشترك، والطريق بعرض، والخروج عن الخطة.

form-operation = عملية جديدة
operation-parts = أجزاء العملية
operation-part = الجزء { $n }
operation-axis = المحور
operation-axes = المحاور
operation-phase = المرحلة
operation-axis-unit = الوحدة على هذا المحور
operation-add = جزء آخر
operation-drop = احذف هذا الجزء
operation-wrong = فيه خطأ
wrong-many = عشرة على الأكثر.

claim-together = مسك مشترك مع
claim-together-hint = لا يُتّفق عليه حتى توافق كل واحدة منها أيضًا. كل من يصله، ولو حدّه الأدنى فقط، يرى هذه الجهات.
answers-together = تمسكها مع { $owner }

shape-route = طريق بعرض
corridor-width = العرض بالأمتار
corridor-hint = من الحافة إلى الحافة: نصفه على كل جانب من الطريق
corridor-outline = حدود الممر
corridor-asking = تحسب العقدة حدود الممر …
corridor-ready = حسبت العقدة حدود الممر؛ عليها يُجاب.
corridor-silent = العقدة لا تجيب، وهي التي تحسب حدود الممر. نسألها من جديد؛ أو ارسم المنطقة بنفسك.

form-deviation = إبلاغ بخروج عن الخطة
after-deviation = أبلغ بخروج عن الخطة
fact-deviation = ما الأمر
deviation-off-plan = خارج الخطة
deviation-contingent = لا عودة إلى الخطة
deviation-emergency = طارئ
deviation-ended = انتهى
deviation-plan = الخطة التي يخرج عنها
departed-says = بحسب { $owner }
`,Na=`### السجلّ: وقائعه، حال الخطة وأجوبتها، التسليم، التاريخ.

kind-spot = تقرير
kind-alert = إنذار
kind-deviation = خروج عن الخطة
kind-claim = مسك أرض
kind-movement = تحرّك
kind-concurrence = جواب
kind-info = معلومة
kind-requirement = متطلب معلومات
kind-assessment = تقييم
kind-incident = حادث
kind-hazard = خطر متفجرات
kind-hazard-action = معالجة خطر
kind-find = ضبط
kind-request = طلب
kind-reply = رد على طلب
kind-unit = وحدة
kind-facility = منشأة
kind-post = نقطة
kind-patrol = دورية
kind-sensor = مستشعر
kind-measure = إجراء سيطرة
kind-gap = ثغرة
kind-group = مجموعة
kind-coverage = تغطية
kind-operation = عملية
kind-metric = مؤشر
kind-result = نتيجة
kind-statement = بيان
kind-meeting = اجتماع
kind-agreement = اتفاق
kind-watch = سجل المناوبة
kind-attachment = صورة
kind-other = سجلّ
status-exercise = تمرين
status-test = اختبار
level-0 = غير مصنّف
level-1 = محدود
level-2 = مكتوم
level-3 = سري

fact-category = ماذا
fact-danger = الخطر
fact-title = العنوان
fact-size = العدد
fact-activity = النشاط
fact-text = نص الإنذار
fact-direction = الاتجاه
fact-group = الجماعة
fact-unit = الوحدة
fact-reason = السبب
fact-answer = الجواب
fact-conditions = الشروط
fact-contact = الاتصال
fact-stand-off = مسافة الابتعاد
fact-basis = الأساس
fact-where = أين
fact-when = متى
fact-who = الجهة المُبلِّغة
fact-sure = درجة الوثوق
fact-recorded = وقت التدوين
fact-received = وقت الاستلام
fact-caveats = القيود
fact-audience = من يُسمح له
only-us = نحن فقط
audience-group = مجموعة:
by-machine = أُدخل آلياً
precision = ± { $n } م
metres = { $n } م
copy = نسخ
copied = نُسخ
minimum = الحد الأدنى فقط
minimum-note = أتاحت { $agency } من هذا السجلّ ما تقتضيه السلامة فقط: أين ومتى وأي خطر.
untold-note = يمسّ هذا أرض { $agencies }. وسمه لا يسمح لنا بإبلاغهم، ولا يظهر لنا هل يعلمون به. لا يستطيع إبلاغهم إلا { $owner }.
untold-ask = طلب إبلاغهم من { $owner }
untold-words = الخطر على أرض { $agencies }: نرجو إبلاغهم فوراً، أو الإذن لنا بإبلاغهم.
second-hand-note = منقول: أُعدّ من سجلّ لجهة أخرى.
same-origin = الأصل نفسه
same-origin-note = كل سجلّ من هذه يعود مع هذا السجلّ إلى أصل واحد: مصدر واحد لا مصدران.
made-from = من سجلّات غيركم
write-from = كتابة سجلّ منه
write-from-note = يُكتب سجلّ لنا مأخوذ مما قالته { $owner }: بوسم لا يقلّ صرامة عن وسمها، ولا يصل إلا إلى من أظهرته لهم.
refers-to = يشير إلى
history = سجلّ التغييرات
version = { $n ->
    [1] النسخة الأولى
   *[other] النسخة { $n }
  }
next-version = كتابة نسخة تالية
cancel-plan = إلغاء الخطة
cancel-plan-note = تُلغى الخطة عند كل من استلمها، ويبقى سجلّها.
keep-plan = إبقاء الخطة
recall = سحب
recall-from = يُسحب بكل نسخه من: { $names }
recall-answers = وتُسحب معه أجوبتكم الأخرى على هذه الخطة.
recall-pictures = { $n ->
    [one] وتُسحب معه صورته.
    [two] وتُسحب معه صورتاه.
    [few] وتُسحب معه صوره الـ { $n }.
   *[other] وتُسحب معه صوره الـ { $n }.
  }
recall-confirm = تأكيد السحب
recall-not = إبقاؤه لديهم
over-hazard-cleared = طُهّر
over-measure-cancelled = أُلغي
over-measure-expired = لم يعد ساريًا
over-info-expired = انتهت صلاحيتها
over-alert-expired = انتهى
over-deviation-ended = انتهى
over-deviation-expired = انقضت مدته
over-post-vacated = أُخليت
over-unit-withdrawn = انسحبت
over-patrol-ended = انتهت
over-sensor-removed = رُفع
over-incident-merged = ضُمّ إلى غيره
over-incident-withdrawn = سُحب من الحساب
over-requirement-met = أُجيب عنه
over-requirement-not-met = لم يُجب عنه
over-requirement-withdrawn = لم تعد إليه حاجة
over-gap-closed = سُدّت
over-any-recalled = مسحوب
over-other = لم يعد معمولًا به
over-since = منذ
over-said = بقول الجهة صاحبة السجلّ: { $agency }.
recalled-note = مسحوب. يبقى لدينا وحدنا، ولا نسخة تالية له.

category-post-empty = نقطة مخلاة
category-armed-group = جماعة مسلحة
category-movement = حركة
category-attack = هجوم
category-clash = اشتباك
category-explosive = متفجرات
category-fire = حريق
category-civilians = مدنيون
category-other = غير ذلك
danger-attack = هجوم
danger-movement = حركة
danger-explosive = متفجرات
danger-approach = اقتراب من موضعكم
danger-other = غير ذلك
direction-N = شمال
direction-NE = شمال شرق
direction-E = شرق
direction-SE = جنوب شرق
direction-S = جنوب
direction-SW = جنوب غرب
direction-W = غرب
direction-NW = شمال غرب
basis-fact = واقعة: مشاهدة
basis-opinion = رأي: تقدير
reliability-A = موثوق تماماً
reliability-B = موثوق عادةً
reliability-C = موثوق نوعاً ما
reliability-D = غير موثوق عادةً
reliability-E = غير موثوق
reliability-F = لا يمكن تقدير وثوقه
credibility-1 = أكّده آخرون
credibility-2 = صحيح على الأرجح
credibility-3 = قد يكون صحيحاً
credibility-4 = مشكوك فيه
credibility-5 = مستبعد
credibility-6 = لا يمكن تقدير صحته

plan-draft = مسوّدة
plan-proposed = مقترحة
plan-agreed = متّفق عليها
plan-objected = معترَض عليها
plan-active = متّفق عليها وجارية
plan-ended = منتهية
plan-cancelled = ملغاة
plan-recalled = مسحوبة
plan-not-agreed = غير متّفق عليها
missing-delivery = لم تصل إلى { $agency }.
missing-answer = وصلت إلى { $agency } ولم يأتِ جواب.
missing-unknown = لا جواب من { $agency }.
missing-own = جوابكم مطلوب.
missing-conditions = موافقة { $agency } مشروطة: على نسخة تالية أن تفي بشروطها.
missing-object = اعتراض من { $agency }.
missing-clock = وافق الجميع، لكن إحدى الساعات خاطئة. تصبح متفقًا عليها عند ضبط الساعات.
missing-node = لم تؤكدها العقدة بعد.
answers = الجهات المطلوب جوابها
answers-for = عن { $sectors }
answer-none = لا جواب
answer-received = استُلمت، لا جواب
answer-concur = موافقة
answer-concur-with-conditions = موافقة بشروط
answer-object = اعتراض
answer-arrived = وصل جوابنا
answer-under-way = لم يصل جوابنا بعد
delivered-yes = وصلت
delivered-no = لم تصل
delivered-unknown = لا يُعرف أوصلت أم لا
valid-until = صالح حتى
deadline = موعد الجواب بعد { $age }:
deadline-past = فات موعد الجواب قبل { $age }:
conflicts = التعارضات
conflicts-despite = وافقت مع علمها بـ: { $names }
conflict-C1 = طرفان في مكان واحد
conflict-C2 = نقطة أو سيطرة لغيرنا
conflict-C3 = عبور الحد الفاصل
conflict-C4 = خطر أو موقع محمي
conflict-C5 = مسك أرض أُخليت
conflict-C6 = طريق أو جسر أو بوابة مشتركة
conflict-C7 = محور مقابل محور
conflict-C8 = صورة قديمة أو مجهولة

answer-title = جوابكم
answer-again = جواب جديد
choose-concur = موافقة
choose-concur-with-conditions = موافقة بشروط
choose-object = اعتراض
conflicts-tick = للموافقة رغم التعارض، أشّر عليه:
conflicts-open = { $n ->
    [one] تعارض واحد لم تقبله. أشّر عليه أو اعترض.
    [two] تعارضان لم تقبلهما. أشّر عليهما أو اعترض.
    [few] { $n } تعارضات لم تقبلها. أشّر عليها أو اعترض.
   *[other] { $n } تعارضاً لم تقبلها. أشّر عليها أو اعترض.
  }
objection-words = سبب الاعتراض، وما الذي يرفعه
conditions-words = الشروط
conditions-hint = لا يُتّفق على الخطة حتى تفي نسخة تالية من صاحبها بالشروط وتوافقوا عليها.

joint-in-force = نافذ
joint-not-in-force = غير نافذ
joint-part = لديكم جزء منه فقط
joint-part-note = وصلنا مختصراً أو مُقرَّباً. لا يُعرف منه هل هو نافذ، ولا يمكن لأحد أن يوافق عليه: اطلبوا كامله من { $agency }.
joint-waits = بانتظار كلمة { $agencies }.
joint-not-now = لا تنقص كلمة أحد، لكنه لا يسري الآن: لم يحن وقته أو انقضى، أو لا يعرضه صاحبه.
joint-says = تصفه { $agency } بأنه «{ $state }». هذه كلمة صاحبه؛ لا يجعله نافذاً إلا كلمة الأطراف.
joint-words = كلمة الأطراف
joint-run-out = انتهى مفعولها في
joint-hint = لا يصير نافذاً حتى تفي نسخة تالية من صاحبه بالشروط وتوافقوا عليها.
agreement-draft = مسودة
agreement-proposed = معروض
agreement-in-force = نافذ
agreement-ended = منتهٍ

deliveries = التسليم
deliveries-none = لم يصل إلى أحد غيرنا.
state-pending = قيد الانتظار
state-sent = مُرسل
state-received = مُستلم
state-seen = مُطَّلع عليه
seen-at = اطّلعوا عليه
not-yet-at = لم يصل بعد إلى: { $rooms }
state-refused = عزلته عقدتهم
state-recalled = أُخفي وأُتلف لديهم
state-over = لم يصل في الوقت: انتهت مدة تداوله
state-unsent = لم يخرج من عندنا
state-recall-pending = السحب قيد الانتظار
state-recalling = السحب في الطريق
state-recall-hidden = أُخفي لديهم ولم يُتلف بعد
state-recall-unreachable = لا يمكن الوصول إليهم: السحب ينتظر
state-recall-refused = عزلت عقدتهم طلب السحب: اتصل بهم
basis-authority = بصلاحيتنا
basis-standing = بقاعدة دائمة
basis-life-safety = لسلامة الأرواح
terms-parties = بين
terms-no-end = من دون نهاية
terms-provisions = ما اتُّفق عليه
terms-agenda = جدول الأعمال
terms-decisions = ما تقرّر
terms-actions = ما يجب عمله
terms-for = على { $agencies }
terms-by = قبل
point-open = لم يُنجز بعد
point-in-work = قيد التنفيذ
point-carried-out = نُفّذ
point-broken = نُقض
point-suspended = معلّق
point-done = أُنجز
point-dropped = تُرك

pictures = الصور
picture-alt = صورة بلا كلمات
picture-larger = عرض أكبر: { $words }
orcon-note = تحت ORCON: لا يُقتبس ولا يُبنى عليه ولا يُنسخ ولا يُطبع بغير إذن { $agency }.
orcon-may-print = تأذن لنا { $agency } بطباعة هذه النسخة.
orcon-may-pass-on = تأذن { $agency } بأن يصل ما يُبنى على هذه النسخة إلى { $names }.
orcon-left-out = { $n ->
    [one] تُرك سجلّ واحد تحت ORCON: لا يُطبع إلا بإذن صاحبه. افتحه لتسأل.
    [two] تُرك سجلّان تحت ORCON: لا يُطبعان إلا بإذن أصحابهما. افتح أحدهما لتسأل.
   *[other] تُركت سجلّات تحت ORCON ({ $n }): لا تُطبع إلا بإذن أصحابها. افتح أحدها لتسأل.
  }
orcon-ask-words = نطلب الإذن باقتباس هذا أو تمريره إلى الجهات المذكورة.
orcon-ask = اطلب من { $owner } الاقتباس أو التمرير
orcon-ask-print = اطلب من { $owner } الطباعة
orcon-print-words = نطلب الإذن بطباعة هذا السجلّ لاستعمالنا وحدنا.
orcon-no-print = في هذه الصفحة سجلّات تحت ORCON، فلا يطبعها المتصفّح. استعمل طباعة الخريطة أو سجل المناوبة: فهي تُترك هناك.
`,Pa=`### قائمة ما ينتظر الإتاحة، والمجموعات، والسحب.

view-release = الإتاحة
release-waits = ينتظر ({ $n })
release-groups = المجموعات
release-empty = لا شيء ينتظر موافقة. ما يُكتب ولا تُتيحه قاعدة يظهر هنا.
release-as-of = كما كانت قبل { $age }؛ العقدة لا تجيب.
release-since = ينتظر منذ { $age }
awaits-open = افتحه في الإتاحة
release-needs-authority = ينتظر مخوّلاً
release-needs-second-person = ينتظر مخوّلاً ثانياً
release-asked-by = المكتب
release-home = كُتب في العقدة { $node }
release-for = لمن
release-why = لماذا ينتظر
release-pictures = { $n ->
    [one] كلمتك للتقرير وصورته معاً: انظر إليها أولاً.
    [two] كلمتك للتقرير وصورتيه معاً: انظر إليهما أولاً.
    [few] كلمتك للتقرير وصوره الـ { $n } معاً: انظر إلى كلٍّ منها أولاً.
   *[other] كلمتك للتقرير وصوره الـ { $n } معاً: انظر إلى كلٍّ منها أولاً.
  }
release-said = وافق
release-said-for = إلى: { $names }
release-desk-gone = مكتب لم يعد قائماً
release-who-can = من يستطيع
release-nobody-can = لا أحد في مكاتبنا الآن. أبلغ مدير العقدة.
release-not-yours = ليس لهذا الحساب حق الإتاحة. تستطيع المكاتب المذكورة أعلاه.
release-yours-second-person = لقد وافقت. ينتظر الآن مخوّلاً ثانياً.
release-yours-authority = لقد قلت كلمتك. ينتظر الآن مخوّلاً بالإتاحة.
release-your-word = قراركم
release-act-approve = موافقة
release-act-coarsen = أقل دقة
release-act-refuse = رفض
release-to-whom = يذهب إلى
release-nobody = لم يبقَ أحد. اختر جهة، أو ارفض.
release-changed-word = قرّر غيركم في هذه الأثناء. انظر من سيستلم الآن، ثم أكّد.
release-refuse-note = لا يذهب إلى أحد، ويصل السبب إلى المكتب الذي كتبه. من أراد غير ذلك كتب نسخة تالية.
release-coarsen-note = تُكتب نسخة تالية بالكلام نفسه، ويخرج مكانها ووقتها تقريبيين.
release-reason = سبب الرفض
release-remark = ملاحظة
release-keep = احتفظ بكلمة المرور دقيقتين لهذه القائمة
release-kept = كلمة المرور محفوظة في هذه الصفحة لدقيقتين.
release-forget = انسَها
release-approve = { $n ->
    [zero] وافق
    [one] وافق: يذهب إلى جهة واحدة
    [two] وافق: يذهب إلى جهتين
    [few] وافق: يذهب إلى { $n } جهات
   *[other] وافق: يذهب إلى { $n } جهة
  }
release-approve-first = وافق أولاً؛ ثم ينتظر شخصاً ثانياً
release-refuse = ارفض
release-toast = { $n ->
    [zero] سُجّلت الموافقة.
    [one] أُتيح: في طريقه إلى جهة واحدة.
    [two] أُتيح: في طريقه إلى جهتين.
    [few] أُتيح: في طريقه إلى { $n } جهات.
   *[other] أُتيح: في طريقه إلى { $n } جهة.
  }
release-half-toast = سُجّلت موافقتكم. ينتظر شخصاً ثانياً.
release-refused-toast = رُفض. يصل السبب إلى المكتب الذي كتبه.
send-coarse = { $n ->
    [one] أرسل النسخة الأقل دقة إلى جهة واحدة
    [two] أرسل النسخة الأقل دقة إلى جهتين
    [few] أرسل النسخة الأقل دقة إلى { $n } جهات
   *[other] أرسل النسخة الأقل دقة إلى { $n } جهة
  }
send-coarse-own = احفظ النسخة الأقل دقة؛ تنتظر الموافقة
settled-other = لم يعد ينتظر.
settled-recalled = سُحب.
settled-version = حلّت محلّه النسخة { $n }.
settled-released = أتاحه غيركم: { $names }.
settled-refused = رُفض، أو انتهت مدة وسمه.

offers = للسحب من جهة خرجت
offers-note = ما استلمته جهة عن طريق مجموعة خرجت منها، أو قبل أن تفقد أهليتها. لا يُسحب شيء وحده.
offer-left = خرجت من { $group }
offer-standing = لم تعد ذات أهلية في الشبكة
offer-more = و{ $n } غيرها
take-back = اسحبها منها
take-back-sure = { $n ->
    [one] يُسحب سجلّ واحد من { $agency } وحدها؛ تبقى نسخ الآخرين.
    [two] يُسحب سجلّان من { $agency } وحدها؛ تبقى نسخ الآخرين.
    [few] تُسحب { $n } سجلّات من { $agency } وحدها؛ تبقى نسخ الآخرين.
   *[other] يُسحب { $n } سجلّاً من { $agency } وحدها؛ تبقى نسخ الآخرين.
  }
offer-stays = يبقى لها الحد الأدنى لسلامة الأرواح
take-back-stays = { $n ->
    [one] { $agency } معرّضة لهذا الخطر: يبقى لها من سجلّ واحد الحد الأدنى لسلامة الأرواح.
    [two] { $agency } معرّضة لهذين الخطرين: يبقى لها من سجلّين الحد الأدنى لسلامة الأرواح.
    [few] { $agency } معرّضة لهذه الأخطار: يبقى لها من { $n } سجلّات الحد الأدنى لسلامة الأرواح.
   *[other] { $agency } معرّضة لهذه الأخطار: يبقى لها من { $n } سجلّاً الحد الأدنى لسلامة الأرواح.
  }
taken-back = { $n ->
    [zero] لم يبقَ ما يُسحب من { $agency }.
    [one] سُحب سجلّ واحد من { $agency }.
    [two] سُحب سجلّان من { $agency }.
    [few] سُحبت { $n } سجلّات من { $agency }.
   *[other] سُحب { $n } سجلّاً من { $agency }.
  }
recall-promise-short = تُخفيه عقدتهم وتُتلفه. هذا وعد منهم: ما قُرئ أو دُوّن يبقى.
group-ended = منتهية
group-empty = لا أحد فيها
groups-none = لا مجموعات يعرفها هذا المكتب.

recall-reason = السبب، لسجلّنا فقط
recall-can = ما لم يخرج بعد لن يخرج، ولن يعلموا به. وما خرج تُخفيه عقدتهم فوراً وتُتلفه: من قاعدتها وقوائمها وإنذاراتها، ثم توقّع على ذلك.
recall-cannot = هذا وعد منهم وليس قانوناً طبيعياً: ما قُرئ أو دُوّن أو صُوّر يبقى، وكذلك نسخة احتياطية أُخذت قبله. ومن انقطع خطّه يبقى عنده حتى يعود. يبقى السجلّ لديكم، ولا نسخة تالية له.
recall-ask = دوّن في سجلّ المناوبة أنه يجب سحبه
recall-wanted = يجب سحبه: { $words }
recall-asked = دُوّن في سجلّ المناوبة. أبلغ مخوّلًا بالإتاحة عندنا.
recall-not-you = يسحبه مخوّل بالإتاحة عندنا: مكتبكم لم يكتبه، أو أُتيح بموافقة مخوّل، أو درجته أعلى من المحدود.
recall-done = { $n ->
    [zero] لم يُتلَف عند أحد بعد.
    [one] أُتلف عند جهة واحدة من { $all }.
    [two] أُتلف عند جهتين من { $all }.
   *[other] أُتلف عند { $n } من { $all }.
  }
recall-all-done = أُتلف عند كل من استلمه.
recall-waits-for = ينتظر { $agency }: لم نسمع منها منذ { $age }.
recall-waits-new = ينتظر { $agency }: لم نسمع منها قط.
recall-hidden-at = أُخفي عند { $agency }، وبقي على عقدتها أن تُتلفه.
recall-under-way = في الطريق إلى { $agency }.

form-group = مجموعة جديدة
group-amend = عدّل القائمة
group-members = الأعضاء
group-end = أنهِ المجموعة
group-leaves = تخرج: { $names }.
group-leaves-note = لا تستلم عن طريقها شيئاً بعد اليوم. وما استلمته يبقى عندها حتى يُسحب: يُعرض سحبه على المخوّل بالإتاحة، تحت «المجموعات».
group-joins = تنضم: { $names }. لا تستلم شيئاً مما مضى إلا بإتاحة جديدة.
group-list-note = من لا يستلم هذه القائمة لا يرى المجموعة ولا يستطيع أن يسمّيها في وسم.

release-doubts = موضع شك
doubts-none = لا شيء مما تراه جاء بمفتاح حين ربما كان في أيدٍ أخرى. بعد إلغاء كهذا يُذكر هنا.
doubt-of = بمفتاح مُلغى لـ{ $agency }
doubt-key = المفتاح
doubt-since = ربما كان في أيدٍ أخرى منذ
doubt-mine = كتبناه أو أتحناه به: { $n }
doubt-mine-note = افتح كلاً منها. ما لم يكن منا، أو لا ينبغي أن يبقى، يُسحب.
doubt-recall = اسحبها كلها
doubt-recall-sure = { $n ->
    [one] يُسحب سجلّ واحد من الجميع بكل نسخه. ولا نسخة تالية له.
    [two] يُسحب سجلّان من الجميع بكل نسخهما. ولا نسخة تالية لهما.
    [few] تُسحب { $n } سجلّات من الجميع بكل نسخها. ولا نسخة تالية لها.
   *[other] يُسحب { $n } سجلّاً من الجميع بكل نسخها. ولا نسخة تالية لها.
  }
doubt-recalled = { $n ->
    [zero] لم يبق شيء يُسحب.
    [one] سُحب سجلّ واحد.
    [two] سُحب سجلّان.
    [few] سُحبت { $n } سجلّات.
   *[other] سُحب { $n } سجلّاً.
  }
doubt-not-you = يسحبها مخوّل بالإتاحة عندنا.
doubt-theirs = استلمناه به: { $n }
doubt-theirs-note = صاحبها يقرر ما يسحب. وإلى ذلك الحين اسألهم بالصوت قبل أن تعمل بشيء منها.
doubt-mark = علّمها موضع شك
doubt-mark-sure = { $n ->
    [one] يُكتب لسجلّ واحد تقييم F6 (لا يمكن الحكم عليه) مع السبب. ويبقى لدينا.
    [two] يُكتب لكل من السجلّين تقييم F6 (لا يمكن الحكم عليه) مع السبب. ويبقى لدينا.
   *[other] يُكتب لكل سجلّ من { $n } تقييم F6 (لا يمكن الحكم عليه) مع السبب. ويبقى لدينا.
  }
doubt-marked = عُلّم منها: { $n }.
doubt-judged = لكل منها تقييم منا.
doubt-reason = جاء بمفتاح لـ{ $agency } ربما كان في أيدٍ أخرى منذ { $at }.

# ما أتاحته سلامة الأرواح خارج الوسم
release-life-safety = سلامة الأرواح
uses-note = ما خرج بالحد الأدنى لسلامة الأرواح خارج وسمه: كل مرة، الأحدث أولاً، من سجل تدقيق جهتكم.
uses-none = لم يُستعمل بعد.
uses-older = الأقدم
use-publish = كُتب
use-keep = بقي بعد الخروج من مجموعة
use-resend = أُعيد إرساله
use-given = ذهب الحد الأدنى إلى { $names }.
`,Fa=`### نماذج التقارير: ما يزيد على النماذج الأولى، والوسم، ومن يستلم ماذا.

view-new = جديد
drafts = مسوّدات
forms-report = ما رُئي وما عُرف
forms-plan = خطط وإجراءات سيطرة
forms-request = طلبات وحاجات وثغرات
forms-force = قوات ومنشآت
forms-room = الغرفة
form-info = معلومة جديدة
form-hazard = خطر متفجرات
form-hazard-action = معالجة خطر
form-find = ضبط مخبأ أو كدس
form-incident = حادث مؤكد
after-hazard-action = دوّن ما عولج
after-incident = دوّن حادثاً

letters-left = { $n ->
    [zero] لم يبقَ مكان لحرف
    [one] بقي حرف واحد
    [two] بقي حرفان
    [few] بقيت { $n } أحرف
   *[other] بقي { $n } حرفاً
  }
letters-over = { $n ->
    [one] زائد حرفاً واحداً
    [two] زائد حرفين
    [few] زائد { $n } أحرف
   *[other] زائد { $n } حرفاً
  }
wrong-long = النص أطول مما تقبله العقدة. اختصره؛ العدّاد يبيّن مقدار الزيادة.
wrong-past = هذا الوقت مضى.
wrong-what = اختر ما هو.
wrong-number = اكتب عدداً صحيحاً.
wrong-twice = الشيء نفسه مذكور مرتين.

place-hint-name = MGRS أو درجات أو اسم مكان، بأي أرقام؛ أو انقر على الخريطة.
place-found = أماكن بهذا الاسم
place-choose = اختر المكان المقصود من القائمة.
shape = شكل المكان
shape-point = نقطة
shape-area = منطقة

audience-seam = جانبا خط التماس
audience-line = خط قيادتنا
label-groups = مجموعات
handling-until = يبقى لديهم حتى
coarsen = أقل دقة
coarsen-note = يخرج المكان والوقت تقريبيين لمن تختار. أما الكلام فيخرج كما كُتب، ومن كان في خطر يُبلَّغ بالمكان والوقت بدقة.
coarsen-everyone = للجميع
coarsen-add = أقل دقة لـ …
coarsen-drop = دقيق لـ { $name }
coarsen-desk = دون ذكر مكتبنا
coarsen-place-0 = المكان بدقة
coarsen-place-100 = ضمن 100 م
coarsen-place-500 = ضمن 500 م
coarsen-place-1000 = ضمن 1 كم
coarsen-place-5000 = ضمن 5 كم
coarsen-place-10000 = ضمن 10 كم
coarsen-place-50000 = ضمن 50 كم
coarsen-time-0 = الوقت بدقة
coarsen-time-60 = بالدقيقة
coarsen-time-3600 = بالساعة
coarsen-time-86400 = باليوم
coarsen-time-604800 = بالأسبوع
gets-full = كاملاً
coarse-time-60 = الوقت بالدقيقة
coarse-time-3600 = الوقت بالساعة
coarse-time-86400 = الوقت باليوم
coarse-time-604800 = الوقت بالأسبوع
coarse-desk = دون ذكر مكتبنا
via-group = ضمن { $names }
lands-at = على عقدة { $names }

item-what = البند { $n }: ما هو
item-count = البند { $n }: العدد
item-unit = البند { $n }: الوحدة
item-model = البند { $n }: الطراز أو العلامة
item-model-hint = الطراز أو العلامة
item-drop = حذف البند { $n }
item-add = بند
unit-piece = قطعة
unit-kg = كغم
unit-litre = لتر
unit-box = صندوق

about-add = أضف سجلّاً …
about-none = لا سجلّ يصلح هنا
about-drop = إخراج من القائمة
incident-reports = التقارير التي يستند إليها
derived-note = ما يُبنى على سجلّات غيرنا يأخذ أعلى درجاتها وكل قيودها، ولا يذهب إلا إلى من أُتيحت له.
made-from-before = من النسخة السابقة
made-from-find = البحث بكلماته عن سجلّ أقدم …
made-from-all = أتاحته { $owner } للجميع: لا يحدّ من يستلم.
made-from-orcon = يشترط وسم { $owner } إذنها: ما يُؤخذ منه لا يصل إلى غيرها بلا كلمتها.
made-from-shown = تُظهر { $owner } أنه متاح أيضاً إلى { $agencies }: لا يصل ما يُؤخذ منه إلى سواهم.
made-from-hidden = لا تُظهر { $owner } من لديه هذا السجلّ: لا يعود ما يُؤخذ منه إلا إليها حتى تأذن.
made-from-us = تُظهر { $owner } أنه لنا وحدنا: لا يعود ما يُؤخذ منه إلا إليها حتى تأذن.
made-from-ask = طلب الإذن من { $owner }
made-from-ask-for = طلب إذن { $owner } بالإيصال إلى { $agencies }
made-from-ask-words = نريد أن نوصل ما جاء في هذا السجلّ إلى { $agencies }: نرجو الإذن لنا بذلك.
made-from-kept = حُفظت المسوّدة. تجدها تحت «جديد» حين يأتي الجواب.
made-from-demand = يقتضي ما أُخذ منه: { $names }
made-from-take = اعتماد هذا الوسم
made-from-ceiling = لا يكتب مكتبكم فوق درجة «{ $most }» وهذا يحتاج درجة «{ $level }». ليكتبه مكتب يحقّ له ذلك، أو أخرج السجلّ من القائمة ولا تنقل عنه شيئاً.

fact-statement = المعلومة
fact-topic = الموضوع
fact-state = الحال
fact-cleared-at = خالٍ منذ
fact-devices = ما فيه
fact-evidence = الدليل
fact-evidence-text = وصف الدليل
fact-marked = التعليم
fact-contamination = التلوث
fact-threatened = المهدَّد
fact-impact = ما يعطّله
fact-protective-measures = إجراءات الوقاية
fact-priority = الأولوية
fact-method = الطريقة
fact-result = النتيجة
fact-disposed = ما أُتلف أو رُفع
fact-area-m2 = المساحة، م²
fact-depth-cm = العمق، سم
fact-residual = الخطر المتبقي
fact-more = تفاصيل
fact-contents = المحتويات
fact-disposition = المصير
fact-by-agency = من عثر عليه
found-by-us = نحن
fact-event = نوع الحادث
fact-summary = ما جرى
fact-counts = الخسائر
hazard-more = المهدَّد والأثر والوقاية

info-basis-observed = شاهدناه
info-basis-reported = بُلّغنا به
info-basis-assessed = استنتجناه
info-basis-withheld = محجوب
topic-movement = حركة
topic-presence = وجود
topic-intention = نيّة
topic-supply = إمداد
topic-terrain = أرض
topic-route = طريق
topic-other = غير ذلك
hazard-mine = لغم
hazard-booby-trap = شرك خداعي
hazard-ied = عبوة ناسفة
hazard-uxo = مقذوف غير منفجر
hazard-submunition = ذخيرة عنقودية
hazard-explosive-stock = كدس متفجرات
hazard-collapse = انهيار
hazard-chemical = كيميائي
hazard-other = غير ذلك
hazard-state-suspected = مشتبه به
hazard-state-confirmed = مؤكد
hazard-state-cleared = مطهّر
hazard-priority-immediate = فوري
hazard-priority-indirect = غير مباشر
hazard-priority-minor = قليل
hazard-priority-no-threat = لا تهديد
device-mine-anti-personnel = لغم ضد الأشخاص
device-mine-anti-vehicle = لغم ضد الآليات
device-ied = عبوة ناسفة
device-booby-trap = شرك خداعي
device-submunition = ذخيرة عنقودية
device-rocket = صاروخ
device-shell = قنبلة مدفعية أو هاون
device-grenade = رمانة يدوية
device-bomb = قنبلة طائرة
device-detonator = صاعق
device-other = غير ذلك
evidence-unknown = غير معروف
evidence-none = لا دليل
evidence-indirect = غير مباشر
evidence-direct = مباشر
marked-unknown = غير معروف
marked-unmarked = غير معلَّم
marked-tape = شريط
marked-signs = لافتات
marked-fence = سياج
marked-guarded = حراسة
method-survey-non-technical = مسح غير تقني
method-survey-technical = مسح تقني
method-marking = تعليم
method-clearance = تطهير
method-disposal = إتلاف
method-removal = رفع
method-quality-check = فحص جودة
action-done = أُنجز
action-partly = أُنجز جزئياً
action-suspended = عُلّق
residual-unknown = غير معروف
residual-none = لا شيء
residual-tolerable = مقبول
residual-remains = باقٍ
found-hideout = مضافة
found-cache = كدس
found-tunnel = نفق
found-workshop = ورشة تصنيع
found-camp = معسكر
found-vehicle = عجلة
found-other = غير ذلك
item-explosive = مادة متفجرة
item-shell = قنبلة مدفعية أو هاون
item-rocket = صاروخ
item-mine = لغم
item-ammunition = عتاد
item-detonator = صاعق
item-document = وثائق
item-device = جهاز
item-vehicle = عجلة
item-food = مواد غذائية
item-medicine = أدوية
item-fuel = وقود
item-money = أموال
item-other = غير ذلك
disposition-unknown = غير معروف
disposition-left = تُرك
disposition-guarded = عليه حراسة
disposition-destroyed = دُمّر
disposition-removed = رُفع
disposition-handed-over = سُلّم
event-attack = هجوم
event-clash = اشتباك
event-explosion = انفجار
event-shelling = قصف
event-ambush = كمين
event-abduction = خطف
event-sabotage = تخريب
event-arson = إحراق
event-movement = حركة
event-other = غير ذلك
count-own-dead = شهداؤنا
count-own-wounded = جرحانا
count-civilian-dead = قتلى مدنيون
count-civilian-wounded = جرحى مدنيون
count-group-dead = قتلى الجماعة
count-group-wounded = جرحى الجماعة
count-missing = مفقودون
count-displaced = نازحون
incident-confirmed = مؤكد
incident-disputed = مختلف فيه
incident-merged = مضموم إلى غيره
incident-withdrawn = مسحوب من الحساب
`,Ia=`### النظر إلى الوراء: الصورة كما كانت معروفة، وتشغيل الوقت، واختيار مدة.

then = الصورة كما كانت معروفة، وليست الآن
then-note = النماذج والإنذارات تخصّ الآن. ما سُحب أو انتهت مدته منذ ذلك الوقت لا يظهر.
then-go-to = انتقل إلى وقت
then-go = انتقل
then-now = العودة إلى الآن
then-failed = لم تجب العقدة بعد
then-wrong = اكتب وقتاً مضى، مثل 05:12Z أو 11-24 05:12.

axis-tools = تشغيل الوقت
axis-play = تشغيل الوقت
axis-pause = إيقاف الوقت
axis-speed = السرعة { $n }×
axis-slider = الوقت المعروض
axis-more = و{ $n } أخرى
axis-all = كل الأوقات

key-play = شغّل الوقت أو أوقفه
key-earlier = عشر دقائق إلى الوراء
key-later = عشر دقائق إلى الأمام
key-speed-1 = الوقت بسرعته
key-speed-10 = أسرع 10 مرات
key-speed-60 = أسرع 60 مرة
key-speed-600 = أسرع 600 مرة
axis-over = انتهت مدته
`,La=`### سجل المناوبة: ما جرى في هذا المكتب، تسليم الخفارة واستلامها.

view-watch = سجل المناوبة
watch-print = طباعة
watch-day = اليوم
watch-earlier-day = اليوم السابق
watch-later-day = اليوم التالي
watch-today = اليوم الحالي
watch-group-records = السجلات
watch-group-plans = الخطط
watch-group-alarms = التنبيهات
watch-group-release = الإتاحة
watch-group-links = الوصلات
watch-group-entries = القيود
watch-more = ما جرى قبل ذلك
watch-empty = لم يجرِ شيء في هذا اليوم. اكتب في الأعلى ما يجب أن يبقى.
watch-empty-group = لا شيء من هذا النوع في هذا اليوم.
watch-as-of = كما كان قبل { $age }
watch-printed = طُبع في
weekday-0 = الأحد
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت

watch-written = كتبنا: { $kind }
watch-changed = كتبنا النسخة { $n }: { $kind }
watch-cancelled = ألغينا: { $kind }
watch-many = أُدخل آلياً { $n }: { $kind }
watch-received = من { $agency }: { $kind }
watch-received-changed = من { $agency } النسخة { $n }: { $kind }
watch-received-cancelled = ألغت { $agency }: { $kind }
watch-answered = أجبنا عن خطة: { $answer }
watch-answer-received = جواب { $agency } عن خطة: { $answer }
watch-recalled = سحبنا: { $kind }
watch-recalled-by-owner = سحبت { $agency } سجلّاً لها
watch-approved = أُجيزت إتاحة: { $kind }
watch-refused = رُفضت إتاحة: { $kind }
watch-rang = رنّ: { $cause }
watch-acknowledged = تم العلم: { $cause }
watch-plan-agreed = اتُّفق عليها: { $kind } ({ $agency })
watch-plan-begun = بدأت متّفقاً عليها: { $kind } ({ $agency })
watch-plan-ended = انتهت: { $kind } ({ $agency })
watch-plan-lapsed = انقضى وقتها بلا اتفاق: { $kind } ({ $agency })
watch-link-silent = انقطعت الوصلة مع { $agency }، وعمر ما لدينا عنهم { $age }
watch-link-back = عادت الوصلة مع { $agency } بعد { $age }
watch-log = قيد
watch-hand-over = تسليم الخفارة
watch-taken-over = استلام الخفارة

watch-waits-for-taking = سُلّمت الخفارة ولم يستلمها أحد بعد
watch-taken = استُلمت الخفارة
watch-never-handed = لم تُسلَّم خفارة في هذا المكتب بعد
watch-take-over = استلام الخفارة
watch-hand-over-now = تسليم الخفارة
watch-hand-over-again = تسليم من جديد
watch-what-was-handed = ما سُلّم
watch-you-have-it = الخفارة لديك.
watch-entry = قيد جديد: ماذا جرى؟
watch-add = أضف القيد
watch-entry-written = كُتب القيد.

form-watch = سجل المناوبة
watch-next-must-know = ما يجب أن تعرفه المناوبة التالية
watch-what-happened = ماذا جرى
watch-pending = ما بقي للعمل
watch-pending-hint = في كل سطر أمر. مُلئت مما يرنّ وما ينتظر؛ صحّحها قبل التسليم.
watch-shift = المناوبة
watch-until = تنتهي المناوبة
wrong-pending = لا أكثر من ⁦50⁩ سطراً، ولا أكثر من ⁦200⁩ حرف في السطر.
left-alarm = تنبيه يرنّ: { $cause }: { $words }
left-answer-wanted = جوابنا مطلوب قبل { $due }: { $words } ({ $agency })
left-answer-awaited = ننتظر الجواب حتى { $due }: { $words }
left-request-wanted = كلمتنا مطلوبة في طلب قبل { $due }: { $words } ({ $agency })
left-request-awaited = ننتظر إنجاز طلبنا حتى { $due }: { $words }
left-release = ينتظر الإتاحة منذ { $since }: { $words }
left-link = وصلة منقطعة منذ { $since }: { $agency }
`,Ra=`### هەژماری خۆت، ئەو پەڕەیەی لەم وێبگەڕەدا هەڵگیراوە، و یەکەم جار.

view-account = هەژمارەکەم
account-desk = مێز
account-agency = لایەن
account-roles = ئەرکەکان
account-password = گۆڕینی وشەی نهێنی
account-old = وشەی نهێنیی ئێستا
account-new = وشەی نهێنیی نوێ
account-again = نوێیەکە جارێکی تر
account-differs = دوو وشە نوێیەکە جیاوازن.
account-sessions = دانیشتنەکانی ترت تەواو دەبن، ئەمەیان دەمێنێت.
account-save = وشەی نهێنی بگۆڕە
account-changed = وشەی نهێنی گۆڕدرا.
password-show = پیشانی بدە

installed = پەڕەکە بێ گرێ
installed-ready = ئەم پەڕەیە لە وێبگەڕەکەدا هەڵگیراوە: دووبارە دەکرێتەوە، تەنانەت کاتێک گرێکە وەڵام ناداتەوە.
installed-preparing = پەڕەکە لە وێبگەڕەکەدا هەڵدەگیرێت …
installed-insecure = ئەم ناونیشانە پارێزراو نییە (HTTP بێ بڕوانامە)، بۆیە وێبگەڕ پەڕەکە هەڵناگرێت. لە بەڕێوەبەری گرێکە داوای ئەو ناونیشانە بکە کە بە ⁦https⁩ دەست پێ دەکات.
installed-absent = ئەم وێبگەڕە پەڕەکە هەڵناگرێت. هەموو شتێکی تر کار دەکات.
installed-what = لێرە تەنها پەڕەکە و نەخشەی بنەڕەت و ڕەشنووسەکانی خۆت هەڵدەگیرێن. هیچ لەوەی وەرگیراوە هەڵناگیرێت.
newer-page = وەشانێکی نوێتری ئەم پەڕەیە هەیە. کەی ویستت باری بکە؛ ڕەشنووسەکانت دەمێننەوە.
newer-load = باری بکە
cut-off-opened = ماوەی { $age } دەبێت گرێکە وەڵام ناداتەوە. ڕەشنووسەکانت لێرەن، و ئەوەی دەینووسیت لێرە تەنها بۆ خۆمان هەڵدەگیرێت. کاتێک گەڕایەوە دەبینیت کێ وەریدەگرێت، ئینجا دەینێریت.
feed-not-kept = ئەوەی وەرگیراوە لەم وێبگەڕەدا هەڵناگیرێت. کاتێک گرێکە وەڵامی دایەوە دووبارە دەردەکەوێت.

first-time = یەکەم جارە لێرەیت؟
first-time-account = بەڕێوەبەری گرێی لایەنەکەت هەژمارێکت بۆ دروست دەکات و یەکەم وشەی نهێنیت دەداتێ.
first-time-password = دوای چوونەژوورەوە بیگۆڕە: «هەژمارەکەم» لە سەرەوەی پەڕەکە.
first-time-keyboard = وشەی نهێنی بە هەمان زمانی تەختەکلیل دەنووسرێت کە پێی دانراوە.
first-time-alarm = کاتێک ئێشک وەردەگریت زەنگەکە تاقی بکەرەوە: وێبگەڕ بێدەنگە تا کەسێک دەست لە پەڕەکە دەدات.
`,za=`### بەڕێوەبردنی گرێ: لایەن و هەژمار و بەستەر و ڕێسای هەمیشەیی و دروستیی کۆگا.

view-admin = بەڕێوەبردن
admin-alone = ئەم هەژمارە تەنها بۆ بەڕێوەبردنە: تۆمار ناخوێنێتەوە و نانووسێت.
admin-pages = بەشەکانی بەڕێوەبردن
admin-page-network = لایەن و گرێکان
admin-page-accounts = هەژمارەکان
admin-page-peers = بەستەر و پەیوەستبوون
admin-page-rules = ڕێسا هەمیشەییەکان
admin-page-store = کۆگا و یەدەگ
admin-again = دووبارە هەوڵ بدەرەوە
admin-as-of = ئەوەی دەیبینیت هی پێش { $age } بوو.
admin-copy = کۆپی
admin-copied = کۆپی کرا.
admin-not-copied = وێبگەڕ لەم ناونیشانەوە ڕێ بە کۆپی نادات. دەقەکە دیاری بکە و بە دەست کۆپی بکە.
admin-day-hint = ساڵ-مانگ-ڕۆژ، بۆ نموونە ⁦2027-01-31⁩ (UTC)
admin-no = پاشگەزبوونەوە
admin-change = گۆڕین
admin-you = تۆ
admin-kib = { $n } ک.ب
admin-mib = { $n } م.ب
admin-gib = { $n } گ.ب
admin-own-password = وشەی نهێنیی خۆت
admin-root-speaks = لێرە کلیلی ڕەگی لایەنەکەتان قسە دەکات، بۆیە دووبارە وشەی نهێنیت لێ دەپرسرێت.
admin-root-elsewhere = کلیلی ڕەگی لایەنەکەتان لەسەر ئەم گرێیە نییە. ئەمە لەسەر ئەو گرێیە دەکرێت کە هەڵیگرتووە.

# لایەن و گرێکان
admin-network-lead = ئەوەی ئەم گرێیە دەربارەی تۆڕەکە دەیزانێت. پەنجەمۆرەکان بە دەنگ بەراورد دەکرێن.
admin-agency-has = گرێ: { $nodes }، مێز: { $desks }
admin-agencies = لایەنەکان
admin-under = لەژێر { $names }
admin-accord-until = ڕێککەوتن تا { $day }
admin-accord-half = ڕێککەوتنەکە قسەی لایەنێکی کەمە
admin-root = پەنجەمۆری کلیلی ڕەگ
admin-nodes = گرێکان
admin-node = گرێ
admin-address = ناونیشان
admin-key = پەنجەمۆری کلیل
admin-until = لە کاردایە تا
admin-here = ئەمەیان
admin-no-bundles = بەستەی بۆ نانووسرێت
admin-no-node = ئەم لایەنە گرێی نییە.
admin-desks = مێزەکان
admin-desk = مێز
admin-room = ژوور
admin-reads = تا ئاستی دەخوێنێتەوە
admin-writes = تا ئاستی دەنووسێت
admin-caveats = کۆتوبەندەکان
admin-at-node = لە گرێی
admin-desk-nowhere = کلیلی لە کاردا نییە
admin-hostings = مێزە میوانەکان
admin-hostings-none = لەم تۆڕەدا مێزی میوان نییە.
admin-hosting = مێزێکی { $guest } لای { $host }
admin-hosting-holds = لە کاردایە
admin-hosting-not = لە کاردا نییە
admin-hosting-said = گوتوویانە
admin-hosting-releases = خۆی ڕێ دەدات بە
admin-hosting-kinds = { $kinds }، تا ئاستی { $level }
admin-hosting-nothing = هیچ
admin-from-until = لە – تا
admin-keys = کلیلەکانی لایەنەکەمان
admin-keys-here = کلیلی ڕەگ لەسەر ئەم گرێیەیە.
admin-keys-elsewhere = کلیلی ڕەگ لەسەر ئەم گرێیە نییە.
admin-key-for = بۆ
admin-key-desk = مێز
admin-key-release = ڕێپێدان
admin-key-node = گرێ
admin-key-approver = کەسێک کە پەسەند دەکات
admin-key-good = لە کاردایە
admin-key-soon = بەم زووانە تەواو دەبێت
admin-key-over = لە کاردا نییە
admin-key-revoked = هەڵوەشێنراوەتەوە
admin-state = دۆخ
admin-network-console = مێز و نەخشە دەگۆڕدرێن لای ئامێرەکە خۆی:
admin-renew = هەموو کلیلەکان ساڵێکی تر لە کاردا بن
admin-renew-means = هەر کلیلێکی لایەنەکەمان کە هەڵنەوەشێنراوەتەوە لە ئێستاوە ساڵێک لە کاردا دەبێت، و ئەوانی تر پێی دەزانن. کلیلەکان خۆیان دەمێننەوە.
admin-renewed = ئەو کلیلانەی لە ئێستاوە ساڵێک لە کاردان: { $n }.
admin-revoke = هەڵوەشاندنەوە
admin-revoke-means = لە ئێستاوە هیچ شتێک بەم کلیلە لە هیچ شوێنێک حساب ناکرێت. کلیلی ئەم گرێیە یەکسەر یەکێکی تر جێی دەگرێتەوە؛ هی گرێیەکی تر: مێزەکەی چیتر نانووسێت. ئەوەی پێشتر هاتووە دەمێنێت. گەڕانەوەی نییە.
admin-revoke-stolen = لەوانەیە لە دەستی تردا بووبێت
admin-revoke-since = لە کام ڕۆژەوە
admin-revoked = هەڵوەشێنرایەوە. ئەوانی تر بە ئاڵوگۆڕ پێی دەزانن.
admin-revoked-since = هەڵوەشێنرایەوە. ئەوەی لەو ڕۆژەوە پێی هاتووە لە مێزەکاندا، لە ڕێپێدان، «جێی گومان» پیشان دەدرێت: دەسەڵاتی ڕێپێدان دەیکشێنێتەوە.
admin-hosting-end = کۆتایی بە میوانداری بهێنە
admin-hosting-end-means = لە ئێستاوە کەس لێرە لەم مێزەوە ناچێتە ژوورەوە و هیچی بۆ نانێردرێت. ئەوەی نووسیویەتی دەمێنێت. بۆ دەستپێکردنەوە ڕێککەوتنێکی نوێ پێویستە.
admin-hosting-ended = میوانداری کۆتایی هات.
admin-host = میوانداریی مێزی لایەنێکی تر
admin-host-lead = لایەنێک کە گرێی خۆی نییە دەتوانێت لێرە مێزێکی هەبێت. یەکەم جار پێشنیازەکە بۆی دەچێت؛ ئەو لەگەڵ ناساندنی خۆی وەڵام دەداتەوە؛ پاشان ئێوە ڕازی دەبن. ئەوەی ئەم گرێیە بەڕێوە دەبات دەتوانێت ئەوە بخوێنێتەوە کە لەو مێزەدا پیشان دەدرێت و دەنووسرێت.
admin-host-offer = پێشنیازێک دروست بکە
admin-host-offer-means = کلیلێک بۆ مێزەکە دروست دەکرێت و لەسەر ئەم گرێیە دەمێنێت. پێشنیازەکە وەک فایل لای تۆ هەڵدەگیرێت؛ بیبە بۆ میوانەکە. هیچی پێ ناکەوێتە کار.
admin-host-guest = ناسنامەی لایەنی میوان
admin-host-desk = ناسنامەی مێزەکە
admin-host-offered = پێشنیازەکە لای تۆ هەڵگیرا. بیبە بۆ میوانەکە.
admin-host-file = پێشنیازەکە، کاتێک قسەی میوانەکە گەیشت
admin-host-no-offer = ئەمە پێشنیازی مێزی میوان نییە. ئەو فایلە هەڵبژێرە کە لێرە هەڵگیراوە.
admin-host-found = پێشنیازێک بۆ { $guest }، مێزی
admin-host-agree = ڕازیبوون
admin-host-agree-means = ڕەگی لایەنەکەتان ڕازی دەبێت بەوەی ڕەگی میوانەکە گوتوویەتی. لەوە بەدوا کەسانی میوانەکە لێرە بەو هەژمارانە دەچنە ژوورەوە کە ئێوە دروستیان دەکەن.
admin-host-agreed = ئێستا { $guest } لێرە ئەم مێزەی هەیە: { $desk }
admin-amend = ناوەکانی لایەنەکەتان و ئەوانەی سەرووی
admin-amend-lead = کلیلی ڕەگی لایەنەکەتان سەرلەنوێ دەیانڵێت. هیچ ناگوترێت پێش ئەوەی بیبینیت چی دەگۆڕێت.
admin-amend-open = بیانگۆڕە
admin-amend-name-ar = ناو بە عەرەبی
admin-amend-name-ckb = ناو بە کوردی (سۆرانی)
admin-amend-name-en = ناو بە ئینگلیزی
admin-amend-parents = لە سەرووی
admin-amend-none = هیچ
admin-amend-look = ببینە چی دەگۆڕێت
admin-amend-same = هیچ ناگۆڕێت.
admin-amend-changes = ئەمە دەگۆڕێت
admin-amend-moves = لەوە بەدوا ئەوەی بۆ سەرووە دەچێت بۆ نوێیەکان. ئەوەی لای پێشووەکانە لایان دەمێنێت؛ بۆ گەڕاندنەوەی، بیکێشەوە.
admin-amend-told = بە هەموو ئەوانە ڕادەگەیەندرێت کە لایەنەکەتان دەناسن: { $names }.
admin-amend-say = سەرلەنوێ بیڵێ
admin-amend-means = ئەمە ناگەڕێتەوە: ئەوەی ڕەگ گوتوویەتی دەستبەجێ بۆ ئەوانی تر دەچێت و لە تۆمارەکانیاندا دەمێنێت. تەنیا دەتوانیت جارێکی تر سەرلەنوێ بیڵێیت.
admin-amended = گوترا. ئەوانی تر بە ئاڵوگۆڕ پێی دەزانن.
admin-admit = وەرگرتنی گرێیەکی تری لایەنەکەتان
admin-admit-lead = ئامێرە نوێیەکە داواکارییەک دروست دەکات و پەنجەمۆری کلیلەکەی پیشان دەدات؛ بەڕێوەبەرەکەی لە هێڵێکەوە کە متمانەی پێ دەکەیت بۆت دەخوێنێتەوە. لای ئەو ئامێرە:
admin-admit-file = داواکاریی ئامێرە نوێیەکە
admin-admit-heard = پەنجەمۆری کلیلەکەی، وەک گوێت لێ بوو
admin-admit-look = ببینە چی داوا دەکات
admin-admit-say = وەریبگرە
admin-admit-means = ڕەگی لایەنەکەتان ئەم گرێیە و مێزەکانی بۆ هەموو ئەوانە پشتڕاست دەکاتەوە کە لایەنەکەتان دەناسن. ئەمە ناگەڕێتەوە: ناوەکە بۆ هەمیشە دەگیرێت، و کلیلەکانی تەنیا هەڵدەوەشێنرێنەوە.
admin-admitted = گرێیەکە وەرگیرا.
admin-admit-carry = ئەم فایلە ببە بۆ ئامێرە نوێیەکە، و لەوێ پەنجەمۆری کلیلی ڕەگەکەتان بخوێنەوە:

# هەژمارەکان
admin-accounts-lead = هەر کەسێک لە مێزێک دادەنیشێت هەژمارێکی هەیە. تۆمارەکان ناوی مێزیان پێوەیە، نەک ناوی کەس.
admin-roles = ئەرکەکان
admin-role-officer = ئەفسەر
admin-role-administrator = بەڕێوەبەر
admin-role-release-authority = دەسەڵاتی ڕێپێدان
admin-acts = کردارەکان
admin-locked = تا { $time } (UTC) داخراوە
admin-unlock = بیکەرەوە
admin-remove = لابردن
admin-remove-sure = دانیشتنەکانی تەواو دەبن و چیتر ناچێتە ژوورەوە. ئەوەی نووسیویەتی دەمێنێت.
admin-remove-yes = لای ببە
admin-at-console = لای ئامێرەکە بەڕێوە دەبرێت
admin-guest = میوان
admin-account-new = هەژماری نوێ
admin-account-change = گۆڕینی { $account }
admin-account-hint = پیتی لاتینی و ژمارە، بێ ناوی کەس: بۆ نموونە ⁦watch-2⁩.
admin-account-taken = ئەم هەژمارە هەیە. لە لیستەکەدا بیگۆڕە.
admin-roles-hint = بەڕێوەبەر بە تەنها تۆمار ناخوێنێتەوە. دەسەڵاتی ڕێپێدان لای ئامێرەکە دروست دەکرێت.
admin-password-first = یەکەم وشەی نهێنی
admin-password-hint = لانیکەم دە پیت.
admin-account-make = هەژمارەکە دروست بکە
admin-account-give = گۆڕانەکە پاشەکەوت بکە
admin-account-saved = { $account } ئێستا دەتوانێت بچێتە ژوورەوە.
admin-account-removed = { $account } لابرا.
admin-accounts-console = هەژماری دەسەڵاتی ڕێپێدان کلیلی ڕەگی دەوێت، بۆیە لای ئامێرەکە خۆی دروست دەکرێت:

# بەستەرەکان
admin-peers-lead = هەموو هاتوچۆ لەگەڵ هەر گرێیەکی تر، نەک هی یەک مێز.
admin-peers-none = هێشتا گرێی تر نییە. بە پەیوەستبوون دەست پێ بکە.
admin-out = ئەوەی بۆی دەرچووە
admin-heard = دوا جار بیسترا
admin-stands-still = ڕێڕەوێک وەستاوە:
admin-quota = لە پشکەکەی ژمێردراوە
admin-quota-used = { $used } لە { $quota } بۆ ڕۆژێک
admin-quota-peer-over = لە پشکی ڕۆژێک زیاتری ناردووە. ئاگادارکردنەوەکان یەکسەر دێنە ژوورەوە، ئەوەی تر لای خۆی چاوەڕێیە و کاتێک پشکەکە ڕێگە بدات داوا دەکرێت. هیچ ون نابێت.
admin-quota-guest-over = مێزەکانی لە پشکی ڕۆژێک زیاتریان نووسیوە. ئاگادارکردنەوەکان وەردەگیرێن، ئەوەی تر بۆ ئێستا ڕەت دەکرێتەوە.
admin-put-back = دەڵێت لە یەدەگێکەوە گێڕدراوەتەوە ({ $at }).
admin-aside-here = لێرە لابراون
admin-aside-there = ئەو شتێکی ئێمەی لابردووە
admin-resend = پاش گەڕاندنەوەی پاشەکەوت، لێرە یان لەوێ
admin-resend-begin = ڕێگاکان لە سەرەتاوە دەست پێ بکە
admin-resend-means = سەرەتا قسەیان لەگەڵ بکە. هەموو ئەوەی لەوانەیە هەیانبێت دووبارە بڕیاری لەسەر دەدرێت و دووبارە دەنێردرێت، کشاندنەوەکان یەکەم؛ ئەوەی هەیانە دەیناسنەوە. تەنها پاش گەڕاندنەوەی پاشەکەوتێک لێرە یان لەوێ: شتی تر چارەسەر ناکات.
admin-resend-why = هۆکار؛ لە تۆماری چاودێریدا دەمێنێت
admin-resent = ڕێگاکان لە سەرەتاوە دەست پێ دەکەن. دووبارە نێردرا: { $n }؛ نەنێردرا: { $withheld }.

# پەیوەستبوون
admin-join = پەیوەستبوون بە لایەنێک کە پێشتر نەناسراوە
admin-join-lead = سێ فایل بە هەر ڕێگەیەک بێت لە نێوانتاندا دەچن، پاشان دوو ئەفسەر بە دەنگ هەشت ژمارە بۆ یەکتر دەخوێننەوە. پێش ئەوە هیچ وەرناگیرێت.
admin-join-new = ڕێککەوتنێک پێشکەش بکە
admin-join-came = فایلێک لە لایەنەکەی ترەوە هات
admin-join-agency = ناسێنەری لایەنەکەی تر
admin-join-agency-hint = وەک خۆی لە تۆڕەکەدا ناوی دەنێت، بە پیتی لاتینیی بچووک.
admin-join-until = ڕێککەوتنەکە تەواو دەبێت لە
admin-join-served = هەر لایەک چی پێشکەشی ئەوی تر دەکات
admin-join-nothing = نەگوتراوە
admin-join-offer = پێشنیارەکە واژۆ بکە و فایلەکە پاشەکەوت بکە
admin-join-offered = پێشنیارێکی { $agency }
admin-join-accept = مەرجەکان قبووڵ بکە و وەڵامەکە پاشەکەوت بکە
admin-join-refuse = قبووڵی مەکە
admin-join-file = فایلی { $name } لای تۆ پاشەکەوت کرا. بیگەیەنە بە { $agency }.
admin-join-again = دووبارە پاشەکەوتی بکە
admin-join-by = پێشکەشی کردووە
admin-join-answer = چاوەڕێی وەڵامی ئەوانە
admin-join-last = چاوەڕێی دوا فایلی ئەوانە
admin-join-compare = ژمارەکان بە دەنگ بەراورد بکەن
admin-join-code = ژمارەکانی ئەم گرێیە
admin-join-call = بە ژمارەیەک کە دەیناسیت پەیوەندی بە ئەفسەرەکەی ترەوە بکە. ژمارەکانی خۆتی بۆ بخوێنەرەوە، پاشان ئەوانە بنووسە کە ئەو دەیانخوێنێتەوە.
admin-join-heard = ئەو ژمارانەی بیستت
admin-join-once = یەک هەوڵ: ئەگەر ژمارەکان جیاواز بن، لەوانەیە کەسێک لە نێوانتاندا بێت، و پەیوەستبوون لە سەرەتاوە دەست پێ دەکاتەوە.
admin-join-confirm = ژمارەکان یەکن: ڕێککەوتنەکە واژۆ بکە
admin-joined = { $agency } ئێستا ناسراوە. ڕێککەوتنەکە کاتێک دەکەوێتە کار کە قسەی ئەویش بگات.
admin-join-drop = واز لەم پەیوەستبوونە بهێنە
admin-join-drop-sure = هێشتا هیچ وەرنەگیراوە. وازی لێ دەهێنیت؟

# ڕێسا هەمیشەییەکان
admin-rules-lead = ئەوەی یەکسەر دەردەچێت، بێ ئەوەی چاوەڕێی کەسێک بکات. بێ ڕێسا تەنها ئەوە دەردەچێت کە کەسان ڕێی پێ دەدەن.
admin-rules-none = ڕێسای هەمیشەیی نییە: هەر تۆمارێک چاوەڕێی دەسەڵاتی ڕێپێدان دەکات.
admin-untold-none = هیچ ڕێسایەکی سەلامەتیی ژیان نییە بۆ: { $kinds }. ئەوانەی لە مەترسیدان یەکسەر ئاگادار ناکرێنەوە.
admin-untold-over = لە { $day } بەدواوە هیچ ڕێسایەکی سەلامەتیی ژیان نییە بۆ: { $kinds }. ئەوانەی لە مەترسیدان یەکسەر ئاگادار ناکرێنەوە.
admin-untold-ends = لە { $day } بەدواوە هیچ ڕێسایەکی سەلامەتیی ژیان نامێنێت بۆ: { $kinds }. ئیتر ئەوانەی لە مەترسیدان یەکسەر ئاگادار ناکرێنەوە.
admin-untold-where = لە: { $names }.
admin-untold-do = لە «ڕێسا هەمیشەییەکان» ڕێسایەکی سەلامەتیی ژیان دابنێ یان بیگۆڕە، لەسەر ئەو گرێیەی کلیلی ڕەگی هەڵگرتووە. دەسەڵاتێکی ڕێپێدان پەسەندی دەکات.
admin-rule-says = { $kinds }، تا ئاستی { $level }، یەکسەر دەچن بۆ { $names }.
admin-rule-says-life = کەمترینی { $kinds } یەکسەر دەچێت بۆ { $names }.
admin-rule-says-presence = بوونی { $kinds } یەکسەر، بێ وردی، دەچێت بۆ ئەوەی وەڵامدەری زەوییەکە لە { $n } مەتریدا، لە نزیک هێڵی نێوان.
admin-rule-says-nothing = ناوی هیچ جۆرێک نابات کە بتوانێت ڕێی پێ بدات، بۆیە ڕێ بە هیچ نادات. کۆتایی پێ بهێنە یان بیگۆڕە.
admin-rule-where = تەنها لە { $names }.
admin-rule-sectors = ئەو لایەنانەی بەرپرسی کەرتە پەیوەندیدارەکانن
admin-rule-parents = لایەنە سەرترەکانی ئەوان و ئێمە
admin-rule-in-force = لە کاردایە
admin-rule-ahead = دەستی پێ نەکردووە
admin-rule-over = تەواو بووە
admin-rule-persons = { $n ->
    [one] کەسێک پەسەندی کردووە
   *[other] { $n } کەس پەسەندیان کردووە
  }
admin-rule-short = کەمتر لە دوو کەس پەسەندیان کردووە، بۆیە تەنها تا ئاستی 1 ڕێ دەدات.
admin-rule-end = کۆتایی بە ڕێساکە بهێنە
admin-rule-end-means = لە ئێستاوە ئەوەی دەریدەکرد چاوەڕێی دەسەڵاتی ڕێپێدان دەکات. ئەوەی دەرچووە دەمێنێت.
admin-rule-new = ڕێسای نوێ
admin-rule-change = گۆڕینی { $id }
admin-rule-id = ناوی ڕێساکە
admin-rule-id-hint = پیتی لاتینیی بچووک و ژمارە و «-» و «.»، بۆ نموونە ⁦army-night⁩.
admin-rule-purpose = بۆ
admin-rule-everyday = هەموو ڕۆژێک: کۆپییەکە بە تەواوی
admin-rule-life = سەلامەتیی ژیان: تەنها کەمترین
admin-rule-presence = سەلامەتیی ژیان: کێ نزیکی هێڵی نێوانە
admin-rule-kinds = کام جۆرانە
admin-rule-kinds-life = تەنها ئەمانە کەمترینیان هەیە. هەموویان هەڵبژێرە، تا کەس لە مەترسیدا لەبیر نەکرێت.
admin-rule-kinds-presence = وەک چوارگۆشەی 5 کم و بە کاتژمێر ڕادەگەیەنرێن، بێ ناو و هێز و پەیوەندی.
admin-rule-near = مەودای ڕێککەوتوو، بە مەتر
admin-rule-near-hint = تا 50000. ئەوەی وەڵامدەری زەویی ئەوەندە نزیکە پێی ڕادەگەیەنرێت؛ کەسی تر نا، و هیچ لەوەی دوورترە لە هێڵی نێوان.
admin-rule-level = تا ئاستی
admin-rule-to = بۆ کێ
admin-rule-only = تەنها لەم کەرتانە (هیچ هەڵنەبژێردراوە: لە هەموو شوێنێک)
admin-rule-from = لە
admin-rule-until = تا
admin-rule-one = دەسەڵاتێکی ڕێپێدان بە وشەی نهێنیی خۆی پەسەندی دەکات. بەڕێوەبەر بە تەنها بەس نییە.
admin-rule-two = لە ئاستی 2ەوە دوو دەسەڵاتی ڕێپێدان پەسەندی دەکەن، هەریەکە بە وشەی نهێنیی خۆی.
admin-rule-nobody = لەم گرێیەدا دەسەڵاتی ڕێپێدان نییە، بۆیە کەس ناتوانێت لێرە ڕێسا پەسەند بکات.
admin-rule-approver = کێ پەسەندی دەکات
admin-rule-second = دووەم کەس
admin-rule-his-password = خۆی وشەی نهێنیی دەنووسێت
admin-rule-save = ڕێساکە واژۆ بکە
admin-rule-stands = ڕێسای { $id } لە کاردایە.

# کۆگا
admin-check = کۆگاکە دروستە؟
admin-check-lead = سەیری هەموو واژۆ و زنجیرە و لێبڵێک دەکرێت، لە کۆپییەکدا لە تەنیشتی. گرێکە لەو کاتەدا کار دەکات و هیچ ناگۆڕدرێت.
admin-check-begin = ئێستا بپشکنە
admin-whole = دروستە
admin-not-whole = دروست نییە
admin-stage-begins = دەست پێ دەکات …
admin-stage-copy = کۆپی دەکرێت …
admin-stage-file = فایلی بنکەی داتا …
admin-stage-records = تۆمارەکان …
admin-stage-lanes = ڕێڕەوەکان …
admin-stage-derived-tables = خشتە دەرهێنراوەکان …
admin-stage-digest = پەنجەمۆر …
admin-looked = { $what }: { $n }
admin-looked-records = تۆمار
admin-looked-signatures = واژۆ
admin-looked-copies = کۆپی
admin-looked-visibility-rows = ڕیزی بینین
admin-looked-frames-out = چوارچێوەی نێردراو
admin-looked-frames-put-aside = چوارچێوەی لابراو
admin-looked-receipts = پسوولە
admin-looked-derived-rows = ڕیزی دەرهێنراو
admin-mend-rebuild = تەنها ئەوەی دەرهێنراوە جیاوازە. گرێکە بوەستێنە و ئەمە کار پێ بکە:
admin-mend-stop = گرێکە بوەستێنە، فایلەکە هەڵبگرە، و لەگەڵ ئەو کەسە قسە بکە کە چاودێری گرێکانتان دەکات. نابێت لە کۆگایەکی زیانلێکەوتوودا بنووسرێت.
admin-damage = زیان
admin-how-many = ژمارە
admin-backups = یەدەگەکان
admin-backup-newest = نوێترین یەدەگ پێش { $age } دروست کرا.
admin-backup-old = هەموو ڕۆژێک دانەیەک دروست بکە.
admin-backup-none = هێشتا یەدەگ نییە.
admin-backup-begin = ئێستا یەدەگێک دروست بکە
admin-backup-saved = لەسەر دیسک پاشەکەوت کرا:
admin-backup-where = لەسەر ئامێری گرێکە، لە بوخچەی
admin-backup-same-disk = یەدەگەکان لەسەر هەمان دیسکی کۆگان و لەگەڵیدا دەفەوتێن. بیانبە بۆ دیسکێکی تر، لەگەڵ ⁦keys⁩ و ⁦node.toml⁩، و وەک گرێکە بیانپارێزە.
admin-file = فایل
admin-made = دروستکرا
admin-size = قەبارە
admin-restore = چۆن دەگێڕدرێتەوە
admin-restore-1 = سەرەتا لەگەڵ گرێکانی تر قسە بکەن: کۆگای گێڕدراوە ئەوەی لەبیر چووەتەوە کە دواتر نووسراوە و نێردراوە و وەرگیراوە.
admin-restore-2 = گرێکە بوەستێنە، کۆگا زیانلێکەوتووەکە لابدە، و ⁦keys⁩ و ⁦node.toml⁩ لە بوخچەکەدا بهێڵەوە.
admin-restore-3 = لای ئامێرەکە، نەک لەم پەڕەیەوە:
admin-restore-4 = ئەوەی وەرگیراوە شاراوە دەمێنێتەوە تا قسەی خاوەنەکانی دەگات. هەمووان دووبارە دەچنەوە ژوورەوە.
admin-store = کۆگا و دیسک
admin-store-size = قەبارەی کۆگا
admin-store-free = بەتاڵ لەسەر دیسکەکەی
admin-store-backups-free = بەتاڵ بۆ یەدەگ
admin-store-records = تۆمارەکان (هەموو وەشانێک)
admin-store-counts = { $own } هی ئێمە · { $received } وەرگیراو
admin-store-unprojected = تۆمار کە هیچ لیستێک وەرینەگرت
admin-store-schema = شێوەی کۆگا (هەنگاوەکان)
admin-store-kinds = تۆمارەکان بەپێی جۆر
admin-kind = جۆر
admin-own = هی ئێمە
admin-received = وەرگیراو
admin-restored = ئەم کۆگایە لە { $at } لە یەدەگێکەوە گێڕدرایەوە.
admin-waiting-for = ئەوەی ئەم لایەنانە داویانە شاراوەیە تا قسەیان دەگات: { $names }.
admin-aside = لابراو
admin-aside-lead = ئەو چوارچێوانەی واژۆیان دروستە و نەتوانرا وەربگیرێن، و بۆچی. ئەوەی تێیاندایە پیشان نادرێت.
admin-aside-none = هیچ.
admin-aside-why = هۆکار
admin-aside-when = کەی
admin-aside-gone = لەناوبرا

# ئەو جۆرانەی هیچ فۆڕمێک نایاننووسێت
admin-kind-group = کۆمەڵە
admin-kind-agency = لایەن
admin-kind-key = کلیل
admin-kind-desk = مێز
admin-kind-centre = سەنتەر
admin-kind-sector = کەرت
admin-kind-seam = هێڵی نێوان
admin-kind-standing-rule = ڕێسای هەمیشەیی
admin-kind-revocation = هەڵوەشاندنەوەی کلیل
admin-kind-accord = ڕێککەوتنی پەیوەستبوون
admin-kind-hosting = میوانداری
`,Ba=`### تەختەکان: داواکارییەکان، ئەوەی دەمانەوێت بیزانین، ئاگادارییەکان، و ئەوەی دەربارەی تۆمارێک گوترا.

view-requests = داواکاری
view-requirements = پرسیار
view-alerts = ئاگاداری
board-state = کامیان پیشان بدرێت
board-old = ئەمە پێش { $age } بوو: پەڕەکە لە گرێکە دابڕاوە.
board-more = زیاتر
requests-open = کراوە
requests-over = کۆتاییهاتوو
requests-of-us = لە ئێمە داواکراوە
requests-by-us = ئێمە داوامان کردووە
requests-others = لە نێوان لایەنانی تردا
requests-of-us-none = کەس هیچمان لێ داوا ناکات. ئەوەی داوا دەکرێت لێرە دەردەکەوێت و زەنگی بۆ لێ دەدرێت.
requests-by-us-none = هیچمان لە کەس داوا نەکردووە. بە «داواکاریی نوێ» دەست پێ بکە.
requests-over-none = هێشتا هیچ کۆتایی نەهاتووە.
requirements-open = کراوە
requirements-over = کۆتاییهاتوو
requirements-of-us = دەبێت ئێمە بگەڕێین
requirements-by-us = دەمانەوێت بیزانین
requirements-others = لە نێوان لایەنانی تردا
requirements-of-us-none = داوا نەکراوە بەدوای هیچدا بگەڕێین.
requirements-by-us-none = پرسیاری کراوەمان نییە. بە «پرسیاری نوێ» دەست پێ بکە.
requirements-over-none = هێشتا هیچ کۆتایی نەهاتووە.
alerts-open = لە کاردا
alerts-over = کۆتاییهاتوو
alerts-list = ئاگادارییەکان
alerts-none = هیچ ئاگادارییەک لە کاردا نییە لای ئەم مێزە.
alerts-over-none = هێشتا هیچ ئاگادارییەک کۆتایی نەهاتووە.
alerts-rung = ئەوەی لەم مێزە زەنگی لێ دا
alerts-local = کێ ئاگادار بوو و کەی، لێرە دەمێنێتەوە. نێرەر دەبینێت وەرمان گرتووە یان نا، پێی ناگوترێت کە زەنگ بێدەنگ کرا.
alerts-rung-none = هێشتا هیچ زەنگی لێ نەداوە.
alert-until = لە کاردایە تا
alert-was-until = لە کاردا بوو تا
heard-by = { $who } پێش { $age } ئاگادار بوو
rings = زەنگ لێدەدات: هێشتا کەس ئاگادار نەبووە
alarm-hazard = مەترسیی تەقینەوەی نوێ
new-request = داواکاریی نوێ
new-requirement = پرسیاری نوێ

request-passage = تێپەڕبوون
request-escort = هاوڕێیەتی
request-eod = چارەسەری تەقەمەنی
request-medevac = گواستنەوەی پزیشکی
request-information = زانیاری
request-derive = مۆڵەتی پێدانی تۆمارێک
request-export = مۆڵەتی چاپکردنی تۆمارێک
request-other = داواکاریی تر
request-withdrawn = داواکارییەکە هەڵوەشایەوە
recalled-short = کشێنراوەتەوە
priority-immediate = دەستبەجێ
priority-urgent = بەپەلە
priority-routine = ئاسایی
asked-by = لە { $agency }
overdue = کاتی بەسەر چوو
due-in = لە ماوەی { $age }
due-past = پێش { $age }
reply-on = دەربارەی: { $words }
word-none = هێشتا وەڵامی نەداوەتەوە
word-noted = بینیویەتی، بەڵێنی نەداوە
word-accepted = قبووڵی کرد
word-refused = ڕەتی کردەوە
word-done = ئەنجامی دا
word-unknown = وەڵامەکەی نازانین
reply-title = وەڵامی ئێمە
reply-accepted = قبووڵی دەکەین
reply-refused = ڕەتی دەکەینەوە
reply-done = ئەنجام درا
reply-noted = بینیمان
reply-again = وەڵامی نوێ
reply-why = بۆچی نا
reply-why-needed = ڕەتکردنەوە هۆکاری دەوێت.
reply-words = چۆن، بە وشە
reply-at = کەی ئەنجام دەدرێت
reply-was = کەی ئەنجام درا
leave-derive = بۆ ناردنی وەشانی { $n } بۆ { $names }:
leave-export = بۆ چاپکردنی وەشانی { $n } لەلایەن { $names }:
reply-derive = ڕێ دەدرێت وەشانی { $n } ی تۆماری ناوبراو بدرێت بەو لایەنانەی لە داواکارییەکەدا ناویان هاتووە، و هیچی تر نا.
reply-export = ڕێ بەوە دەدرێت کە داوای کردووە وەشانی { $n } ی تۆماری ناوبراو چاپ بکات، تا ئەم وەڵامە دەکشێنیتەوە؛ نادرێت بە کەسی تر.
withdraw = هەڵوەشاندنەوەی داواکاری
withdraw-note = لەمەودوا هیچ لە کەس داوا ناکرێت؛ ئەوەی داواکارییەکەی وەرگرتووە ئاگادار دەکرێتەوە.
leave-it = وەک خۆی بمێنێت

who-looks = دەگەڕێت: { $names }
nobody-looks = کەس بۆ گەڕان دیاری نەکراوە
question-ours = پرسیاری ئێمە
question-open = کراوە
question-assigned = سپێردراوە
question-met = وەڵام درایەوە
question-not-met = وەڵام نەدرایەوە
question-withdrawn = پێویست نییە
question-close = کۆتاییهێنان بە پرسیار
question-found = ئەوەی زانرا، بە وشە
question-met-needs = ڕاپۆرتێک دیاری بکە کە وەڵامی دەداتەوە، یان بنووسە چی زانرا.
question-met-by = وەڵامی دایەوە
question-note-met = پرسیارەکە وەڵام درایەوە.
question-note-not-met = وەڵامەکە نەزانرا.
question-note-withdrawn = لەمەودوا وەڵامەکە پێویست نییە.
no-report-yet = هێشتا ڕاپۆرتی لەسەر نییە.
report-on-it = ڕاپۆرت لەسەری

send-reply = { $n ->
    [one] وەڵام بدەرەوە و بە یەک لایەن بڵێ
   *[other] وەڵام بدەرەوە و بە { $n } لایەن بڵێ
  }
send-reply-own = وەڵامەکە تەنها بۆ خۆمان هەڵبگرە
send-state = { $n ->
    [one] بیگۆڕە و بە یەک لایەن بڵێ
   *[other] بیگۆڕە و بە { $n } لایەن بڵێ
  }
send-state-own = بیگۆڕە، تەنها بۆ خۆمان
send-assess = { $n ->
    [one] هەڵسەنگاندنەکە بنێرە بۆ یەک لایەن
   *[other] هەڵسەنگاندنەکە بنێرە بۆ { $n } لایەن
  }
send-assess-own = هەڵسەنگاندنەکە تەنها بۆ خۆمان هەڵبگرە

assess = هەڵسەنگاندن
assessments = ئەوەی لەسەری گوترا
assess-reason = بۆچی، بە وشە
assessed-before = { $n ->
    [one] یەک هەڵسەنگاندنی پێشوو
   *[other] { $n } هەڵسەنگاندنی پێشوو
  }
assessed-elsewhere = لەگەڵ تۆمارێک کە لای ئەم مێزە نییە.
verdict-evaluation = ڕادەی دڵنیایی
verdict-same-event = هەمان ڕووداو
verdict-different-events = دوو ڕووداوی جیا
verdict-accepted = لە ژماردنی ئێمەدا قبووڵە
verdict-disputed = جێی ناکۆکییە
which-record = کام تۆمار
which-record-hint = وشە، لایەن یان شوێن
which-none = لە تۆمارە بارکراوەکاندا تۆماری تری لەم جۆرە نییە.

form-request = داواکاریی نوێ
form-requirement = پرسیاری نوێ
form-reply = وەڵامی داواکارییەک
form-assessment = هەڵسەنگاندن
request-type = چی داوا دەکەین
request-to = لە کێ داوا دەکەین
request-by = تا کەی
request-text = داواکاری بە وشە
request-priority = پێشینەیی
request-record = ئەو تۆمارەی دەبێت بدرێت
request-on = بدرێت بە کێ
requirement-question = چی دەمانەوێت بیزانین
requirement-collectors = کێ دەگەڕێت
requirement-state = دۆخی پرسیار
wrong-asked = ئەوەی داوای لێ دەکرێت دەبێت لە لێبڵەکەی خوارەوەدا ناوی هەبێت، ئەگینا پێی نازانێت.
assess-verdict = بڕیار
assess-other = تۆمارێکی دووەم
`,Va=`### هەڵبژاردنی مێز لە نمایشەکەدا.

demo-title = تەنسیق · ڕۆژی مەخموور
demo-intro = هەر مێزێک لە پەڕەیەکی خۆیدا دەکرێتەوە. لە هەر هەنگاوێکدا بەستەرێک ببڕە یان گرێیەک بوەستێنە: ڕۆژەکە دەبێت هەر بەو ئەنجامە کۆتایی بێت.
demo-desks = مێزەکان
demo-open = کردنەوەی مێز
demo-day = هەنگاوەکانی ڕۆژەکە
demo-play = کارپێکردن
demo-waits = ڕۆژەکە کاتێک دەست پێ دەکات کە یەکەم مێز دەکەیتەوە.
demo-pause = وەستاندنی کاتی
demo-next = هەنگاوی دواتر
demo-done = تەواو بوو
demo-over = هەنگاوەکانی ڕۆژەکە تەواو بوون. هێشتا هەموو شتێک بە دەست دەکرێت.
demo-set-up = ئامادەکردن:
demo-lost = نمایشەکە وەڵام ناداتەوە. ئایا هێشتا کار دەکات؟
node-up = کار دەکات
node-cut = بەستەرەکە بڕاوە
node-dead = وەستاوە
node-act-cut = بڕینی بەستەر
node-act-heal = گێڕانەوەی بەستەر
node-act-kill = کوژاندنەوە
node-act-start = دەستپێکردن
`,Ha=`### ئەوەی گرێ ڕەتی دەکاتەوە، بە کۆدە نەگۆڕەکەی (docs/formats/errors.md)؛ خاڵ بە هێڵ دەنووسرێت.

error-unreachable = گرێکە وەڵام ناداتەوە. ئەوەی نووسیوتە پارێزراوە.
error-account-locked = چەند جارێک لەسەر یەک وشەی نهێنی هەڵە بوو. پێنج خولەک چاوەڕێ بە، یان لە بەڕێوەبەری گرێکە بپرسە.
error-account-refused = هەژمار یان وشەی نهێنی هەڵەیە. زمانی تەختەکلیل بپشکنە و دووبارە هەوڵ بدەرەوە.
error-account-role = ئەم هەژمارە ڕێی بەمە نادرێت. بە هەژمارێک بچۆ ژوورەوە کە ئەم ئەرکەی هەیە.
error-release-key = بەپێی کاتژمێری ئەم گرێیە کلیلەکەی لە کاردا نییە، بۆیە ئەوانی تر هیچ لەمە وەرناگرن. هیچ نەنووسرا و ڕەشنووسەکەت ماوە. بە بەڕێوەبەری گرێکە بڵێ: کاتژمێرەکە ڕاست بکرێتەوە یان کلیلەکە نوێ بکرێتەوە.
error-account-no-key = ئەم هەژمارە کلیلێکی لە کاردا بۆ پەسەندکردن نییە. بەڕێوەبەری گرێکە بە وشەیەکی نهێنیی نوێ دانەیەک دروست دەکات.
error-hosting-over = ئەم مێزە چیتر لەم گرێیە میوانداری ناکرێت، یان هێشتا دەستی پێ نەکردووە. لەگەڵ بەڕێوەبەری لایەنەکەی خۆت قسە بکە.
error-hosting-quota = ئەو گرێیەی میوانداریی ئەم مێزە دەکات ئێستا زیاتر بۆ لایەنەکەت هەڵناگرێت. ڕەشنووسەکە بهێڵەرەوە و دواتر بینێرەوە؛ ئاگادارکردنەوە و فریاکەوتنی تر یەکسەر دەڕوات. بەڕێوەبەری لایەنەکەی خۆت دەتوانێت لەگەڵ خانەخوێدا لەسەر زیاتر ڕێک بکەوێت.
error-session-needed = سەرەتا بچۆ ژوورەوە.
error-session-csrf = ئەم پەڕەیە کۆن بووە. دووبارە باری بکە؛ ئەوەی نووسیوتە پارێزراوە.
error-request-malformed = داواکە ناخوێندرێتەوە. ئەو خانەیە ڕاست بکەرەوە کە ناوی هاتووە.
error-request-too-large = داواکە لەوە گەورەترە کە گرێکە وەریدەگرێت. هەر جارە کەمتر بنێرە.
error-request-host = پەڕەکە بەو ناونیشانە بکەرەوە کە بەڕێوەبەری گرێکە داویەتی.
error-label-missing = تۆمار بێ لێبڵ نابێت. هەڵیبژێرە کێ دەتوانێت وەریبگرێت، یان تەنها بۆ لایەنەکەی خۆتان بیهێڵەوە.
error-label-unknown = ئەم لێبڵە لێرە نەناسراوە. ئاستێک لە 0 تا 3 و لایەن و کۆتوبەندی ناسراو هەڵبژێرە.
error-label-ceiling = ئەم مێزە ڕێی بە نووسین لەم ئاستەدا نادرێت. ئاستێکی نزمتر هەڵبژێرە، یان لە مێزێکی ڕێپێدراو بپرسە.
error-label-group = کۆمەڵەیەکی وا لێرە نییە. یەکێکی تر هەڵبژێرە، یان ناوی لایەنەکان خۆیان بنووسە.
error-group-taken = گرووپێک بەم ناوە هەیە. تۆمارەکەی بکەرەوە و وەشانی داهاتووی بنووسە، یان ناوێکی تر هەڵبژێرە.
error-label-external = ئەم لایەنە گرێی نییە: ناوی دەهێنرێت و هیچی بۆ نانێردرێت. لە لیستەکە دەریبهێنە و بەو ڕێگایەی لەگەڵی ڕێککەوتراوە ئاگاداری بکەرەوە.
error-label-exact = پلان بە زەوی و کاتی وردی خۆی لەسەری ڕێک دەکەون و هەرگیز گشتی ناکرێت. گشتیکردن لە لێبڵەکەی دەربهێنە.
error-label-picture = وێنە شوێنەکە بە وردی نیشان دەدات و ئەوەی لە کوێ وەستاوە. لێبڵەکەی هی تۆمارەکەیەتی یان تەسکتر، بێ SOURCE، و بۆ کەسێک نییە کە تۆمارەکە بە گشتی وەردەگرێت.
error-picture-unreadable = ئەمە وێنەیەک نییە کە لێرە وەربگیرێت، یان تێکچووە. JPEG یان PNG یان WebP بێت، و نەجووڵێت.
error-picture-too-large = وێنەکە زۆر گەورەیە: ئەوپەڕی 24 مێگابایت و 50 ملیۆن پیکسڵ. بیبڕە یان بچووکتر بیگرەوە.
error-label-derived = ئەوەی لە تۆماری ئەوانی ترەوە دروست دەکرێت، لێبڵێکی دەوێت بەقەد هی ئەوان توند. ئەو ئاست و کۆتوبەند و کۆتاییە وەربگرە کە ناویان هاتووە.
error-place-out-of-range = شوێنی وا نییە. پانیی جوگرافی لە نێوان ⁦-90⁩ و 90 و درێژیی جوگرافی لە نێوان ⁦-180⁩ و 180دایە. ڕاستی بکەرەوە.
error-place-unreadable = ئەمە شوێن نییە. MGRS بنووسە وەک ⁦38S LE 71 59⁩ یان پلە وەک ⁦35.77 43.58⁩.
error-place-area = سنووری ناوچەکە خۆی دەبڕێت، یان بەتاڵە، یان زۆر گەورەیە. دووبارە بیکێشە.
error-time-impossible = ئەم کاتە ناگونجێت: پێش دەستپێکردن تەواو دەبێت یان زۆر دوورە. ڕاستی بکەرەوە.
error-time-unreadable = ئەمە کات نییە. بەم شێوەیە بینووسە: ⁦2023-10-22T06:05:00Z⁩.
error-text-too-long = نووسینەکە زۆر درێژە. کورتی بکەرەوە یان بیکە بە دوو تۆمار.
error-kind-unknown = مێز ئەم جۆرە تۆمارە نانووسێت. جۆرێکی تر هەڵبژێرە.
error-body-invalid = خانەیەک نییە یان هەڵەیە. ئەو خانەیە ڕاست بکەرەوە کە ناوی هاتووە.
error-status-mixed = مەشق و ڕاستەقینە لە یەک گرێدا تێکەڵ ناکرێن. بە دۆخی ئەم گرێیە بینووسە.
error-plan-outside-map = کەس بەرپرسی بەشێک لەم زەوییە نییە. ناوچەکە لەناو نەخشەی کەرتەکاندا بهێڵەوە.
error-record-not-found = بۆ ئەم مێزە تۆماری وا نییە.
error-alarm-not-found = لەم مێزەدا زەنگی وا نییە.
error-release-changed = لەوەتەی سەیرت کردووە، ئەوانەی وەریدەگرن گۆڕاون. لیستە نوێیەکە ببینە و دووبارە بینێرە.
error-release-authority-needed = پێش دەرچوون، پەسەندکردنی دەسەڵاتی ڕێپێدانی دەوێت.
error-release-second-person-needed = لە ئاستی 2ەوە کەسێکی ڕێپێدراوی دووەم دەبێت پەسەندی بکات.
error-release-agency-unknown = ئەم لایەنە لە تۆڕەکەدا نییە. لە لیستەکە دەریبهێنە.
error-release-refused = دەسەڵاتی ڕێپێدان ڕێی نەدا بچێت بۆ ئەوێ. ئەگەر دەبێت بچێت، وەشانێکی تر بنووسە.
error-release-not-waiting = هیچ لەم تۆمارە چاوەڕێی ڕێپێدان ناکات. وەشانێکی تر بە لێبڵێکی ترەوە بنووسە.
error-release-record-first = ئەو تۆمارەی وێنەکە هی ئەوە ئەویش چاوەڕێیە، و هەردووکیان پێکەوە دەڕۆن. وشەکەت لەسەر تۆمارەکە بڵێ.
error-release-wider = پەسەندکردن دەتوانێت لایەن لە لیستەکە دەربهێنێت، ناتوانێت زیادی بکات. بۆ ئەوە وەشانێکی تر بنووسە، یان ڕەتی بکەرەوە.
error-release-derived = لە تۆمارێکەوە دروست کراوە کە خاوەنەکەی پیشانی ئەم لایەنەی نەداوە. بە داواکاریی دەرهێنان لێی بپرسە، یان لایەنەکە دەربهێنە.
error-release-orcon = لە تۆمارێکەوە دروست کراوە کە ORCONی لەسەرە. بە داواکاریی دەرهێنان لە خاوەنەکەی بپرسە؛ بێ قسەی ئەو هیچ دەرناچێت.
error-record-changed = کەسێک وەشانێکی نوێتری نووسیوە. بیخوێنەرەوە، پاشان هی خۆت بنووسە.
error-record-not-yours = تەنها خاوەنی تۆمار وەشانی دواتری دەنووسێت. وەڵامێک یان ڕاپۆرتێکی خۆت بنووسە.
error-record-elsewhere = گرێیەکی تری لایەنەکەتان ئەم تۆمارەی نووسیوە و هەر ئەو بەدوایدا دەچێت. لە مێزی ئەو ژوورە بپرسە.
error-record-recalled = ئەم تۆمارە کشێنراوەتەوە، وەشانی دواتری نییە. تۆمارێکی نوێ بنووسە.
error-request-reused = کلیلی ئەم داوایە بۆ شتێکی تر بەکارهێنراوە: لەوانەیە پێشتر پاشەکەوت کرابێت. پێش دووبارەکردنەوە سەیری تۆمارەکە بکە.
error-plan-changed = پلانەکە وەشانێکی نوێتری هەیە لەوەی وەڵامت داوەتەوە. بیخوێنەرەوە و دووبارە وەڵام بدەرەوە.
error-plan-other-map = پلانەکە لەسەر نەخشەیەکی تری کەرتەکان دانراوە. دەبێت لە سەرەتاوە پێشنیار بکرێتەوە.
error-plan-clock = کاتژمێری دوو ژوور زیاتر لە دوو خولەک جیاوازییان هەیە، بۆیە لەسەر هیچی نوێ ڕێک ناکەون. کاتژمێرەکان ڕێک بخەن، پاشان ڕازی بن.
error-plan-over = پلانەکە تەواو بووە یان هەڵوەشێنراوەتەوە؛ هیچ نەماوە وەڵامی بدرێتەوە.
error-plan-not-home = گرێیەکی تری لایەنەکەتان وەڵامی ئەم زەوییە دەداتەوە: ئەوەی مێزەکەی لەو ژوورەدایە. لەو بپرسە.
error-plan-not-asked = لە لایەنەکەتان نەپرسراوە وەڵامی ئەم پلانە بداتەوە.
error-plan-conflicts = ناکۆکییەک هەیە قبووڵت نەکردووە. هەر یەکەیان بە ناو قبووڵ بکە، یان ناڕەزایی دەرببڕە.
error-joint-not-party = لایەنەکەتان لەم تۆمارەدا ناوی نەهاتووە. تەنها ئەوانەی ناویان هاتووە دەتوانن پابەند بن پێیەوە. داوا لە خاوەنەکەی بکە ناوتان بهێنێت.
error-joint-not-whole = ئەم تۆمارە لای ئێوە کورتکراوە یان نزیککراوەیە، بۆیە هەموو ئەوە نابینن کە پێی ڕازی دەبن. هەمووی لە خاوەنەکەی داوا بکەن.
error-joint-over = ئەم تۆمارە بۆ کەس دانەنراوە: ڕەشنووسە، یان تەواو بووە، یان کشێنراوەتەوە. شتێک نییە وەڵام بدرێتەوە.
error-joint-changed = تۆمارەکە وەشانێکی نوێتری هەیە لەوەی وەڵامت داوەتەوە. بیخوێنەرەوە و دووبارە وەڵام بدەرەوە.
error-frame-unreadable = گرێی بەرامبەر شتێکی ناردووە ناخوێندرێتەوە. لابرا. بەڕێوەبەری گرێی بەرامبەر ئاگادار بکەرەوە.
error-frame-too-large = گرێی بەرامبەر چوارچێوەیەکی لە سنوور گەورەتری نارد. لابرا. داوا لە گرێی بەرامبەر بکە کورتتر بینووسێت.
error-frame-cut = چوارچێوەکە ئەوە نییە کە پەنجەمۆرەکەی دەیڵێت. وەرنەگیرا و دووبارە داوا دەکرێتەوە.
error-frame-gap = ژمارە لە ڕێڕەوەکەدا کەمە. دووبارە داوا دەکرێنەوە.
error-frame-chain = زنجیرەی ڕێڕەوەکە لەگەڵ ئەوەی لامانە ناگونجێت: لێرە یان لەوێ یەدەگێک گێڕدراوەتەوە. با بەڕێوەبەرەکان پێکەوە قسە بکەن.
error-frame-fork = گرێی بەرامبەر دوو ڕابردووی جیاوازی بۆ یەک ڕێڕەو واژۆ کردووە. هەردووکیان پارێزران و هیچ وەرنەگیرا. لەگەڵ گرێی بەرامبەر قسە بکە.
error-frame-epoch = ڕێڕەوەکە بە سەردەمێکی تر دەژمێردرێت. هیچ وەرنەگیرا. ئەگەر بەردەوام بوو، لەگەڵ گرێی بەرامبەر قسە بکە.
error-frame-signature = واژۆکە دروست نییە. هیچی لێ وەرنەگیرا. پێش ئەوەی متمانە بەم بەستەرە بکەیت، بە دەنگ لەگەڵ گرێی بەرامبەر قسە بکە.
error-frame-key = بە کلیلێک واژۆ کراوە کە لایەنەکەی بۆ ئەمە پشتڕاستی نەکردووەتەوە، یان چیتر نا. وەرنەگیرا. داوا لە بەڕێوەبەری گرێی بەرامبەر بکە سەیری کلیلەکانی و کاتژمێرەکەی بکات.
error-frame-addressee = بۆ کەسێکی تر نێردراوە. وەرنەگیرا. بەڕێوەبەری گرێی بەرامبەر ئاگادار بکەرەوە کە گەیشتووەتە ئێرە.
error-frame-owner = هی لایەنێکە کە ئەم گرێیە بە ناوی ئەوەوە قسە ناکات. وەرنەگیرا. لە خاوەنەکەی خۆی داوای بکە.
error-frame-version = وەشانەکە دوای ئەوەی لامانە نایەت. وەرنەگیرا. داوا لە خاوەنەکەی بکە وەشانی دواتر بنووسێت.
error-frame-home = هی گرێیەکی تری ئەم لایەنەیە و هەر ئەو بەدوایدا دەچێت یان دەیکشێنێتەوە. وەرنەگیرا. لە مێزی ئەو گرێیە بپرسە.
error-frame-recalled = خاوەنەکەی کشاندوویەتیەوە. نە وەرگیرا و نە هەڵگیرا. پشت بەوە مەبەستە کە لێی بیستووتە.
error-frame-told = ئەوە دەڵێت کە کەمترین، یان لێبڵی خۆی، لای خاوەنەکەی دەیهێڵێتەوە. نە وەرگیرا و نە هەڵگیرا. لەگەڵ گرێی بەرامبەر قسە بکە: گرێکەیان کێشەی هەیە. بە دەنگ لە مێزەکەیان بپرسە چی بوو.
error-frame-status = مەشق و ڕاستەقینە تێکەڵ ناکرێن. وەرنەگیرا. لەگەڵ گرێی بەرامبەر قسە بکە: یەکێک لە دوو گرێیەکە بۆ شتێکی تر ئامادە کراوە.
error-frame-kind = ڕێڕەوەکە شتێکی هێنا کە ئەم گرێیە نایناسێت. لابرا. بپرسە ئایا گرێی بەرامبەر وەشانێکی نوێتری تەنسیقی هەیە، و ئەم گرێیە نوێ بکەرەوە.
error-peer-refused = گرێی بەرامبەر نەیسەلماند ئەو گرێیەیە کە دەیڵێت. ناونیشانەکەی بپشکنە و لەگەڵ بەڕێوەبەرەکەی قسە بکە.
error-restore-waiting = ئەم گرێیە لە یەدەگەوە گێڕدراوەتەوە. ئەوەی ئەم لایەنە داویەتی شاراوەیە تا قسەی خۆی دەگات.
error-peer-unreachable = بەستەرەکە بڕاوە. ئەوەی چاوەڕێیە پارێزراوە و کاتێک بەستەرەکە گەڕایەوە دەردەچێت.
error-peer-answer = وەڵامی گرێی بەرامبەر ناخوێندرێتەوە. دووبارە لێی دەپرسرێتەوە.
error-release-guard = پاسەوان کۆپییەکی وەستاند کە هیچ ڕێپێدانێک نایگرێتەوە. بوەستە و ئەمە ڕابگەیەنە: هەڵەیەکی تەنسیقە.
error-store-in-use = بەرنامەیەکی تر ئەم کۆگایەی کردووەتەوە. سەرەتا ئەو بوەستێنە.
error-file-unreadable = پەڕگەکە ناخوێنرێتەوە. ناوەکەی و مافی خوێندنەوەی بپشکنە.
error-file-malformed = پەڕگەکە ئەو شێوەیەی نییە کە پێویستە. ئەو شوێنەی ناوی هاتووە ڕاست بکەوە.
error-file-unwritable = لەوێ هیچ نانووسرێت. ناو و مافەکانی بوخچەکە بپشکنە، و ئایا دیسکەکە تەنها بۆ خوێندنەوەیە.
error-command-option = هەڵبژاردەیەک کەمە یان هەڵەیە. وەک لێرە گوتراوە بیدە.
error-config-invalid = ڕێکخستنی ئەم گرێیە دروست نییە. بە بەڕێوەبەرەکەی بڵێ؛ ئەوەی نووسیوتە پارێزراوە.
error-store-unwritable = کۆگاکە لە شوێنی خۆی ناخوێنرێتەوە یان نانووسرێت. مافەکانی بوخچەکە بپشکنە، و ئایا دیسکەکە تەنها بۆ خوێندنەوەیە، و دیسکەکە خۆی.
error-node-runs = گرێکە کار دەکات. بچۆ ژوورەوە تا لە ڕێگەیەوە کار بکەیت، یان سەرەتا بیوەستێنە.
error-node-silent = گرێکە وەڵام ناداتەوە. چاوەڕێ بکە تا دەست پێ بکات، یان سەیری تۆمارەکەی بکە.
error-store-full = دیسکەکە پڕە. کەمێک جێگا چۆڵ بکە؛ ئەوەی پاشەکەوت کراوە نافەوتێت.
error-store-corrupt = کۆگاکە زیانی پێگەیشتووە. بوەستە، فایلەکە هەڵبگرە و دوا یەدەگ بگێڕەوە.
error-request-too-many = داوا زۆرە. ساتێک چاوەڕێ بە.
error-internal = تەنسیق هەڵەیەکی کرد. هیچ لەمە پاشەکەوت نەکرا. لەگەڵ کاتی ڕوودانی ڕایبگەیەنە.
error-account-not-found = هەژماری وا نییە. دووبارە سەیری لیستەکە بکە.
error-joining-code = ژمارەکان یەک نین. ئەم پەیوەستبوونە لەبیر کرا: لەوانەیە کەسێک لە نێوانتاندا بێت. لەگەڵ ئەفسەرەکەی تر قسە بکە و لە سەرەتاوە دەست پێ بکەنەوە.
error-joining-incomplete = هێشتا هەموو شتێکی ئەم پەیوەستبوونە نەگەیشتووە. چاوەڕێی پەڕگەی لایەنەکەی تر بە.
error-joining-invalid = ئەم پەڕگەیە هی ئەم پەیوەستبوونە نییە، یان لە ڕێگە گۆڕاوە. داوای یەکێکی نوێ بکە.
error-joining-over = کاتی ئەم پێشنیازە بەسەرچووە. بە پێشنیازێکی نوێ دەست پێ بکەوە.
error-joining-not-found = لێرە هیچ پەیوەستبوونێک لەگەڵ ئەم لایەنە بەڕێوە نییە. بە پێشنیارێک دەست پێ بکە.
error-introduction-invalid = ناساندنی لایەنەکەی تر دروست نییە. هیچی لێ وەرنەگیرا. داوای پەڕگەیەکی نوێ بکە.
error-rule-not-found = لێرە ڕێسای هەمیشەیی بەم ناوە نییە. دووبارە سەیری لیستەکە بکە.
error-rule-no-minimum = سەلامەتیی ژیان تەنها دەتوانێت ڕێ بە کەمترینی ئاگادارکردنەوە و گرتنەدەستی زەوی و لادان لە پلان و مەترسیی تەقینەوە بدات. جۆرەکانی تر لابە، یان بیکە بە ڕێسای هەموو ڕۆژێک.
error-rule-near-seam = یەکە و خاڵ و دەوریە بۆ سەلامەتیی ژیان تەنها نزیک هێڵی نێوان ڕادەگەیەنرێن: بە ڕێسایەکی سەربەخۆ کە مەودای هەیە.
error-store-exists = پەڕگەکە پێشتر هەیە. دوای کەمێک دووبارە هەوڵ بدەرەوە.
error-store-newer = تەنسیقێکی نوێتر لە کۆگاکەدا نووسیویەتی. دەبێت بەرنامەکەی سەر گرێکە نوێ بکرێتەوە.
error-layer-unreadable = ئەم چینە پیشان نادرێت. دەبێت بەڕێوەبەری گرێ دووبارە پاشەکەوتی بکات.
error-layer-too-large = ئەم چینە گەورەترە لەوەی بە تەواوی بکێشرێت. بەڕێوەبەری گرێ دەتوانێت بیکات بە PMTiles.
error-layer-too-many = چینەکان زیاترن لەوەی ئەم گرێیە پیشانی دەدات. بەڕێوەبەرەکەی دەتوانێت هەندێکیان لە فۆڵدەرەکە دەربهێنێت.
error-layer-not-found = ئەم چینە ئیتر لەم گرێیەدا نییە. لیستی چینەکان دووبارە بکەرەوە.
`,Ua=`### پاڵاوتنی ڕاپۆرتەکان، خانەی فەرمان، کلیلەکان.

filter = پاڵاوتن
filter-words = وشەکانی ناو ڕاپۆرتەکان
filter-words-hint = وشە
filter-stands = تەنها ئەوەی لەگەڵ پاڵاوتنەکە دەگونجێت پیشان دەدرێت
filter-hidden = { $n ->
    [one] یەکێکی نوێ لەگەڵ پاڵاوتنەکە ناگونجێت
   *[other] { $n } ی نوێ لەگەڵ پاڵاوتنەکە ناگونجێن
  }
filter-clear = لابردنی پاڵاوتن
filter-time = کات
filter-time-any = هەر کاتێک
filter-time-last = { $hours ->
    [1] دوا کاتژمێر
    [6] دوا 6 کاتژمێر
    [24] دوا 24 کاتژمێر
    [168] دوا 7 ڕۆژ
   *[other] دوا { $hours } کاتژمێر
  }
filter-time-range = لە … تا
filter-time-unreadable = ئەمە کات نییە. بۆ نموونە 05:12Z یان 22 05:12 بنووسە.
filter-from = لە
filter-to = تا
filter-in-view = تەنها ئەوەی نەخشەکە پیشانی دەدات
filter-agencies = لایەنەکان
filter-sectors = کەرتەکان
filter-kinds = جۆر
mark-all-read = هەمووی بە خوێندراوە دابنێ
row-unread = نەخوێندراوە
alarm-untested = زەنگەکە تاقی بکەرەوە

command-new = نوێ: { $kind }
command-view = کردنەوە: { $view }
command-report-here = ڕاپۆرت لەم شوێنە
acknowledge-all = { $n ->
    [one] لە زەنگەکە ئاگاداربووین
   *[other] لە هەموو زەنگەکان ئاگاداربووین ({ $n })
  }
find-coordinate = پۆتان
find-commands = فەرمانەکان
find-places = شوێنەکان
find-sectors = کەرتەکان
find-forces = یەکە و خاڵەکان
find-records = تۆمارەکان

keys-room = ژوور
keys-new = تۆماری نوێ
keys-views = بەشەکانی ژوور
keys-feed = ڕاپۆرت و پلانەکان
keys-map = نەخشە
keys-time = کات
keys-note = هەر کلیلێک بە شوێنی خۆی لەسەر تەختەکلیل کار دەکات، زمانەکەی هەرچی بێت.
key-search = گەڕان و فەرمان
key-help = کلیلەکانی پەڕە
key-arrow-up = تیری سەرەوە
key-arrow-down = تیری خوارەوە
key-acknowledge = یەکەم زەنگ: ئاگاداربووین
key-open-alarm = یەکەم زەنگ: تۆمارەکە بکەرەوە
key-escape = داخستنی ئەوەی کراوەتەوە
key-next = دواتر
key-previous = پێشتر
key-first = نوێترین
key-last = کۆنترین
key-open = کردنەوەی تۆمار
key-unread = خوێندراوە یان نەخوێندراوە
key-filter = وشەکانی پاڵاوتن
`,Wa=`### ئەوەی لەسەر زەوییە: یەکە، خاڵ، دەوریە، هەستەوەر، دامەزراوە، و فۆرمەکانیان.

view-forces = هێزەکان
new-unit = یەکە
new-post = خاڵ
new-patrol = دەوریە
new-sensor = هەستەوەر
new-facility = دامەزراوە
forces-of-unit = یەکەکان
forces-of-post = خاڵەکان
forces-of-patrol = دەوریەکان
forces-of-sensor = هەستەوەرەکان
forces-of-facility = دامەزراوەکان
forces-search = بە ناو بگەڕێ
forces-owner = لایەن
forces-every-agency = هەموو لایەنەکان
forces-sector = کەرت
forces-every-sector = هەموو کەرتەکان
forces-not-manned = ئەوەی کەسی تێدا نییە
forces-by-sector = بەپێی کەرت
forces-as-of = وەک ئەوەی پێش { $age }
forces-more = نوێترین { $n } لێرەن. بۆ بینینی ئەوانی تر لە پەڕەکە یان لە هێڵی فەرمان بەرتەسکی بکەرەوە.
forces-none = هێشتا هیچ لەسەر زەوی نییە کە ڕێ بەم مێزە بدرێت بیبینێت. لە سەرەوە یەکەیەک یان خاڵێک زیاد بکە.
forces-none-fit = هیچ لەگەڵ ئەم گەڕانە ناگونجێت.
forces-clear = گەڕانەکە بسڕەوە
forces-off-map = لە دەرەوەی کەرتەکان
forces-no-place = بێ شوێن
observes-yes = ئێستا کەسی تێدایە
observes-no = ئێستا کەسی تێدا نییە
observes-unknown = نازانرێت
force-joint-no = هێشتا هاوبەش نییە
force-joint-unknown = هاوبەشە یان نا: لێرە نازانرێت
force-until = تا
force-yes = بەڵێ

form-unit = یەکە
form-post = خاڵی چاودێری
form-patrol = دەوریە
form-sensor = هەستەوەر
form-facility = دامەزراوە یان نیشتەجێبوون
force-name = ناو
force-name-in = ناو ({ $language })
force-slug = ناسنامە
force-slug-hint = پیتی لاتینیی بچووک و ژمارە؛ ئەگەر بەتاڵ بێت خۆی دەدرێت.
force-echelon = قەبارە
force-branch = چەک
force-strength = هێز
force-state = دۆخ
force-sort = جۆر
force-facility = چییە
force-importance = گرنگی
force-inhabitants = دانیشتووان یان کارمەندان
force-guarded-by = پاسەوانی دەکات
force-notified = شوێنێکی مرۆیی ڕاگەیەنراو
force-joint = هاوبەشی
force-more = زیاتر
force-sees = مەودای بینین
force-sees-m = مەودای بینین بە مەتر
force-sees-night = مەودای بینین لە شەو
force-sees-night-m = مەودای بینین لە شەو بە مەتر
force-not-at-night = لە شەودا نابینێت
force-night = لە شەودا دەبینێت
force-height = بەرزیی چاو
force-height-m = بەرزیی چاو بە مەتر
force-view = کەرتی بینین
force-view-from = بینین لە (پلە لە باکوورەوە)
force-view-to = بۆ (بە ئاراستەی کاتژمێر)
view-all-round = بەتاڵ: هەموو لایەک
force-all-round = هەموو لایەک
force-unit = یەکە
force-route = ڕێگا
route-read = { $n ->
    [0] هێشتا هیچ شوێنێک نییە. لە هەر دێڕێکدا شوێنێک، بە ڕیزی ڕۆیشتن
    [one] یەک شوێن؛ لانی کەم دوو پێویستە
   *[other] { $n } شوێن
  }
force-both-ways = بە هەمان ڕێگادا دەگەڕێتەوە
force-speed = خێرایی
force-speed-kmh = خێرایی کم/ک
kmh = { $n } کم/ک
force-schedule = کەی دەڕوات
force-watched = کەی چاودێری دەکرێت
force-manned = کەی کەسی تێدایە
manned-unknown = نەزانراو
manned-unknown-note = ئەوەی نەزانراوە هەرگیز بە داپۆشراو دانانرێت.
manned-always = شەو و ڕۆژ
manned-shifts = لە کاتژمێرەکاندا
manned-never = هەرگیز
manned-local = بە کاتی ناوخۆیی. لە کاتژمێرێکەوە تا هەمان کاتژمێر: ڕۆژێکی تەواو؛ ئەوەی پێش دەستپێکردن تەواو دەبێت سبەینێ تەواو دەبێت.
manned-exceptions = { $n ->
    [one] لەگەڵ یەک هەڵاوێردن
   *[other] لەگەڵ { $n } هەڵاوێردن
  }
every-day = هەموو ڕۆژێک
shift-n = نۆرەی { $n }
shift-add = کاتژمێر زیاد بکە
shift-remove = ئەم کاتژمێرانە بسڕەوە
wrong-slug = تەنها پیتی لاتینیی بچووک، ژمارە، خاڵ و هێڵ.
wrong-number-between = ئەم ژمارەیە لە سنوور بەدەرە یان ناخوێنرێتەوە.
wrong-shifts = لانی کەم ڕۆژێک هەڵبژێرە و کاتژمێرەکان وەک ⁦06:00⁩ بنووسە.

echelon-team = تیم
echelon-squad = دەستە
echelon-section = بەش
echelon-platoon = پەل
echelon-company = سریە
echelon-battalion = فەوج
echelon-regiment = کەتیبە
echelon-brigade = لیوا
echelon-division = فیرقە
echelon-other = ئەوی تر
branch-infantry = پیادە
branch-mechanised = میکانیکی
branch-mountain = شاخەوانی
branch-engineer = ئەندازیاری
branch-eod = تەقینەوەناسی
branch-medical = پزیشکی
branch-logistics = لۆجستی
branch-police = پۆلیس
branch-border = پاسەوانی سنوور
branch-signals = پەیوەندی
branch-other = ئەوی تر
strength = هێز { $band }
strength-unknown = نەزانراو
strength-up-to-10 = تا ⁦10⁩
strength-11-30 = ⁦11⁠–⁠30⁩
strength-31-100 = ⁦31⁠–⁠100⁩
strength-101-300 = ⁦101⁠–⁠300⁩
strength-301-1000 = ⁦301⁠–⁠1000⁩
strength-above-1000 = زیاتر لە ⁦1000⁩
force-state-present = ئامادەیە
force-state-moving = دەجووڵێت
force-state-withdrawn = کشاوەتەوە
force-state-planned = پلان بۆ دانراوە
force-state-standing = دامەزراوە
force-state-vacated = چۆڵکراوە
force-state-going = دەڕوات
force-state-ended = تەواو بووە
force-state-working = کار دەکات
force-state-faulty = تێکچووە
force-state-removed = هەڵگیراوە
facility-settlement = نیشتەجێبوون
facility-camp = کەمپ
facility-hospital = نەخۆشخانە
facility-school = قوتابخانە
facility-religious = پەرستگا
facility-water = ئاو
facility-power = کارەبا
facility-oil = نەوت
facility-gas = گاز
facility-bridge = پرد
facility-road = ڕێگا
facility-communications = پەیوەندییەکان
facility-government = فەرمانگەی حکومی
facility-other = ئەوی تر
importance-1 = ⁦1⁩ بەرزترین
importance-2 = ⁦2⁩
importance-3 = ⁦3⁩
importance-4 = ⁦4⁩
importance-5 = ⁦5⁩ نزمترین
post-type-observation = چاودێری
post-type-checkpoint = بازگە
post-type-guard = پاسەوانی
post-type-base = بنکە
post-type-other = ئەوی تر
sensor-type-camera = کامێرا
sensor-type-thermal = کامێرای گەرمی
sensor-type-radar = ڕادار
sensor-type-acoustic = هەستەوەری دەنگ
sensor-type-seismic = هەستەوەری لەرینەوە
sensor-type-balloon = باڵۆن
sensor-type-uav = فڕۆکەی بێفڕۆکەوان
sensor-type-other = ئەوی تر
`,Ga=`### فۆرمەکان و ناردن.

form-spot = ڕاپۆرتی نوێ
form-alert = ئاگادارکردنەوەی نوێ
form-claim = گرتنەدەستی زەویی چۆڵکراو
form-movement = جووڵەی نوێ
form-next = { $kind }، وەشانی { $n }
close-keep = داخستن و هێشتنەوەی ڕەشنووس
optional = ئارەزوومەندانە
choose = هەڵبژێرە …
from = لە
to = تا
answer-by = وەڵام پێویستە پێش
area = ناوچە
place-hint = 38S LE 71 59  /  35.77 43.58
place-pick = لەسەر نەخشە دیاریی بکە
corners-hint = 38S LE 71 59
corners-read = { $n ->
    [0] هێشتا گۆشە نییە. لە هەر دێڕێکدا گۆشەیەک: MGRS یان پلە
    [one] یەک گۆشە
   *[other] { $n } گۆشە
  }
corners-wrong = شوێن نییە: دێڕی { $lines }
size-hint = ⁦12⁩ یان ⁦10-15⁩ یان ⁦>20⁩
contact-hint = ناوی بێتەل یان ژمارەی تەلەفۆن، نەک ناوی کەس
fact-stand-off-m = مەودای دوورکەوتنەوە بە مەتر
reliability = سەرچاوە
credibility = ناوەڕۆک
sure-basis = لەسەر بنەمای
still-needed = ماوە: { $names }
still-wrong = بۆ ڕاستکردنەوە: { $names }

wrong-place = ئەمە شوێن نییە. MGRS بنووسە وەک ⁦38S LE 71 59⁩ یان پلە وەک ⁦35.77 43.58⁩.
wrong-time = ئەمە کات نییە. بنووسە ⁦05:12⁩ یان ⁦05:12Z⁩ یان ⁦2026-11-24 05:12Z⁩.
wrong-order = پێش دەستپێکردن تەواو دەبێت.
wrong-future = ئەم کاتە لە داهاتوودایە.
wrong-size = ئەمە ژمارە نییە. بنووسە ⁦12⁩ یان ⁦10-15⁩ یان ⁦>20⁩.
wrong-metres = مەتری تەواو بنووسە، وەک 300.
wrong-corners = هەندێک گۆشە ناخوێندرێنەوە.

label-who = کێ دەتوانێت وەریبگرێت
label-level = ئاستی نهێنی
label-more = زیاتر: کۆتوبەند، ماوە، وردی
level-two-persons = لەم ئاستەوە بەرەو سەر، بێ پەسەندکردنی کەسێکی ڕێپێدراوی دووەم دەرناچێت.
audience-sector = هەموو لایەنەکانی کەرتەکە
audience-lines = لەگەڵ فەرماندەیی و وەزارەت
audience-own = تەنها خۆمان
audience-picked = لایەنەکانی خۆم هەڵیاندەبژێرم
caveat-ORCON = تەنها بە ڕێپێدانی خاوەنی بەکاربێت
caveat-ORCON-note = بێ ڕێپێدانی خاوەنی نە وەردەگیرێت، نە لێی دەردەهێنرێت، نە هەناردە دەکرێت (ORCON).
caveat-SOURCE = شاردنەوەی سەرچاوە و مێز
caveat-SOURCE-note = سەرچاوە و مێز و بنەما هەرگیز دەرناچن (SOURCE).
caveat-PUBLIC = بۆ هەمووان
caveat-PUBLIC-note = ئاستی 0 و بۆ هەمووان؛ بە پەسەندکردنی دوو کەس (PUBLIC).
everyone-note = بۆ هەمووان: بۆ هەموو لایەنەکانی تۆڕ دەچێت، هەر کەسێکی تریش ناوی هاتبێت. تەنها بۆ ئاستی 0، و بە پەسەندکردنی دوو کەس.
audience-everyone = هەموو لایەنەکان
show-audience = وەرگران دەبینن کێی تر وەریگرتووە

who-gets-it = ئەمانە وەریدەگرن:
nobody-gets-it = جگە لە خۆمان کەس وەریناگرێت.
nobody-yet = هێشتا کەسی تر وەریناگرێت.
waits-for-word = { $whose ->
    [second-person] خودی تۆمارەکە بۆ { $names } دەچێت، کاتێک دەسەڵاتێکی دووەمی ڕێپێدان پەسەندی دەکات.
    [both] خودی تۆمارەکە بۆ { $names } دەچێت، کاتێک دوو دەسەڵاتی ڕێپێدان پەسەندی دەکەن.
   *[authority] خودی تۆمارەکە بۆ { $names } دەچێت، کاتێک دەسەڵاتی ڕێپێدان پەسەندی دەکات.
  }
link-cut-waits = بەستەرەکە پچڕاوە: لێرە چاوەڕێ دەکات تا دەگەڕێتەوە
who-asking = دەپرسین کێ وەریدەگرێت …
who-unknown = هێشتا نازانرێت کێ وەریدەگرێت.
coarse = شوێن تا { $n } م نزیک کراوەتەوە
withheld = بۆ { $agency } ناچێت: { $reason }
needs-authority = دەرناچێت تا دەسەڵاتی ڕێپێدانی خۆمان پەسەندی نەکات.
needs-second-person = دەرناچێت تا کەسێکی ڕێپێدراوی دووەم پەسەندی نەکات.
must-answer = دەبێت وەڵام بدەنەوە: { $names }
send-record = { $n ->
    [one] بۆ یەک لایەن بنێرە
   *[other] بۆ { $n } لایەن بنێرە
  }
send-record-own = تەنها بۆ خۆمان هەڵیبگرە
send-answer-concur = { $n ->
    [one] ڕازی بە و بە یەک لایەن بڵێ
   *[other] ڕازی بە و بە { $n } لایەن بڵێ
  }
send-answer-concur-own = ڕازی بە، تەنها لای خۆمان
send-answer-concur-with-conditions = { $n ->
    [one] مەرجەکان بۆ یەک لایەن بنێرە
   *[other] مەرجەکان بۆ { $n } لایەن بنێرە
  }
send-answer-concur-with-conditions-own = مەرجەکان تەنها لای خۆمان هەڵبگرە
send-answer-object = { $n ->
    [one] ناڕەزایی دەرببڕە و بە یەک لایەن بڵێ
   *[other] ناڕەزایی دەرببڕە و بە { $n } لایەن بڵێ
  }
send-answer-object-own = ناڕەزایی دەرببڕە، تەنها لای خۆمان
send-cancel = { $n ->
    [one] هەڵیبوەشێنەوە و بە یەک لایەن بڵێ
   *[other] هەڵیبوەشێنەوە و بە { $n } لایەن بڵێ
  }
send-cancel-own = هەڵیبوەشێنەوە، تەنها لای خۆمان
send-unknown = بنێرە
send-waits = هەڵیبگرە؛ چاوەڕێی پەسەندکردنە
send-queue = هەڵیبگرە تا گرێکە دەگەڕێتەوە
send-offline = گرێکە وەڵام ناداتەوە. لێرە تەنها بۆ خۆمان هەڵدەگیرێت؛ کاتێک گەڕایەوە دەبینیت کێ وەریدەگرێت، ئینجا دەینێریت.
send-offline-named = گرێکە وەڵام ناداتەوە. لێرە هەڵدەگیرێت و کاتێک گەڕایەوە بۆ ئەوانە دەچێت کە لەسەرەوە ناویان هاتووە؛ ئەگەر ئەمە گۆڕابێت، لێت دەپرسرێتەوە.
sending = دەنێردرێت …
sending-in = { $n ->
    [one] دوای یەک چرکە دەنێردرێت
   *[other] دوای { $n } چرکە دەنێردرێت
  }
send-now = ئێستا بینێرە
undo = گەڕانەوە
discarded = ڕەشنووسەکە سڕایەوە.
sent-toast = { $n ->
    [0] پاشەکەوت کرا. تەنها لای خۆمانە.
    [one] پاشەکەوت کرا؛ بەڕێوەیە بۆ یەک لایەن.
   *[other] پاشەکەوت کرا؛ بەڕێوەیە بۆ { $n } لایەن.
  }
sent-waits-toast = پاشەکەوت کرا؛ چاوەڕێی پەسەندکردنە: سەیری ڕێپێدان بکە.
queued-toast = لێرە هەڵگیرا. کاتێک گرێکە گەڕایەوە دەنێردرێت.
queued-look-toast = لێرە تەنها بۆ خۆمان هەڵگیرا. کاتێک گرێکە گەڕایەوە دەبینیت کێ وەریدەگرێت، ئینجا دەینێریت.

picture-add = وێنەیەک زیاد بکە
picture-drop = یان لێرە دایبنێ، یان بیلکێنە
picture-working = لە نوێوە دروست دەکرێت …
picture-caption = چی نیشان دەدات، لە یەک دێڕدا
picture-remove = وێنەکە لاببە
picture-cost = { $kb } کیلۆبایت بۆ هەر وەرگرێک: { $s } چرکە لەسەر هێڵی 64 کیلۆبیت. وشەکان پێشتر دەڕۆن.
picture-place = وێنە شوێنەکە بە وردی نیشان دەدات، و ئەوەی لە کوێ وەستاوە. هیچی تری فایلەکە ناڕوات: نە شوێن، نە کات، نە ئامێر.
picture-barred = بەم لێبڵە هیچ وێنەیەک ناڕوات: شوێن یان سەرچاوە دەشارێتەوە، و وێنە هەردووکیان نیشان دەدات.
picture-cut = کاتێک گرێکە گەڕایەوە دەتوانرێت وێنە زیاد بکرێت.
with-pictures = { $n ->
    [one] لەگەڵ وێنەکەیدا.
   *[other] لەگەڵ { $n } وێنەکەیدا.
  }
picture-apart = وێنەی { $n } تەنها بۆ ئەمانە دەڕوات: { $names }
picture-waits = وێنەی { $n } بۆ کەس ناڕوات تا دەسەڵاتێک ڕێی پێ نەدات.
picture-stays = وێنەی { $n } بۆ کەس ناڕوات.
`,Ka=`### ڕێکاری کۆنترۆڵ و کەلێن: فۆرمەکانیان و ئەوەی دەیڵێن.

form-measure = ڕێکاری کۆنترۆڵی نوێ
measure-type = چییە
measure-boundary = سنوور
measure-phase-line = هێڵی قۆناغ
measure-route = ڕێگا
measure-checkpoint = بازگە
measure-contact-point = خاڵی یەکتر دیتن
measure-no-entry = چوونە ناوەوە قەدەغەیە
measure-humanitarian-notified = شوێنێکی مرۆیی ڕاگەیەنراو
measure-effective = کاری پێ دەکرێت لە
measure-expires = کاری پێ دەکرێت تا
measure-no-end = تا هەڵدەوەشێتەوە
measure-hours = کەی کراوەیە
measure-open-note = شەو و ڕۆژ کراوەیە تا کاتژمێر دیاری نەکرێت.
measure-text = لەوێ چی بکرێت
measure-binds = کێ پابەند دەکات
measure-binds-hint = ئەگەر کەس دیاری نەکرێت: هەموو ئەوانەی وەریدەگرن.
measure-all = هەموو ئەوانەی هەیانە
measure-state-in-force = کارپێکراو
measure-state-cancelled = هەڵوەشاوە
form-gap = کەلێنی نوێ
gap-reason = بۆچی کەس لەوێ چاودێری ناکات
gap-reason-terrain = زەوی
gap-reason-distance = دووری
gap-reason-hours = کاتژمێری بێ چاودێری
gap-reason-vacated = چۆڵکراوە
gap-reason-weather = کەشوهەوا
gap-reason-unknown-terrain = زەوییەکە نەزانراوە
gap-reason-other = هۆیەکی تر
gap-hours = کەی کەس چاودێری ناکات
gap-hours-note = تا کاتژمێرەکان نەزانراون، هەموو کاتێک بە کراوە دادەنرێت.
gap-hours-unknown = نەزانراوە، کەواتە هەموو کاتێک
gap-length = درێژی
gap-length-km = درێژی لەسەر هێڵی نێوان بە کم
gap-ease = ئاسانیی تێپەڕین
ease-unknown = نەزانراوە
ease-easy = ئاسان
ease-hard = قورس
ease-very-hard = زۆر قورس
gap-assigned-to = کێ پڕی دەکاتەوە
gap-nobody = هێشتا کەس
gap-by = پڕ دەکرێتەوە پێش
gap-responders = کێ یەکەم جار دەگاتە ئەوێ
gap-respond = نزیکترین پێویستی بە
gap-respond-min = ئەو خولەکانەی نزیکترین پێویستیەتی
gap-method = چۆن دۆزرایەوە
gap-method-person = کەسێک دۆزییەوە
gap-method-computed = بە ژماردن
gap-source = پشت دەبەستێت بە
gap-source-hint = زەوی و ژمارەکان، و چەند وردن
gap-closers = ئەو پێداویستی و خاڵانەی سەر بەون
gap-state-open = کراوە
gap-state-assigned = سپێردراوە
gap-state-watched = چاودێری دەکرێت
gap-state-closed = داخراوە
wrong-nobody = بڵێ کێ پڕی دەکاتەوە.
`,qa=`### نەخشە: ئامرازەکان، چینەکان، پێوان، لیستی لای نیشاندەر.

map-all = پیشاندانی هەموو کەرتەکان و تۆمارەکان
map-back = دیمەنی پێشوو
map-forth = دیمەنی دواتر
map-layers = چینەکان
map-measure = پێوان
copied-words = لەبەرگیرایەوە: { $words }
read-out-copy = لەبەرگرتنەوەی پۆتان (Ctrl+C لەسەر نەخشەکە)
format-mgrs = MGRS
format-degrees = پلە
format-dms = پ خ چ
format-utm = UTM
draw-line-guide = خاڵەکانی هێڵەکە کلیک بکە؛ دوو کلیک یان Enter بۆ کۆتایی.
draw-circle-guide = ناوەند کلیک بکە، پاشان خاڵێک لەسەر لێوارەکەی.
draw-back = گەڕاندنەوە
draw-round = بازنە: ناوەند کلیک بکە، پاشان لێوار
draw-again = دووبارەکردنەوە

layers-picture = وێنە
layers-ground = زەوی
layers-own = چینەکانی ئەم گرێیە
layers-own-loading = لە گرێکە دەپرسرێت …
layers-own-cut = گرێکە وەڵام ناداتەوە؛ کە گەڕایەوە چینەکان دەردەکەون.
layers-own-none = هیچ چینێک نییە. بەڕێوەبەری گرێکە فایلی PMTiles یان GeoJSON یان GeoPackage دەخاتە فۆڵدەری چینەکان.
layers-alerts = ئاگادارکردنەوەکان و لادان لە پلان هەمیشە دیارن.
layer-plans = پلانەکان
layer-reports = ڕاپۆرتەکان
layer-hazards = مەترسییەکان
layer-forces = هێز و خاڵەکان
layer-facilities = دامەزراوە و گوندەکان
layer-measures = ڕێکارەکانی کۆنترۆڵ
layer-clusters = کۆکردنەوەی نزیکەکان لە یەک تابلۆدا
layer-sectors = کەرتەکان
layer-seams = هێڵی نێوان
layer-grid = تۆڕی MGRS
layer-places = ناوی شوێنەکان
layer-governorates = سنووری پارێزگاکان

ruler-line = دووری
ruler-area = ڕووبەر
ruler-circle = بازنە
ruler-length = درێژی
ruler-last = دوایین لا
ruler-bearing = ئاراستە
ruler-radius = نیوەتیرە
ruler-surface = ڕووبەر
ruler-round = چێوە
ruler-guide = لەسەر نەخشەکە کلیک بکە یان پۆتان بنووسە. Backspace دەگەڕێنێتەوە و Escape کۆتایی دەهێنێت.
ruler-place = MGRS یان پلە
ruler-add = زیادکردن

point-menu = لە { $at }
point-spot = ڕاپۆرت لێرە
point-alert = ئاگادارکردنەوە لێرە
point-claim = گرتنەدەستی زەوی لێرە
point-measure = پێوان لێرەوە
point-copy = لەبەرگرتنەوەی پۆتان
point-here = چی لێرەیە
under-title = چی لێرەیە
under-count = { $n ->
    [one] یەک تۆمار لێرەیە
   *[other] { $n } تۆمار لێرەن
  }
under-none = هیچ شتێک نییە کە بۆ ئەم مێزە پیشان بدرێت.

key-map-here = ئەوەی لە ناوەڕاستی نەخشەیە؛ لە کاتی کێشاندا گۆشەیەک لەوێ
key-map-menu = لیستەکە لە ناوەڕاستی نەخشە
key-map-copy = لەبەرگرتنەوەی پۆتانی نیشاندەر لەسەر نەخشە

map-window = نەخشە لە پەنجەرەیەکی سەربەخۆدا
map-window-follow = شوێنکەوتنی پەڕەی ژوورەکە
map-window-follow-title = کارا: ئەم پەنجەرەیە هەمان شوێنی نەخشەی پەڕەی ژوورەکە پیشان دەدات. ناکارا: لەو شوێنە دەمێنێتەوە کە لێی دانراوە.
map-window-keys = لەسەر نەخشە: تیرەکان دەیجوڵێنن، Enter ئەوەی ناوەڕاستی دەڵێت، Shift+F10 لیستەکەی دەکاتەوە.
cut-off-alone = ماوەی { $age } دەبێت پەیوەندی لەگەڵ گرێکە پچڕاوە. ئەوەی دەیبینیت کۆنە.
alarm-state-none = هیچ زەنگێک لێنادات
alarm-state-ringing = { $n ->
    [one] ماوەی { $age } یەک زەنگ لێدەدات
   *[other] { $n } زەنگ لێدەدەن، کۆنترینیان ماوەی { $age }
  }
alarm-state-unknown = دۆخی زەنگەکان نەزانراوە

map-print = چاپکردنی نەخشە
sheet-level = بەرزترین ئاستی نهێنی لە تۆمارە دیارەکاندا
sheet-then = وەک ئەوەی زانراوە لە
sheet-cut = پچڕاوە لە گرێکە لە
sheet-grid = تۆڕ
sheet-north-west = گۆشەی باکووری ڕۆژئاوا
sheet-south-east = گۆشەی باشووری ڕۆژهەڵات
sheet-in-view = تۆمارەکانی ناو وێنەکە
sheet-basemap = نەخشەی بنەڕەت
sheet-agency = لایەن
sheet-place = شوێن
sheet-words = دەق
sheet-more = { $n ->
    [one] یەک تۆماری تری ناو وێنەکە لێرە نەنووسراوە.
   *[other] { $n } تۆماری تری ناو وێنەکە لێرە نەنووسراون.
  }
sheet-none = هیچ تۆمارێک لە وێنەکەدا نییە.
`,Ja=`### کۆبوونەوە و ڕێککەوتن: فۆرمەکانیان.

form-meeting = کۆبوونەوەی نوێ
meeting-called = بانگهێشت کراوە
meeting-held = کراوە: ئەمە کۆنووسەکەیەتی
meeting-cancelled = هەڵوەشاوە
meeting-title = بابەتەکەی
meeting-room = لە کوێ
meeting-agencies = کێ بانگهێشت کراوە
meeting-agencies-hint = کۆنووسی کۆبوونەوەیەک کە کراوە پێویستی بە وشەی هەر یەکێکیانە.
meeting-desks = کێ ئامادە بوو
meeting-desks-hint = بە مێز، هەرگیز بە ناو. مێزەکانی بانگهێشتکراوان لێرەن.
meeting-action = ئەرکی { $n }
meeting-action-add = ئەرکێک
form-agreement = ڕێککەوتنی نوێ
agreement-parties = لەنێوان
agreement-parties-hint = لانی کەم دوو لایەن. هەر لایەنێک تەنها بە وشەی خۆی پابەند دەبێت.
agreement-provision = بڕگەی { $n }
agreement-provision-add = بڕگەیەکی تر
agreement-binds = کێ پابەند دەکات
agreement-binds-hint = ئەگەر کەس دیاری نەکرێت: هەموو لایەنەکان.
agreement-from = کاری پێ دەکرێت لە
agreement-until = کاری پێ دەکرێت تا
agreement-state = چۆن ناوی دەبەین
agreement-state-hint = لە «پێشنیارکراو»وە وشەی لایەنەکان داوا دەکرێت، و تەنها وشەی ئەوان دەیخاتە کار. ئەوەی لەسەر جێبەجێکردنی بڕگەیەک دەنووسرێت پرسیاری کەس دووبارە ناکاتەوە.
`,Ya=`### پەڕەکە: دێڕی دۆخ، نەخشە، تۆمار، تەوەری کات، چوونەژوورەوە.

title = تەنسیق
opening = دەکرێتەوە …
language = زمان
theme-light = ڕووی ڕۆژ
theme-night = ڕووی شەو
exercise = مەشق
exercise-door = مەشق: هیچ لێرە ڕاستەقینە نییە. مێزەکەت هەڵبژێرە.
sign-in = چوونەژوورەوە
sign-in-or = یان بە هەژمار و وشەی نهێنی
sign-out = چوونەدەرەوە
account = هەژمار
password = وشەی نهێنی
session-ended = دانیشتنەکەت تەواو بوو. دووبارە بچۆ ژوورەوە؛ ئەوەی نووسیوتە وەک خۆی ماوە.
node-unreachable-start = گرێکە وەڵام ناداتەوە. ئەم پەڕەیە خۆی دووبارە هەوڵ دەداتەوە.
cut-off = ماوەی { $age } دەبێت پەیوەندی لەگەڵ گرێکە پچڕاوە. ئەوەی دەیبینیت کۆنە، ئەوەی دەینووسیت لێرە تەنها بۆ خۆمان هەڵدەگیرێت. کاتێک گرێکە گەڕایەوە دەبینیت کێ وەریدەگرێت، ئینجا دەینێریت.

administered-by = لایەنی بەڕێوەبەر: { $agency }
administered-by-means = ئەم مێزە لەسەر گرێی ئەوانە، و ئەوەی بەڕێوەی دەبات دەتوانێت هەرچی لێرە پیشان دەدرێت و دەنووسرێت بیخوێنێتەوە.
link-own = هی خۆمان
clock-title = کاتی جیهانی و کاتی ئەم ئامێرە
clock-local = ناوخۆیی
links = بەستەرەکان لەگەڵ لایەنەکانی تر
links-none = هێشتا گرێی تر نییە
link-live = بەستراوە
link-stale = دواکەوتووە
link-silent = بێدەنگە
link-unknown = نەزانراوە
link-ours = وێنەی ئێمە لەوان
link-theirs = وێنەی ئەوان لە ئێمە
link-ages = ئێمە { $ours } · ئەوان { $theirs }
link-title = تەمەنی ئەوەی لەوان لامانە { $ours }، و تەمەنی ئەوەی لە ئێمە لایانە { $theirs }.
link-skewed = کاتژمێر هەڵەیە
link-clock = کاتژمێری ئەوان
link-clock-ahead = لانیکەم { $age } لە پێش هی ئێمەیە
link-clock-behind = لانیکەم { $age } لە دوای هی ئێمەیە
link-clock-what = لەسەر هیچی نوێ ڕێک ناکەون. هەردوو کاتژمێر بپشکنن.
link-error = دوا کێشە
mine = هی خۆمان
mine-title = تۆمارەکانی خۆمان لە ڕێگەدان بۆ ئەوانی تر
mine-pending = { $n } چاوەڕوان
mine-sent = { $n } نێردراو
mine-received = { $n } وەرگیراو
mine-seen = { $n } بینراو
alarms = زەنگەکان
alarms-more = { $n ->
    [one] و زەنگێکی تر
   *[other] و { $n } زەنگی تر
  }
alarm-ready = زەنگ کار دەکات
alarm-muted = بێدەنگە: زەنگەکە تاقی بکەرەوە
alarm-test-title = تاقیکردنەوەی زەنگ
alarm-claim = گرتنەدەستی زەوی لە نزیکمان
alarm-movement = جووڵە لە نزیکمان
alarm-operation = ئۆپەراسیۆن لە نزیکمان
alarm-emergency = داواکاریی بەپەلە بۆ ئێمە
alarm-alert = ئاگادارکردنەوە
alarm-deviation = لادان لە پلان
alarm-objection = ناڕەزایی لە پلانەکەمان
alarm-objection-theirs = ناڕەزایی لە پلانێک
alarm-not-received-theirs = پلانێک نەگەیشتووە
alarm-not-received = پلانەکەمان نەگەیشتووە
alarm-unanswered = کاتەکە بەسەرچوو و وەڵام نییە
alarm-conflict = ناکۆکی لە نێوان پلانەکان
alarm-request = داواکارییەک بۆ ئێمە
alarm-reply = وەڵامی داواکارییەکەمان
alarm-refused = ڕێپێدانی تۆمارەکەمان ڕەت کرایەوە
alarm-other = زەنگ
past-superseded = نوێترێک جێگەی گرتەوە
past-answered = دواتر وەڵام درایەوە
past-arrived = دواتر گەیشت
past-over = تەواو بوو
acknowledged = زانرا
acknowledge = ئاگاداربووین
open-record = کردنەوەی تۆمار

panel = تۆمار
close = داخستن
show-on-map = لەسەر نەخشە پیشانی بدە
map = نەخشە
map-tools = ئامرازەکانی نەخشە
map-home = پیشاندانی ناوچەی خۆمان
map-failed = ئەم وێبگەڕە ناتوانێت نەخشەکە بکێشێت (WebGL). هەموو شتێکی تر کار دەکات: شوێن لە هەر تۆمارێکدا نووسراوە.
map-keys = کلیلەکان: R ڕاپۆرت، A ئاگادارکردنەوە، C گرتنەدەستی زەوی، M جووڵە، و هێڵی لار بۆ گەڕان. لەسەر نەخشە: تیرەکان دەیجوڵێنن، Enter ئەوەی ناوەڕاستی دەڵێت، Shift+F10 لیستەکەی دەکاتەوە.
zoom-in = نزیککردنەوە
zoom-out = دوورخستنەوە
read-out-title = شێوازی پۆتان: MGRS یان پلە یان UTM
nobody-holds = زەوییەک کەس نایگرێت
search = بەدوای شوێن، پۆتان یان وشەدا بگەڕێ
search-hint = شوێن، MGRS یان وشە
search-none = هیچ نەدۆزرایەوە. MGRS، پلە، ناوی شوێنێک یان وشەیەک تاقی بکەرەوە.
draw-area-guide = کرتە لە گۆشەکانی ناوچەکە بکە؛ دوو کرتە یان Enter دایدەخات.
draw-point-guide = بۆ دیاریکردنی شوێن کرتە لەسەر نەخشەکە بکە.
draw = لەسەر نەخشە بیکێشە
draw-undo = لابردنی دوا گۆشە
draw-clear = سڕینەوە
draw-done = تەواو

feed = ڕاپۆرت و پلانەکان
feed-empty = هێشتا هیچ نییە. ئەوەی ڕێ بەم مێزە دەدرێت بیبینێت لێرە دەردەکەوێت؛ کلیلی R ڕاپۆرتێک دەست پێ دەکات.
feed-empty-sieve = هیچ لەگەڵ پاڵاوتنەکە ناگونجێت. کلیلی X لایدەبات.
feed-new = { $n ->
    [one] یەکی نوێ
   *[other] { $n } نوێ
  }
unread = { $n ->
    [one] یەک نەخوێندراو
   *[other] { $n } نەخوێندراو
  }
sieve = پیشاندان
sieve-all = هەموو
sieve-plans = پلانەکان
sieve-alerts = ئاگاداری
sieve-own = خۆمان
new = نوێ
new-title = نوێ: { $kind } (کلیلی { $key })
new-spot = ڕاپۆرت
new-alert = ئاگاداری
new-claim = گرتنی زەوی
new-movement = جووڵە
row-waiting = { $n ->
    [one] یەک لایەن هێشتا وەرینەگرتووە
   *[other] { $n } لایەن هێشتا وەریاننەگرتووە
  }
answer-wanted = چاوەڕێی وەڵامتانن
minimum-words = { $kind }: تەنها کەمترین

waiting-waiting = چاوەڕێیە تا گرێکە دەگەڕێتەوە
not-sent = نەنێردراوە
waiting-look-again = ببینە کێ وەریدەگرێت، پاشان بینێرە
waiting-refused = گرێکە وەرینەگرت
waiting-to = بۆ { $names }
waiting-take-back = گەڕاندنەوە
waiting-look = بینین و ناردن
stranded = { $n ->
    [one] تۆمارێک کە نووسیوتە هێشتا نەنێردراوە: چاوەڕێی تۆیە.
   *[other] { $n } تۆمار کە نووسیوتن هێشتا نەنێردراون: چاوەڕێی تۆن.
  }
discard = سڕینەوە
draft = ڕەشنووس: { $kind }
draft-empty = هێشتا هیچ نەنووسراوە
draft-continue = بەردەوامبوون

time-axis = کات: 24 کاتژمێری ڕابردوو و 24 کاتژمێری داهاتوو
axis-fold = پێچانەوەی تەوەری کات
axis-open = کردنەوەی تەوەری کات
now = ئێستا

age-s = { $n } چ
age-min = { $n } خ
age-h = { $n } ک
age-d = { $n } ڕ
age-never = وێنە نییە
ago = پێش { $age }
in = دوای { $age }

# The rail: parts of the room beside the map
views = بەشەکانی ژوور
view-waiting = چاوەڕوان
view-failed = ئەم بەشە نەکرایەوە. پەڕەکە دووبارە بار بکە؛ ئەوەی نووسیوتە پارێزراوە.

# Words between the items of a list
list-comma = {"، "}
list-and = {" و "}
`,Xa=`### ئەوەی چەند فۆرمێک دەیپرسن: هێڵ و سنوور، تەوەر، هاوبەش، بڕگە.

shape-line = هێڵ
wrong-outline = ناوچە لانی کەم سێ گۆشەی دەوێت.
one-a-line = لە هەر دێڕێکدا یەک
fact-axis = تەوەر
axis-number = تەوەری { $n }
fact-perimeter = گەمارۆ
perimeter = سنووری ئەوەی نیشانە کراوە یان گەمارۆ دراوە
perimeter-stand-off = بازنەیەک بە مەودای دوورکەوتنەوە: { $n } م
outline-across = { $n } گۆشە، پانی { $metres } م، لە دەوری { $place }
fact-source = سەرچاوە
minutes = { $n } خولەک
force-joint-hint = هەموو ئەو لایەنانەی سەر بەوانە، ئێمەش. کاتێک هاوبەش دەبێت کە ئەوانی تر ڕازی بن.
requirement-gap = ئەو کەلێنەی پڕی دەکاتەوە
requirement-about = کەلێنەکەی، و ئەوەی وەڵامی دەداتەوە
after-requirement = بپرسە چی پێویستە لەوێ بزانین
point-text = چی
point-by = تا کەی
point-agency = کێ دەیکات
point-drop = بیسڕەوە
wrong-point = بنووسە چی.
`,Za=`### فۆرمەکانی پلان: ئۆپەراسیۆن، و ڕێگا بە پانی، لادان لە پلان.

form-operation = ئۆپەراسیۆنی نوێ
operation-parts = بەشەکانی ئۆپەراسیۆنەکە
operation-part = بەشی { $n }
operation-axis = تەوەر
operation-axes = تەوەرەکان
operation-phase = قۆناغ
operation-axis-unit = یەکە لەسەر ئەم تەوەرە
operation-add = بەشێکی تر
operation-drop = ئەم بەشە بسڕەوە
operation-wrong = هەڵەی تێدایە
wrong-many = زۆرترین دە.

claim-together = بەهاوبەشی لەگەڵ
claim-together-hint = تا هەریەکەیان ڕازی نەبێت لەسەری ڕێکناکەون. هەرکەس پێی بگات، تەنانەت تەنها کەمترین، دەبینێت کام لایەنانەن.
answers-together = بەهاوبەشی لەگەڵ { $owner } دەیگرێتە دەست

shape-route = ڕێگا بە پانی
corridor-width = پانی بە مەتر
corridor-hint = لە لێوارەوە بۆ لێوار: نیوەی لە هەر لایەکی ڕێگاکە
corridor-outline = سنووری ڕێڕەوەکە
corridor-asking = گرێکە سنووری ڕێڕەوەکە دەژمێرێت …
corridor-ready = گرێکە سنووری ڕێڕەوەکەی ژمارد؛ وەڵام لەسەر ئەوە دەدرێتەوە.
corridor-silent = گرێکە وەڵام ناداتەوە، و ئەوە ئەو سنوورە دەژمێرێت. دووبارە لێی دەپرسینەوە؛ یان خۆت ناوچەکە بکێشە.

form-deviation = ڕاپۆرتی لادان لە پلان
after-deviation = لادان لە پلان ڕابگەیەنە
fact-deviation = چی ڕوویداوە
deviation-off-plan = لە دەرەوەی پلان
deviation-contingent = ناگەڕێتەوە سەر پلان
deviation-emergency = فریاگوزاری
deviation-ended = کۆتایی هات
deviation-plan = ئەو پلانەی لێی لادەدات
departed-says = { $owner } وای ڕاگەیاندووە
`,Qa=`### تۆمار: ڕاستییەکانی، دۆخی پلان و وەڵامەکانی، گەیاندن، مێژوو.

kind-spot = ڕاپۆرت
kind-alert = ئاگادارکردنەوە
kind-deviation = لادان لە پلان
kind-claim = گرتنەدەستی زەوی
kind-movement = جووڵە
kind-concurrence = وەڵام
kind-info = زانیاری
kind-requirement = پێداویستیی زانیاری
kind-assessment = هەڵسەنگاندن
kind-incident = ڕووداو
kind-hazard = مەترسیی تەقینەوە
kind-hazard-action = چارەسەری مەترسی
kind-find = دۆزینەوە
kind-request = داواکاری
kind-reply = وەڵامی داواکاری
kind-unit = یەکە
kind-facility = دامەزراوە
kind-post = خاڵی چاودێری
kind-patrol = دەوریە
kind-sensor = هەستەوەر
kind-measure = ڕێکاری کۆنترۆڵ
kind-gap = کەلێن
kind-group = کۆمەڵە
kind-coverage = داپۆشین
kind-operation = ئۆپەراسیۆن
kind-metric = پێوەر
kind-result = ئەنجام
kind-statement = بەیاننامە
kind-meeting = کۆبوونەوە
kind-agreement = ڕێککەوتن
kind-watch = تۆماری ئێشک
kind-attachment = وێنە
kind-other = تۆمار
status-exercise = مەشق
status-test = تاقیکردنەوە
level-0 = پۆلێن نەکراو
level-1 = سنووردار
level-2 = نهێنی
level-3 = زۆر نهێنی

fact-category = چی
fact-danger = مەترسی
fact-title = ناونیشان
fact-size = ژمارە
fact-activity = چالاکی
fact-text = دەق
fact-direction = ئاراستە
fact-group = گرووپ
fact-unit = یەکە
fact-reason = هۆکار
fact-answer = وەڵام
fact-conditions = مەرجەکان
fact-contact = پەیوەندی
fact-stand-off = مەودای دوورکەوتنەوە
fact-basis = بنەما
fact-where = لە کوێ
fact-when = کەی
fact-who = کێ دەیڵێت
fact-sure = ڕادەی دڵنیایی
fact-recorded = کاتی تۆمارکردن
fact-received = کاتی وەرگرتن
fact-caveats = کۆتوبەند
fact-audience = ڕێپێدراوە بۆ
only-us = تەنها خۆمان
audience-group = کۆمەڵە:
by-machine = بە ئامێر
precision = ± { $n } م
metres = { $n } م
copy = لەبەرگرتنەوە
copied = لەبەر گیرایەوە
minimum = تەنها کەمترین
minimum-note = { $agency } لەم تۆمارە تەنها ئەوەی داوە کە سەلامەتیی ژیان دەیخوازێت: لە کوێ، کەی، چ مەترسییەک.
untold-note = ئەمە زەوی { $agencies } دەگرێتەوە. لێبڵەکەی ڕێمان نادات پێیان بڵێین، و نابینین دەیزانن یان نا. تەنها { $owner } دەتوانێت پێیان بڵێت.
untold-ask = داوا لە { $owner } بکە پێیان بڵێت
untold-words = مەترسی لەسەر زەوی { $agencies } هەیە: تکایە دەستبەجێ پێیان بڵێن، یان ڕێگەمان بدەن پێیان بڵێین.
second-hand-note = دەستی دووەم: لە تۆماری لایەنێکی ترەوە ئامادە کراوە.
same-origin = هەمان سەرچاوەی ڕەسەن
same-origin-note = هەر تۆمارێک لەمانە لەگەڵ ئەم تۆمارە دەگەڕێتەوە بۆ یەک سەرچاوەی ڕەسەن: یەک سەرچاوەن، نەک دوو.
made-from = لە تۆماری ئەوانی ترەوە
write-from = تۆمارێکی لێ بنووسە
write-from-note = تۆمارێکی خۆمان دەنووسرێت لەوەی { $owner } وتوویەتی: لێبڵەکەی لە هی ئەو سووکتر نابێت، و تەنها بۆ ئەوانە دەچێت کە پیشانی داون.
refers-to = ئاماژەیە بۆ
history = مێژووی گۆڕانکاری
version = { $n ->
    [1] وەشانی یەکەم
   *[other] وەشانی { $n }
  }
next-version = نووسینی وەشانی دواتر
cancel-plan = هەڵوەشاندنەوەی پلان
cancel-plan-note = پلانەکە لای هەموو ئەوانەی هەیانە هەڵدەوەشێتەوە. مێژووەکەی دەمێنێت.
keep-plan = هێشتنەوەی پلان
recall = کشاندنەوە
recall-from = بە هەموو وەشانەکانیەوە دەکشێنرێتەوە لە: { $names }
recall-answers = وەڵامەکانی ترتان بۆ ئەم پلانە لەگەڵیدا دەکشێنرێنەوە.
recall-pictures = { $n ->
    [one] وێنەکەی لەگەڵیدا دەکشێنرێتەوە.
   *[other] { $n } وێنەکەی لەگەڵیدا دەکشێنرێنەوە.
  }
recall-confirm = کشاندنەوەی دڵنیا
recall-not = با لایان بمێنێت
over-hazard-cleared = پاککراوەتەوە
over-measure-cancelled = هەڵوەشێنراوەتەوە
over-measure-expired = چیتر کارپێکراو نییە
over-info-expired = ماوەی بەسەرچووە
over-alert-expired = ماوەی بەسەرچووە
over-deviation-ended = کۆتایی هات
over-deviation-expired = ماوەی بەسەرچووە
over-post-vacated = چۆڵکراوە
over-unit-withdrawn = کشاوەتەوە
over-patrol-ended = تەواو بووە
over-sensor-removed = هەڵگیراوە
over-incident-merged = خراوەتە سەر یەکێکی تر
over-incident-withdrawn = لە ژمارە دەرهێنراوە
over-requirement-met = وەڵام درایەوە
over-requirement-not-met = وەڵام نەدرایەوە
over-requirement-withdrawn = چیتر پێویست نییە
over-gap-closed = داخراوە
over-any-recalled = کشێنراوەتەوە
over-other = چیتر کاری پێ ناکرێت
over-since = لەم کاتەوە:
over-said = بە وتەی خاوەنی تۆمارەکە: { $agency }.
recalled-note = کشێنراوەتەوە. تەنها لای خۆمان دەمێنێت و وەشانی دواتری نابێت.

category-post-empty = خاڵێکی چۆڵکراو
category-armed-group = گرووپی چەکدار
category-movement = جووڵان
category-attack = هێرش
category-clash = پێکدادان
category-explosive = تەقەمەنی
category-fire = ئاگر
category-civilians = هاووڵاتی مەدەنی
category-other = هی تر
danger-attack = هێرش
danger-movement = جووڵان
danger-explosive = تەقەمەنی
danger-approach = نزیکبوونەوە لە شوێنەکەتان
danger-other = هی تر
direction-N = باکوور
direction-NE = باکووری ڕۆژهەڵات
direction-E = ڕۆژهەڵات
direction-SE = باشووری ڕۆژهەڵات
direction-S = باشوور
direction-SW = باشووری ڕۆژئاوا
direction-W = ڕۆژئاوا
direction-NW = باکووری ڕۆژئاوا
basis-fact = ڕاستی: بینراوە
basis-opinion = بۆچوون: هەڵسەنگێنراوە
reliability-A = بەتەواوی جێی متمانە
reliability-B = زۆرجار جێی متمانە
reliability-C = تا ڕادەیەک جێی متمانە
reliability-D = زۆرجار جێی متمانە نییە
reliability-E = جێی متمانە نییە
reliability-F = هەڵناسەنگێنرێت
credibility-1 = ئەوانی تر پشتڕاستیان کردووەتەوە
credibility-2 = بە ئەگەری زۆر ڕاستە
credibility-3 = لەوانەیە ڕاست بێت
credibility-4 = جێی گومانە
credibility-5 = دوورە لە ڕاستی
credibility-6 = هەڵناسەنگێنرێت

plan-draft = ڕەشنووس
plan-proposed = پێشنیارکراو
plan-agreed = لەسەری ڕێککەوتوون
plan-objected = ناڕەزایی لەسەرە
plan-active = لەسەری ڕێککەوتوون و بەڕێوەیە
plan-ended = تەواو بوو
plan-cancelled = هەڵوەشێنراوەتەوە
plan-recalled = کشێنراوەتەوە
plan-not-agreed = لەسەری ڕێکنەکەوتوون
missing-delivery = نەگەیشتووە بە { $agency }.
missing-answer = گەیشتووە بە { $agency } و وەڵامی نەداوەتەوە.
missing-unknown = وەڵام نییە لە { $agency }.
missing-own = چاوەڕێی وەڵامتانن.
missing-conditions = ڕەزامەندیی { $agency } بەمەرجە: دەبێت وەشانێکی دواتر مەرجەکانی جێبەجێ بکات.
missing-object = { $agency } ناڕازییە.
missing-clock = هەموو ڕازین، بەڵام کاتژمێرێک هەڵەیە. کاتێک کاتژمێرەکان ڕێک خران لەسەری ڕێک دەکەون.
missing-node = گرێکە هێشتا پشتڕاستی نەکردووەتەوە.
answers = کێ دەبێت وەڵام بداتەوە
answers-for = بۆ { $sectors }
answer-none = وەڵام نییە
answer-received = وەرگیراوە، وەڵام نییە
answer-concur = ڕازییە
answer-concur-with-conditions = بە مەرج ڕازییە
answer-object = ناڕازییە
answer-arrived = وەڵامەکەمان گەیشت
answer-under-way = وەڵامەکەمان هێشتا نەگەیشتووە
delivered-yes = گەیشت
delivered-no = نەگەیشت
delivered-unknown = نازانرێت گەیشتووە یان نا
valid-until = کارایە تا
deadline = کاتی وەڵام دوای { $age }:
deadline-past = کاتی وەڵام پێش { $age } بەسەرچوو:
conflicts = ناکۆکییەکان
conflicts-despite = ڕازی بوو و ئاگاداری ئەمانە بوو: { $names }
conflict-C1 = دوو لایەن لە یەک شوێن
conflict-C2 = خاڵ یان بازگەی لایەنێکی تر
conflict-C3 = سنوورەکە دەبڕێت
conflict-C4 = مەترسی یان شوێنی پارێزراو
conflict-C5 = گرتنەدەستی زەویی چۆڵکراو
conflict-C6 = ڕێگا یان پرد یان دەروازەی هاوبەش
conflict-C7 = تەوەر بەرامبەر تەوەر
conflict-C8 = وێنەی کۆن یان نەزانراو

answer-title = وەڵامی ئێوە
answer-again = وەڵامی نوێ
choose-concur = ڕازین
choose-concur-with-conditions = بە مەرج ڕازین
choose-object = ناڕازین
conflicts-tick = بۆ ڕازیبوون سەرەڕای ناکۆکی، نیشانەی بکە:
conflicts-open = { $n ->
    [one] ناکۆکییەک قبووڵ نەکراوە. نیشانەی بکە، یان ناڕەزایی دەرببڕە.
   *[other] { $n } ناکۆکی قبووڵ نەکراون. هەر یەکەیان نیشانە بکە، یان ناڕەزایی دەرببڕە.
  }
objection-words = هۆی ناڕەزایی، و چی لایدەبات
conditions-words = مەرجەکان
conditions-hint = پلانەکە کاتێک لەسەری ڕێک دەکەون کە وەشانێکی دواتری خاوەنەکەی مەرجەکان جێبەجێ بکات و ئێوە پێی ڕازی بن.

joint-in-force = کارپێکراوە
joint-not-in-force = کارپێنەکراوە
joint-part = تەنها بەشێکیتان لایە
joint-part-note = بۆ ئێمە کورتکراوەتەوە یان نزیککراوەتەوە. لێوەی دەرناکەوێت کارپێکراوە یان نا، و کەس ناتوانێت پێی ڕازی بێت: هەمووی لە { $agency } داوا بکەن.
joint-waits = چاوەڕێی وشەی { $agencies }ـە.
joint-not-now = وشەی کەس کەم نییە، بەڵام ئێستا کاری پێ ناکرێت: کاتی نەهاتووە یان بەسەرچووە، یان خاوەنەکەی پێشکەشی ناکات.
joint-says = { $agency } بە «{ $state }» ناوی دەبات. ئەوە وشەی خاوەنەکەیەتی؛ تەنها وشەی لایەنەکان دەیخاتە کار.
joint-words = وشەی لایەنەکان
joint-run-out = بەسەرچووە لە
joint-hint = کاتێک کاری پێ دەکرێت کە وەشانێکی دواتری خاوەنەکەی مەرجەکان جێبەجێ بکات و ئێوە پێی ڕازی بن.
agreement-draft = ڕەشنووس
agreement-proposed = پێشنیارکراو
agreement-in-force = کارپێکراو
agreement-ended = تەواوبوو

deliveries = گەیاندن
deliveries-none = جگە لە خۆمان لای کەس نییە.
state-pending = چاوەڕوان
state-sent = نێردراو
state-received = وەرگیراو
state-seen = بینراو
seen-at = بینرا
not-yet-at = هێشتا نەگەیشتووەتە: { $rooms }
state-refused = گرێکەیان لایبرد
state-recalled = لای ئەوان شاردرایەوە و لەناوبرا
state-over = لە کاتی خۆیدا نەگەیشت: ماوەی بەکارهێنانی تەواو بوو
state-unsent = لای ئێمە دەرنەچوو
state-recall-pending = کشاندنەوە چاوەڕوانە
state-recalling = کشاندنەوە لە ڕێگەیە
state-recall-hidden = لای ئەوان شاردراوەتەوە، هێشتا لەناونەبراوە
state-recall-unreachable = دەستیان پێناگات: کشاندنەوە چاوەڕێیە
state-recall-refused = گرێکەیان داوای کشاندنەوەی لابرد: پەیوەندییان پێوە بکە
basis-authority = بە دەسەڵاتی خۆمان
basis-standing = بە ڕێسای هەمیشەیی
basis-life-safety = بۆ سەلامەتیی ژیان
terms-parties = لەنێوان
terms-no-end = بێ کۆتایی
terms-provisions = ئەوەی لەسەری ڕێککەوتوون
terms-agenda = کارنامە
terms-decisions = بڕیارەکان
terms-actions = ئەوەی دەبێت بکرێت
terms-for = لەسەر { $agencies }
terms-by = پێش
point-open = هێشتا نەکراوە
point-in-work = لە جێبەجێکردندایە
point-carried-out = جێبەجێ کراوە
point-broken = شکێنراوە
point-suspended = هەڵپەسێردراوە
point-done = کراوە
point-dropped = وازی لێ هێنراوە

pictures = وێنەکان
picture-alt = وێنەی بێ وشە
picture-larger = گەورەتر نیشانی بدە: { $words }
orcon-note = لەژێر ORCON: بەبێ قسەی { $agency } نابێت لێی وەربگیرێت، لە تۆماری تردا بەکاربهێنرێت، لەبەر بگیرێتەوە یان چاپ بکرێت.
orcon-may-print = { $agency } ڕێمان دەدات ئەم وەشانە چاپ بکەین.
orcon-may-pass-on = { $agency } ڕێ دەدات ئەوەی لەم وەشانە دروست دەکرێت بگاتە { $names }.
orcon-left-out = { $n ->
    [one] یەک تۆماری ژێر ORCON جێهێڵرا: تەنها خاوەنەکەی ڕێ دەدات چاپ بکرێت. بیکەرەوە بۆ پرسیارکردن.
   *[other] { $n } تۆماری ژێر ORCON جێهێڵران: تەنها خاوەنەکانیان ڕێ دەدەن چاپ بکرێن. یەکێکیان بکەرەوە بۆ پرسیارکردن.
  }
orcon-ask-words = داوا دەکەین ئەمە بۆ ئەو لایەنانەی ناویان هاتووە وەربگیرێت یان پێیان بدرێت.
orcon-ask = داوا لە { $owner } بکە بۆ وەرگرتن یان پێدان
orcon-ask-print = داوا لە { $owner } بکە بۆ چاپکردن
orcon-print-words = داوای مۆڵەت دەکەین بۆ چاپکردنی ئەم تۆمارە تەنها بۆ بەکارهێنانی خۆمان.
orcon-no-print = ئەم پەڕەیە تۆماری ژێر ORCON ی تێدایە، بۆیە وێبگەڕ چاپی ناکات. چاپی نەخشە یان تۆماری نۆرە بەکاربهێنە: لەوێ جێدەهێڵرێن.
`,$a=`### لیستی ئەوەی چاوەڕێی ڕێپێدانە، کۆمەڵەکان، و کشاندنەوە.

view-release = ڕێپێدان
release-waits = چاوەڕوان ({ $n })
release-groups = کۆمەڵەکان
release-empty = هیچ چاوەڕێی ڕێپێدان ناکات. ئەوەی دەنووسرێت و هیچ ڕێسایەک ڕێی پێ نادات لێرە دەردەکەوێت.
release-as-of = وەک پێش { $age }؛ گرێکە وەڵام ناداتەوە.
release-since = ماوەی { $age } چاوەڕێیە
awaits-open = لە ڕێپێدان بیکەرەوە
release-needs-authority = چاوەڕێی دەسەڵاتی ڕێپێدانە
release-needs-second-person = چاوەڕێی کەسی دووەمە
release-asked-by = مێز
release-home = لە گرێی { $node } نووسراوە
release-for = بۆ کێ
release-why = بۆچی چاوەڕێیە
release-pictures = { $n ->
    [one] وشەکەت بۆ ڕاپۆرتەکە و وێنەکەیەتی: سەرەتا سەیری بکە.
   *[other] وشەکەت بۆ ڕاپۆرتەکە و { $n } وێنەکەیەتی: سەرەتا سەیری هەر یەکەیان بکە.
  }
release-said = پەسەندی کردووە
release-said-for = بۆ: { $names }
release-desk-gone = مێزێک کە نەماوە
release-who-can = کێ دەتوانێت
release-nobody-can = ئێستا لە مێزەکانمان کەس نییە. بە بەڕێوەبەری گرێکە بڵێ.
release-not-yours = ئەم هەژمارە مافی ڕێپێدانی نییە. ئەو مێزانەی سەرەوە دەتوانن.
release-yours-second-person = تۆ پەسەندت کردووە. ئێستا چاوەڕێی کەسێکی ڕێپێدراوی دووەمە.
release-yours-authority = تۆ قسەی خۆت کردووە. ئێستا چاوەڕێی دەسەڵاتی ڕێپێدانە.
release-your-word = بڕیاری ئێوە
release-act-approve = پەسەندکردن
release-act-coarsen = کەمتر ورد
release-act-refuse = ڕەتکردنەوە
release-to-whom = دەچێت بۆ
release-nobody = کەس نەما. لایەنێک هەڵبژێرە، یان ڕەتی بکەرەوە.
release-changed-word = لەم ماوەیەدا کەسێکی تر بڕیاری داوە. سەیر بکە ئێستا کێ وەریدەگرێت، پاشان دڵنیای بکەرەوە.
release-refuse-note = بۆ کەس ناچێت، و هۆکارەکە دەگاتە ئەو مێزەی نووسیویەتی. هەرکەس جۆرێکی تری دەوێت وەشانێکی تر دەنووسێت.
release-coarsen-note = وەشانێکی تر بە هەمان وشە دەنووسرێت، و شوێن و کاتی بە نزیکەیی دەردەچێت.
release-reason = هۆی ڕەتکردنەوە
release-remark = تێبینی
release-keep = وشەی نهێنی دوو خولەک بۆ ئەم لیستە هەڵبگرە
release-kept = وشەی نهێنی دوو خولەک لەم پەڕەیەدا هەڵگیراوە.
release-forget = لەبیری بکە
release-approve = { $n ->
    [0] پەسەندی بکە
    [one] پەسەندی بکە: دەچێت بۆ یەک لایەن
   *[other] پەسەندی بکە: دەچێت بۆ { $n } لایەن
  }
release-approve-first = یەکەم جار پەسەندی بکە؛ پاشان چاوەڕێی کەسی دووەم دەبێت
release-refuse = ڕەتی بکەرەوە
release-toast = { $n ->
    [0] پەسەندکردنەکەتان تۆمار کرا.
    [one] ڕێی پێدرا: بەڕێوەیە بۆ یەک لایەن.
   *[other] ڕێی پێدرا: بەڕێوەیە بۆ { $n } لایەن.
  }
release-half-toast = پەسەندکردنەکەتان تۆمار کرا. چاوەڕێی کەسی دووەمە.
release-refused-toast = ڕەت کرایەوە. هۆکارەکە دەگاتە ئەو مێزەی نووسیویەتی.
send-coarse = { $n ->
    [one] وەشانی کەمتر ورد بۆ یەک لایەن بنێرە
   *[other] وەشانی کەمتر ورد بۆ { $n } لایەن بنێرە
  }
send-coarse-own = وەشانی کەمتر ورد هەڵبگرە؛ چاوەڕێی پەسەندکردن دەبێت
settled-other = چیتر چاوەڕێ ناکات.
settled-recalled = کشێنرایەوە.
settled-version = وەشانی { $n } جێی گرتەوە.
settled-released = کەسێکی تر ڕێی پێدا: { $names }.
settled-refused = ڕەت کرایەوە، یان ماوەی لێبڵەکەی بەسەرچوو.

offers = بۆ کشاندنەوە لەوەی دەرچووە
offers-note = ئەوەی لایەنێک لە ڕێی کۆمەڵەیەکەوە وەریگرتووە کە لێی دەرچووە، یان پێش لەدەستدانی پێگەی خۆی. هیچ لەخۆوە ناکشێتەوە.
offer-left = لە { $group } دەرچووە
offer-standing = چیتر لە تۆڕەکەدا پێگەی نییە
offer-more = و { $n } دانەی تر
take-back = لێی بکشێنەوە
take-back-sure = { $n ->
    [one] یەک تۆمار تەنها لە { $agency } دەکشێنرێتەوە؛ کۆپیی ئەوانی تر دەمێنێت.
   *[other] { $n } تۆمار تەنها لە { $agency } دەکشێنرێنەوە؛ کۆپیی ئەوانی تر دەمێنێت.
  }
offer-stays = بۆ سەلامەتیی ژیان کەمترینی لەلا دەمێنێت
take-back-stays = { $n ->
    [one] { $agency } لەبەر ئەم مەترسییەدایە: لە یەک تۆمار بۆ سەلامەتیی ژیان کەمترینی لەلا دەمێنێت.
   *[other] { $agency } لەبەر ئەم مەترسییانەدایە: لە { $n } تۆمار بۆ سەلامەتیی ژیان کەمترینی لەلا دەمێنێت.
  }
taken-back = { $n ->
    [0] هیچ نەماوە لە { $agency } بکشێنرێتەوە.
    [one] یەک تۆمار لە { $agency } کشێنرایەوە.
   *[other] { $n } تۆمار لە { $agency } کشێنرانەوە.
  }
recall-promise-short = گرێکەیان دەیشارێتەوە و لەناوی دەبات. ئەمە بەڵێنی ئەوانە: ئەوەی خوێندرایەوە یان نووسرایەوە دەمێنێت.
group-ended = کۆتایی هاتووە
group-empty = کەسی تێدا نییە
groups-none = ئەم مێزە هیچ کۆمەڵەیەک ناناسێت.

recall-reason = هۆکار، تەنها بۆ تۆماری خۆمان
recall-can = ئەوەی هێشتا دەرنەچووە هەرگیز دەرناچێت و پێی نازانن. ئەوەی دەرچووە گرێکانیان یەکسەر دەیشارنەوە و لەناوی دەبەن: لە بنکە و لیست و زەنگەکانیان، پاشان واژووی بۆ دەکەن.
recall-cannot = ئەمە بەڵێنی ئەوانە، نەک یاسای سروشت: ئەوەی خوێندرایەوە، نووسرایەوە یان وێنەی گیرا دەمێنێت، هەروەها پاشەکەوتێک کە پێشتر گیراوە. لەو شوێنەی هێڵەکە پچڕاوە دەمێنێتەوە تا هێڵەکە دەگەڕێتەوە. تۆمارەکە لای ئێوە دەمێنێت و وەشانی دواتری نابێت.
recall-ask = لە تۆماری ئێشک بنووسە کە دەبێت بکشێنرێتەوە
recall-wanted = دەبێت بکشێنرێتەوە: { $words }
recall-asked = لە تۆماری ئێشک نووسرا. دەسەڵاتێکی ڕێپێدانی خۆمان ئاگادار بکەرەوە.
recall-not-you = دەسەڵاتی ڕێپێدانی خۆمان دەیکشێنێتەوە: مێزەکەتان نەینووسیوە، یان دەسەڵاتێک ڕێی پێداوە، یان ئاستی لە سنووردار بەرزترە.
recall-done = { $n ->
    [0] هێشتا لای کەس لەناونەبراوە.
   *[other] لای { $n } لە { $all } لەناوبرا.
  }
recall-all-done = لای هەموو ئەوانەی هەیانبوو لەناوبرا.
recall-waits-for = چاوەڕێی { $agency }: ماوەی { $age } دەنگی نەبووە.
recall-waits-new = چاوەڕێی { $agency }: هەرگیز دەنگی نەبووە.
recall-hidden-at = لای { $agency } شاردراوەتەوە؛ گرێکەیان هێشتا لەناوی نەبردووە.
recall-under-way = بەڕێوەیە بۆ { $agency }.

form-group = کۆمەڵەی نوێ
group-amend = لیستەکە بگۆڕە
group-members = ئەندامان
group-end = کۆتایی بە کۆمەڵەکە بهێنە
group-leaves = دەردەچن: { $names }.
group-leaves-note = لەمەودوا لە ڕێگەی ئەمەوە هیچ وەرناگرن. ئەوەی وەریانگرتووە لایان دەمێنێتەوە تا دەکێشرێتەوە: کێشانەوەی بۆ دەسەڵاتی ڕێپێدان پێشنیار دەکرێت، لە ژێر «کۆمەڵەکان».
group-joins = دێنە ناوی: { $names }. بێ ڕێپێدانێکی نوێ هیچ لەوەی پێشوو وەرناگرن.
group-list-note = ئەوەی ئەم لیستە وەرناگرێت کۆمەڵەکە نابینێت و ناتوانێت لە لێبڵدا ناوی بهێنێت.

release-doubts = جێی گومان
doubts-none = هیچ شتێک لەوەی دەیبینیت بە کلیلێک نەهاتووە کاتێک لەوانەیە لە دەستی تردا بووبێت. پاش هەڵوەشاندنەوەیەکی وا لێرە پیشان دەدرێت.
doubt-of = بە کلیلێکی هەڵوەشێنراوەی { $agency }
doubt-key = کلیل
doubt-since = لەوانەیە لە دەستی تردا بووبێت لە
doubt-mine = ئێمە بەم کلیلە نووسیومانە یان ڕێمان پێ داوە: { $n }
doubt-mine-note = هەر یەکەیان بکەرەوە. ئەوەی هی ئێمە نەبووە، یان نابێت بمێنێت، دەکشێنرێتەوە.
doubt-recall = هەموویان بکشێنەوە
doubt-recall-sure = { $n ->
    [one] یەک تۆمار بە هەموو وەشانەکانیەوە لە هەمووان دەکشێنرێتەوە. وەشانی دواتری نابێت.
   *[other] { $n } تۆمار بە هەموو وەشانەکانیانەوە لە هەمووان دەکشێنرێنەوە. وەشانی دواتریان نابێت.
  }
doubt-recalled = { $n ->
    [0] هیچ نەماوە بکشێنرێتەوە.
    [one] یەک تۆمار کشێنرایەوە.
   *[other] { $n } تۆمار کشێنرانەوە.
  }
doubt-not-you = دەسەڵاتی ڕێپێدانی خۆمان دەیانکشێنێتەوە.
doubt-theirs = بەم کلیلە وەرگیراوە: { $n }
doubt-theirs-note = خاوەنەکەی بڕیار دەدات چی بکشێنێتەوە. تا ئەو کاتە، پێش ئەوەی کاری پێ بکەیت بە دەنگ لێیان بپرسە.
doubt-mark = وەک جێی گومان نیشانیان بکە
doubt-mark-sure = { $n ->
    [one] بۆ یەک تۆمار هەڵسەنگاندنی F6 (ناتوانرێت بڕیاری لەسەر بدرێت) لەگەڵ هۆکار دەنووسرێت. لای ئێمە دەمێنێت.
   *[other] بۆ هەر یەک لە { $n } تۆمار هەڵسەنگاندنی F6 (ناتوانرێت بڕیاری لەسەر بدرێت) لەگەڵ هۆکار دەنووسرێت. لای ئێمە دەمێننەوە.
  }
doubt-marked = نیشانکراو: { $n }.
doubt-judged = هەموویان هەڵسەنگاندنی ئێمەیان هەیە.
doubt-reason = بە کلیلێکی { $agency } هاتووە کە لەوانەیە لە دەستی تردا بووبێت لە { $at }.

# ئەوەی سەلامەتیی ژیان لە دەرەوەی لێبڵ ڕێی پێداوە
release-life-safety = سەلامەتیی ژیان
uses-note = ئەوەی بۆ سەلامەتیی ژیان بە کەمترین لە دەرەوەی لێبڵەکەی چووە: هەر جارێک، نوێترین یەکەم، لە تۆماری وردبینیی لایەنەکەتان.
uses-none = هێشتا بەکارنەهاتووە.
uses-older = کۆنترەکان
use-publish = نووسرا
use-keep = مایەوە کاتێک لە کۆمەڵەیەک دەرچوو
use-resend = دووبارە نێردرا
use-given = کەمترین گەیشتە { $names }.
`,eo=`### فۆرمەکانی ڕاپۆرت: ئەوەی لە فۆرمە یەکەمەکان زیاترە، لێبڵ، و کێ چەند وەردەگرێت.

view-new = نوێ
drafts = ڕەشنووسەکان
forms-report = ئەوەی بینراوە و زانراوە
forms-plan = پلان و ڕێکاری کۆنترۆڵ
forms-request = داواکاری، پێداویستی، کەلێن
forms-force = هێز و دامەزراوە
forms-room = ژوورەکە
form-info = زانیاریی نوێ
form-hazard = مەترسیی تەقینەوە
form-hazard-action = چارەسەری مەترسی
form-find = دۆزینەوەی حەشارگە یان کۆگا
form-incident = ڕووداوی دڵنیاکراوە
after-hazard-action = بنووسە چی کراوە بەرامبەری
after-incident = بیکە بە ڕووداو

letters-left = { $n ->
    [0] جێی هیچ پیتێک نەماوە
    [one] یەک پیت ماوە
   *[other] { $n } پیت ماوە
  }
letters-over = { $n ->
    [one] یەک پیت زۆرە
   *[other] { $n } پیت زۆرە
  }
wrong-long = لەوە درێژترە کە گرێکە وەریدەگرێت. کورتی بکەرەوە؛ ژمێرەکە دەڵێت چەند زۆرە.
wrong-past = ئەم کاتە بەسەرچووە.
wrong-what = هەڵبژێرە چییە.
wrong-number = ژمارەیەکی تەواو بنووسە.
wrong-twice = هەمان شت دوو جار نووسراوە.

place-hint-name = MGRS یان پلە یان ناوی شوێن، بە هەر ژمارەیەک؛ یان کرتە لەسەر نەخشەکە بکە.
place-found = شوێنەکانی ئەم ناوە
place-choose = لە لیستەکە ئەو شوێنە هەڵبژێرە کە مەبەستە.
shape = شێوەی شوێن
shape-point = خاڵ
shape-area = ناوچە

audience-seam = هەردوو لای هێڵی نێوان
audience-line = هێڵی فەرماندەیی خۆمان
label-groups = کۆمەڵەکان
handling-until = لایان دەمێنێتەوە تا
coarsen = کەمتر ورد
coarsen-note = شوێن و کات بۆ ئەوانەی هەڵیاندەبژێریت بە نزیکەیی دەردەچن. وشەکان وەک خۆیان دەردەچن، و ئەوەی لە مەترسیدایە شوێن و کاتی بە وردی پێ دەوترێت.
coarsen-everyone = بۆ هەمووان
coarsen-add = کەمتر ورد بۆ …
coarsen-drop = ورد بۆ { $name }
coarsen-desk = بێ ناوی مێزەکەمان
coarsen-place-0 = شوێنی ورد
coarsen-place-100 = تا 100 م
coarsen-place-500 = تا 500 م
coarsen-place-1000 = تا 1 کم
coarsen-place-5000 = تا 5 کم
coarsen-place-10000 = تا 10 کم
coarsen-place-50000 = تا 50 کم
coarsen-time-0 = کاتی ورد
coarsen-time-60 = تا خولەک
coarsen-time-3600 = تا کاتژمێر
coarsen-time-86400 = تا ڕۆژ
coarsen-time-604800 = تا هەفتە
gets-full = بە تەواوی
coarse-time-60 = کات تا خولەک
coarse-time-3600 = کات تا کاتژمێر
coarse-time-86400 = کات تا ڕۆژ
coarse-time-604800 = کات تا هەفتە
coarse-desk = بێ ناوی مێزەکەمان
via-group = لە ڕێی { $names }
lands-at = لەسەر گرێی { $names }

item-what = دانەی { $n }: چییە
item-count = دانەی { $n }: ژمارە
item-unit = دانەی { $n }: یەکەی پێوان
item-model = دانەی { $n }: جۆر یان نیشانە
item-model-hint = جۆر یان نیشانە
item-drop = سڕینەوەی دانەی { $n }
item-add = دانە
unit-piece = پارچە
unit-kg = کگم
unit-litre = لیتر
unit-box = سندووق

about-add = تۆمارێک زیاد بکە …
about-none = هیچ تۆمارێک لێرە ناگونجێت
about-drop = دەرهێنان لە لیستەکە
incident-reports = ئەو ڕاپۆرتانەی پشتیان پێ دەبەستێت
derived-note = ئەوەی پشت بە تۆماری ئەوانی تر دەبەستێت بەرزترین ئاست و هەموو کۆتوبەندەکانیان وەردەگرێت، و تەنها بۆ ئەوانە دەچێت کە پیشانیان دراوە.
made-from-before = لە وەشانی پێشووەوە
made-from-find = بە وشەکانی بۆ تۆمارێکی کۆنتر بگەڕێ …
made-from-all = { $owner } بۆ هەمووانی داناوە: سنوورێک بۆ وەرگران دانانێت.
made-from-orcon = لێبڵەکە ڕێپێدانی { $owner } دەخوازێت: ئەوەی لێی وەردەگیرێت، بێ قسەی ئەو بۆ کەسی تر ناچێت.
made-from-shown = { $owner } پیشانی دەدات کە هەروەها ڕێ دراوە بە { $agencies }: ئەوەی لێی وەردەگیرێت بۆ کەسی تر ناچێت.
made-from-hidden = { $owner } پیشانی نادات کێ ئەم تۆمارەی هەیە: ئەوەی لێی وەردەگیرێت تەنها بۆ خۆی دەگەڕێتەوە، تا ڕێگە دەدات.
made-from-us = { $owner } پیشانی دەدات کە تەنها بۆ ئێمەیە: ئەوەی لێی وەردەگیرێت تەنها بۆ خۆی دەگەڕێتەوە، تا ڕێگە دەدات.
made-from-ask = داوای ڕێگە لە { $owner } بکە
made-from-ask-for = لە { $owner } داوا بکە ڕێگە بدات بۆ { $agencies } بچێت
made-from-ask-words = دەمانەوێت ئەوەی لەم تۆمارەدا هاتووە بگەیەنین بە { $agencies }: تکایە ڕێگەمان بدەن.
made-from-kept = ڕەشنووسەکە هەڵگیرا. کە وەڵام هات لە «نوێ»دا دەیدۆزیتەوە.
made-from-demand = ئەوەی لێی وەرگیراوە ئەمە دەخوازێت: { $names }
made-from-take = ئەم لێبڵە دابنێ
made-from-ceiling = مێزەکەتان لە ئاستی «{ $most }» بەرزتر نانووسێت، و ئەمە پێویستی بە ئاستی «{ $level }» هەیە. با مێزێک بینووسێت کە بۆی هەیە، یان تۆمارەکە دەربهێنە و هیچی لێ مەگوازەوە.

fact-statement = زانیارییەکە
fact-topic = بابەت
fact-state = دۆخ
fact-cleared-at = پاکە لە
fact-devices = چی تێدایە
fact-evidence = بەڵگە
fact-evidence-text = بەڵگە بە وشە
fact-marked = نیشانەکردن
fact-contamination = پیسبوون
fact-threatened = هەڕەشەلێکراو
fact-impact = ڕێگری لە چی دەکات
fact-protective-measures = ڕێکاری پاراستن
fact-priority = پێشینەیی
fact-method = ڕێگا
fact-result = ئەنجام
fact-disposed = لەناوبراو یان لابراو
fact-area-m2 = ڕووبەر، م²
fact-depth-cm = قووڵی، سم
fact-residual = مەترسیی ماوە
fact-more = وردەکاری
fact-contents = ناوەڕۆک
fact-disposition = چی لێهات
fact-by-agency = کێ دۆزییەوە
found-by-us = خۆمان
fact-event = جۆری ڕووداو
fact-summary = چی ڕوویدا
fact-counts = زیانەکان
hazard-more = هەڕەشەلێکراو، کاریگەری، پاراستن

info-basis-observed = خۆمان بینیمان
info-basis-reported = پێمان وترا
info-basis-assessed = خۆمان هەڵمانهێنجا
info-basis-withheld = شاردراوەیە
topic-movement = جووڵە
topic-presence = بوون
topic-intention = نیاز
topic-supply = دابینکردن
topic-terrain = زەوی
topic-route = ڕێگا
topic-other = هی تر
hazard-mine = مین
hazard-booby-trap = تەڵە
hazard-ied = بۆمبی دەستکرد
hazard-uxo = تەقەمەنیی نەتەقیو
hazard-submunition = تەقەمەنیی هێشوویی
hazard-explosive-stock = کۆگای تەقەمەنی
hazard-collapse = داڕمان
hazard-chemical = کیمیایی
hazard-other = هی تر
hazard-state-suspected = گومانلێکراو
hazard-state-confirmed = دڵنیاکراوە
hazard-state-cleared = پاککراوەتەوە
hazard-priority-immediate = دەستبەجێ
hazard-priority-indirect = ناڕاستەوخۆ
hazard-priority-minor = کەم
hazard-priority-no-threat = هەڕەشە نییە
device-mine-anti-personnel = مینی دژە کەس
device-mine-anti-vehicle = مینی دژە ئۆتۆمبێل
device-ied = بۆمبی دەستکرد
device-booby-trap = تەڵە
device-submunition = تەقەمەنیی هێشوویی
device-rocket = مووشەک
device-shell = گوللەی تۆپ یان هاوەن
device-grenade = نارنجۆک
device-bomb = بۆمبی فڕۆکە
device-detonator = تەقێنەر
device-other = هی تر
evidence-unknown = نەزانراو
evidence-none = بەڵگە نییە
evidence-indirect = ناڕاستەوخۆ
evidence-direct = ڕاستەوخۆ
marked-unknown = نەزانراو
marked-unmarked = نیشانە نەکراوە
marked-tape = شریت
marked-signs = تابلۆ
marked-fence = پەرژین
marked-guarded = پاسەوانی هەیە
method-survey-non-technical = ڕووپێویی ناتەکنیکی
method-survey-technical = ڕووپێویی تەکنیکی
method-marking = نیشانەکردن
method-clearance = پاککردنەوە
method-disposal = لەناوبردن
method-removal = لابردن
method-quality-check = پشکنینی کوالیتی
action-done = تەواو کرا
action-partly = بەشێکی کرا
action-suspended = ڕاگیرا
residual-unknown = نەزانراو
residual-none = هیچ
residual-tolerable = قبووڵکراو
residual-remains = ماوە
found-hideout = حەشارگە
found-cache = کۆگای شاراوە
found-tunnel = تونێل
found-workshop = کارگەی دروستکردن
found-camp = کەمپ
found-vehicle = ئۆتۆمبێل
found-other = هی تر
item-explosive = ماددەی تەقینەوە
item-shell = گوللەی تۆپ یان هاوەن
item-rocket = مووشەک
item-mine = مین
item-ammunition = فیشەک
item-detonator = تەقێنەر
item-document = بەڵگەنامە
item-device = ئامێر
item-vehicle = ئۆتۆمبێل
item-food = خۆراک
item-medicine = دەرمان
item-fuel = سووتەمەنی
item-money = پارە
item-other = هی تر
disposition-unknown = نەزانراو
disposition-left = لەوێ جێهێڵرا
disposition-guarded = پاسەوانی لەسەرە
disposition-destroyed = تێکدرا
disposition-removed = لابرا
disposition-handed-over = ڕادەست کرا
event-attack = هێرش
event-clash = پێکدادان
event-explosion = تەقینەوە
event-shelling = تۆپباران
event-ambush = بۆسە
event-abduction = ڕفاندن
event-sabotage = تێکدان
event-arson = ئاگرتێبەردان
event-movement = جووڵە
event-other = هی تر
count-own-dead = شەهیدانمان
count-own-wounded = بریندارانمان
count-civilian-dead = کوژراوی مەدەنی
count-civilian-wounded = برینداری مەدەنی
count-group-dead = کوژراوی گرووپەکە
count-group-wounded = برینداری گرووپەکە
count-missing = ونبوو
count-displaced = ئاوارە
incident-confirmed = دڵنیاکراوە
incident-disputed = ناکۆکی لەسەرە
incident-merged = خراوەتە سەر یەکێکی تر
incident-withdrawn = لە ژمارە دەرهێنراوە
`,to=`### گەڕانەوە بۆ ڕابردوو: وێنەکە وەک ئەوسا زانراو بوو، لێدانی کات، هەڵبژاردنی ماوە.

then = وێنەکە وەک ئەوسا زانراو بوو، ئێستا نییە
then-note = فۆرم و ئاگادارکردنەوەکان هی ئێستان. ئەوەی لەو کاتەوە کشێنراوەتەوە یان ماوەکەی تەواو بووە دەرناکەوێت.
then-go-to = بڕۆ بۆ کاتێک
then-go = بڕۆ
then-now = گەڕانەوە بۆ ئێستا
then-failed = گرێکە هێشتا وەڵامی نەداوەتەوە
then-wrong = کاتێکی ڕابردوو بنووسە، وەک 05:12Z یان 11-24 05:12.

axis-tools = لێدانی کات
axis-play = لێدانی کات
axis-pause = وەستاندنی کات
axis-speed = خێرایی { $n }×
axis-slider = کاتی پیشاندراو
axis-more = و { $n } دانەی تر
axis-all = هەموو کاتەکان

key-play = کات لێبدە یان بیوەستێنە
key-earlier = دە خولەک بۆ دواوە
key-later = دە خولەک بۆ پێشەوە
key-speed-1 = کات بە خێرایی خۆی
key-speed-10 = 10 جار خێراتر
key-speed-60 = 60 جار خێراتر
key-speed-600 = 600 جار خێراتر
axis-over = ماوەکەی بەسەرچووە
`,no=`### تۆماری ئێشک: ئەوەی لەم مێزە ڕوویدا، ڕادەستکردن و وەرگرتنی ئێشک.

view-watch = تۆماری ئێشک
watch-print = چاپکردن
watch-day = ڕۆژ
watch-earlier-day = ڕۆژی پێشتر
watch-later-day = ڕۆژی دواتر
watch-today = ئەمڕۆ
watch-group-records = تۆمارەکان
watch-group-plans = پلانەکان
watch-group-alarms = زەنگەکان
watch-group-release = ڕێپێدان
watch-group-links = بەستەرەکان
watch-group-entries = تێبینییەکان
watch-more = ئەوەی پێش ئەوە ڕوویدا
watch-empty = لەم ڕۆژەدا هیچ ڕووی نەدا. ئەوەی دەبێت بمێنێتەوە لە سەرەوە بینووسە.
watch-empty-group = لەم ڕۆژەدا هیچ شتێک لەم جۆرە نییە.
watch-as-of = وەک ئەوەی پێش { $age }
watch-printed = چاپکراوە لە
weekday-0 = یەکشەممە
weekday-1 = دووشەممە
weekday-2 = سێشەممە
weekday-3 = چوارشەممە
weekday-4 = پێنجشەممە
weekday-5 = هەینی
weekday-6 = شەممە

watch-written = نووسیمان: { $kind }
watch-changed = نووسیمان، وەشانی { $n }: { $kind }
watch-cancelled = هەڵمانوەشاندەوە: { $kind }
watch-many = { $n } بە ئامێر تۆمارکراون: { $kind }
watch-received = لە { $agency }: { $kind }
watch-received-changed = لە { $agency }، وەشانی { $n }: { $kind }
watch-received-cancelled = { $agency } هەڵیوەشاندەوە: { $kind }
watch-answered = وەڵامی پلانێکمان دایەوە: { $answer }
watch-answer-received = وەڵامی { $agency } بۆ پلانێک: { $answer }
watch-recalled = کشاندمانەوە: { $kind }
watch-recalled-by-owner = { $agency } تۆمارێکی خۆی کشاندەوە
watch-approved = ڕێپێدان پەسەند کرا: { $kind }
watch-refused = ڕێپێدان ڕەت کرایەوە: { $kind }
watch-rang = زەنگی لێدا: { $cause }
watch-acknowledged = ئاگاداربووین: { $cause }
watch-plan-agreed = لەسەری ڕێککەوتن: { $kind } ({ $agency })
watch-plan-begun = بە ڕێککەوتن دەستی پێ کرد: { $kind } ({ $agency })
watch-plan-ended = کۆتایی هات: { $kind } ({ $agency })
watch-plan-lapsed = کاتەکەی بێ ڕێککەوتن تێپەڕی: { $kind } ({ $agency })
watch-link-silent = بەستەر لەگەڵ { $agency } بێدەنگ بوو؛ تەمەنی وێنەکەمان لێیان { $age }
watch-link-back = بەستەر لەگەڵ { $agency } دوای { $age } گەڕایەوە
watch-log = تێبینی
watch-hand-over = ئێشک ڕادەست کرا
watch-taken-over = ئێشک وەرگیرا

watch-waits-for-taking = ئێشک ڕادەست کراوە و هێشتا کەس وەری نەگرتووە
watch-taken = ئێشک وەرگیراوە
watch-never-handed = لەم مێزە هێشتا هیچ ئێشکێک ڕادەست نەکراوە
watch-take-over = وەرگرتنی ئێشک
watch-hand-over-now = ڕادەستکردنی ئێشک
watch-hand-over-again = دووبارە ڕادەستکردنەوە
watch-what-was-handed = ئەوەی ڕادەست کراوە
watch-you-have-it = ئێشک لای تۆیە.
watch-entry = تێبینیی نوێ: چی ڕوویدا؟
watch-add = زیادکردنی تێبینی
watch-entry-written = تێبینییەکە نووسرا.

form-watch = تۆماری ئێشک
watch-next-must-know = ئەوەی دەبێت نۆرەی داهاتوو بیزانێت
watch-what-happened = چی ڕوویدا
watch-pending = ئەوەی ماوە بکرێت
watch-pending-hint = لە هەر دێڕێکدا یەک شت. لەوەی زەنگ لێدەدات و ئەوەی چاوەڕوانە پڕ کراوەتەوە؛ پێش ڕادەستکردن ڕاستی بکەرەوە.
watch-shift = نۆرە
watch-until = نۆرەکە تەواو دەبێت
wrong-pending = زۆرترین ⁦50⁩ دێڕ، و ⁦200⁩ پیت لە هەر دێڕێکدا.
left-alarm = زەنگ لێدەدات: { $cause }: { $words }
left-answer-wanted = وەڵامی ئێمە پێویستە پێش { $due }: { $words } ({ $agency })
left-answer-awaited = تا { $due } چاوەڕێی وەڵامین: { $words }
left-request-wanted = لە داواکارییەکدا وەڵامی ئێمە پێویستە پێش { $due }: { $words } ({ $agency })
left-request-awaited = تا { $due } چاوەڕێی داواکارییەکەمانین: { $words }
left-release = لە { $since } ـەوە چاوەڕێی ڕێپێدانە: { $words }
left-link = بەستەر لە { $since } ـەوە بێدەنگە: { $agency }
`,ro=`### One's own account, the page as it is kept in this browser, and the first time.

view-account = My account
account-desk = Desk
account-agency = Agency
account-roles = Roles
account-password = Change the password
account-old = The present password
account-new = The new password
account-again = The new one again
account-differs = The two new passwords differ.
account-sessions = Your other sessions end; this one goes on.
account-save = Change the password
account-changed = The password is changed.
password-show = Show

installed = The page without the node
installed-ready = This page is kept in the browser: it opens again even while the node does not answer.
installed-preparing = The page is being kept in the browser …
installed-insecure = This address is not secure (HTTP without a certificate), so the browser does not keep the page. Ask the node's administrator for the address that begins with https.
installed-absent = This browser does not keep the page. All else works.
installed-what = Only the page, the basemap and your own drafts are kept here. Nothing that was received is.
newer-page = A newer version of this page is there. Load it when it suits you; your drafts stay.
newer-load = Load it
cut-off-opened = The node has not answered for { $age }. Your drafts are here; what you write is kept here, for us only. When it is back you see who will get it, and send it.
feed-not-kept = What was received is not kept in this browser. It is here again when the node answers.

first-time = First time here?
first-time-account = The administrator of your agency's node makes an account for you and gives you a first password.
first-time-password = Change it after signing in: “My account” at the top of the page.
first-time-keyboard = A password is typed in the same keyboard language in which it was set.
first-time-alarm = When you take the watch, test the alarm: a browser is silent until somebody touches the page.
`,io=`### The node's administration: agencies, accounts, links, standing rules, the store's health.

view-admin = Admin
admin-alone = This account is for administration alone: it neither reads nor writes records.
admin-pages = Parts of the administration
admin-page-network = Agencies and nodes
admin-page-accounts = Accounts
admin-page-peers = Links and joining
admin-page-rules = Standing rules
admin-page-store = Store and backups
admin-again = Try again
admin-as-of = What you see is { $age } old.
admin-copy = Copy
admin-copied = Copied.
admin-not-copied = The browser does not allow copying from this address. Mark the text and copy it by hand.
admin-day-hint = year-month-day, for instance 2027-01-31 (UTC)
admin-no = Cancel
admin-change = Change
admin-you = you
admin-kib = { $n } kB
admin-mib = { $n } MB
admin-gib = { $n } GB
admin-own-password = Your own password
admin-root-speaks = Here your agency's root key speaks; so you are asked for your password again.
admin-root-elsewhere = Your agency's root key is not on this node. This is done on the node that holds it.

# Agencies and nodes
admin-network-lead = What this node knows of the network. Fingerprints are compared by voice.
admin-agency-has = nodes: { $nodes }, desks: { $desks }
admin-agencies = Agencies
admin-under = Under { $names }
admin-accord-until = Accord until { $day }
admin-accord-half = The accord lacks one side's word
admin-root = Fingerprint of its root key
admin-nodes = Nodes
admin-node = Node
admin-address = Address
admin-key = Key's fingerprint
admin-until = In force until
admin-here = this one
admin-no-bundles = No bundles can be written for it
admin-no-node = This agency has no node.
admin-desks = Desks
admin-desk = Desk
admin-room = Room
admin-reads = Reads up to level
admin-writes = Writes up to level
admin-caveats = Caveats
admin-at-node = At node
admin-desk-nowhere = No key of it is in force
admin-hostings = Hosted desks
admin-hostings-none = No desk of this network is hosted.
admin-hosting = A desk of { $guest } at { $host }
admin-hosting-holds = in force
admin-hosting-not = not in force
admin-hosting-said = Said by
admin-hosting-releases = Releases by itself
admin-hosting-kinds = { $kinds }, up to level { $level }
admin-hosting-nothing = nothing
admin-from-until = From – until
admin-keys = Our agency's keys
admin-keys-here = The root key is on this node.
admin-keys-elsewhere = The root key is not on this node.
admin-key-for = For
admin-key-desk = a desk
admin-key-release = release
admin-key-node = the node
admin-key-approver = a person who approves
admin-key-good = in force
admin-key-soon = ends soon
admin-key-over = not in force
admin-key-revoked = revoked
admin-state = State
admin-network-console = Desks and the map are changed at the machine itself:
admin-renew = Let all keys count for another year
admin-renew-means = Every key of our agency that is not revoked counts for a year from now, and the others learn it. The keys stay the same.
admin-renewed = Keys that count for a year from now: { $n }.
admin-revoke = Revoke
admin-revoke-means = From now on nothing counts that comes under this key, anywhere. A key of this node is followed by another at once; of a further node its desk writes no more. What came before stands. This cannot be taken back.
admin-revoke-stolen = It may have been in other hands
admin-revoke-since = Since which day
admin-revoked = Revoked. The others learn it by the exchange.
admin-revoked-since = Revoked. What came under it since then is listed at the desks, under Release, In doubt: a release authority recalls it.
admin-hosting-end = End the hosting
admin-hosting-end-means = From now on nobody signs in at this desk here, and it is sent nothing more. What it wrote stays. A new agreement is needed to begin again.
admin-hosting-ended = The hosting is ended.
admin-host = Host a desk of another agency
admin-host-lead = An agency without a node of its own may have a desk here. First the offer goes to it; it answers as it brings its introduction; then you agree. Whoever administers this node can read what is shown and written at that desk.
admin-host-offer = Make an offer
admin-host-offer-means = A key for the desk is made and stays on this node. The offer is saved as a file with you; bring it to the guest. Nothing is in force by it.
admin-host-guest = The guest agency’s id
admin-host-desk = The desk’s id
admin-host-offered = The offer is saved with you. Bring it to the guest.
admin-host-file = The offer, once the guest’s word is here
admin-host-no-offer = This is no offer of a hosted desk. Choose the file that was saved here.
admin-host-found = An offer for { $guest }, the desk
admin-host-agree = Agree
admin-host-agree-means = Your agency’s root agrees to what the guest’s root has said. From then on the guest’s persons sign in here with accounts that you make.
admin-host-agreed = { $guest } has the desk { $desk } here now.
admin-amend = Your agency’s names, and those above it
admin-amend-lead = Your agency’s root says them anew. Nothing is said before you have seen what changes.
admin-amend-open = Change them
admin-amend-name-ar = Name in Arabic
admin-amend-name-ckb = Name in Kurdish (Sorani)
admin-amend-name-en = Name in English
admin-amend-parents = Above it
admin-amend-none = none
admin-amend-look = See what changes
admin-amend-same = Nothing would change.
admin-amend-changes = This will change
admin-amend-moves = From then on what goes to those above goes to the new ones. What the earlier ones have stays with them; to take it back, recall it.
admin-amend-told = It is told to all who know your agency: { $names }.
admin-amend-say = Say it anew
admin-amend-means = This cannot be undone: what the root has said goes out to the others at once and stays in their logs. You can only say it anew once more.
admin-amended = It is said. The others learn it by the exchange.
admin-admit = Admit a further node of your agency
admin-admit-lead = The new machine makes a request and shows its key’s fingerprint; its administrator reads it to you over a line that you trust. At that machine:
admin-admit-file = The request of the new machine
admin-admit-heard = Fingerprint of its key, as you heard it
admin-admit-look = See what it asks for
admin-admit-say = Admit it
admin-admit-means = Your agency’s root certifies this node and its desks for all who know your agency. This cannot be undone: the name is taken for good, and its keys can only be revoked.
admin-admitted = The node is admitted.
admin-admit-carry = Bring this file to the new machine, and read out your root key’s fingerprint there:

# Accounts
admin-accounts-lead = Whoever sits at a desk has an account. Records carry the desk's name, never a person's.
admin-roles = Roles
admin-role-officer = officer
admin-role-administrator = administrator
admin-role-release-authority = release authority
admin-acts = Acts
admin-locked = locked until { $time } (UTC)
admin-unlock = Unlock
admin-remove = Remove
admin-remove-sure = Its sessions end and it does not sign in again. What it wrote stays.
admin-remove-yes = Remove it
admin-at-console = kept at the machine
admin-guest = guest
admin-account-new = New account
admin-account-change = Change { $account }
admin-account-hint = Latin letters and digits, no person's name: for instance watch-2.
admin-account-taken = This account is there already. Change it in the list.
admin-roles-hint = An administrator alone reads no records. A release authority is made at the machine.
admin-password-first = A first password
admin-password-hint = At least ten characters.
admin-account-make = Make the account
admin-account-give = Keep the change
admin-account-saved = { $account } may sign in now.
admin-account-removed = { $account } is removed.
admin-accounts-console = A release authority's account needs the root key, so it is made at the machine itself:

# Links
admin-peers-lead = All traffic with every other node, not one desk's.
admin-peers-none = No other node yet. Begin by joining.
admin-out = Out to it
admin-heard = Last heard
admin-stands-still = A lane stands still:
admin-quota = Counted against its quota
admin-quota-used = { $used } of { $quota } a day
admin-quota-peer-over = It has sent more than its quota of a day. Alarms come in at once; the rest waits with it and is asked for as the quota allows. Nothing is lost.
admin-quota-guest-over = Its desks have written more than their quota of a day. Alarms are taken; the rest is refused for now.
admin-put-back = It says that it was put back from a backup ({ $at }).
admin-aside-here = Put aside here
admin-aside-there = It put something of ours aside
admin-resend = After a restored backup, here or there
admin-resend-begin = Begin the lanes anew
admin-resend-means = Speak with them first. All that they may still have is decided again and sent again, recalls first; what they hold they recognise. Only after a backup was put back here or there: it heals nothing else.
admin-resend-why = Why; it is kept in the audit
admin-resent = The lanes begin anew. Sent again: { $n }; not sent again: { $withheld }.

# Joining
admin-join = Join an agency that was never met
admin-join-lead = Three files go between you by any way; then two officers read eight digits to each other by voice. Nothing is taken in before that.
admin-join-new = Offer an accord
admin-join-came = A file came from the other agency
admin-join-agency = The other agency's id
admin-join-agency-hint = As it names itself in the network, in small Latin letters.
admin-join-until = The accord ends on
admin-join-served = What each is going to serve the other
admin-join-nothing = not said
admin-join-offer = Sign the offer and save the file
admin-join-offered = An offer of { $agency }
admin-join-accept = Accept the terms and save the answer
admin-join-refuse = Do not accept
admin-join-file = The file { $name } is saved with you. Bring it to { $agency }.
admin-join-again = Save it again
admin-join-by = Offered by
admin-join-answer = waits for their answer
admin-join-last = waits for their last file
admin-join-compare = compare the digits by voice
admin-join-code = This node's digits
admin-join-call = Call the other officer on a number that you know. Read your digits to him, then type those that he reads.
admin-join-heard = The digits that you heard
admin-join-once = One try: if the digits differ, somebody may stand between you, and joining begins anew.
admin-join-confirm = They are the same: sign the accord
admin-joined = { $agency } is known now. The accord is in force once its word has come too.
admin-join-drop = Give this joining up
admin-join-drop-sure = Nothing was taken in yet. Give it up?

# Standing rules
admin-rules-lead = What leaves at once, without waiting for a person. Without a rule nothing leaves but what persons release.
admin-rules-none = No standing rule: every record waits for a release authority.
admin-untold-none = No life-safety rule covers { $kinds }: those in danger are not told at once.
admin-untold-over = Since { $day } no life-safety rule covers { $kinds }: those in danger are not told at once.
admin-untold-ends = From { $day } on no life-safety rule covers { $kinds }: those in danger will not be told at once.
admin-untold-where = In: { $names }.
admin-untold-do = Make or change a rule for life safety under “Standing rules”, on the node that holds the root key. A release authority approves it.
admin-rule-says = { $kinds }, up to level { $level }, go at once to { $names }.
admin-rule-says-life = The minimum of { $kinds } goes at once to { $names }.
admin-rule-says-presence = That there are { $kinds } goes at once, coarsely, to whoever answers for ground within { $n } metres of them, near a seam.
admin-rule-says-nothing = It names no kind that it could release, so it releases nothing. End it, or change it.
admin-rule-where = Only in { $names }.
admin-rule-sectors = the agencies that answer for the sectors touched
admin-rule-parents = the agencies above them and above us
admin-rule-in-force = in force
admin-rule-ahead = not begun
admin-rule-over = over
admin-rule-persons = { $n ->
    [one] one person approved it
   *[other] { $n } persons approved it
  }
admin-rule-short = Fewer than two persons approved it, so it releases up to level 1 only.
admin-rule-end = End the rule
admin-rule-end-means = From now on, what it let out waits for a release authority. What has left stays where it is.
admin-rule-new = New rule
admin-rule-change = Change { $id }
admin-rule-id = The rule's name
admin-rule-id-hint = Small Latin letters, digits, “-” and “.”, for instance army-night.
admin-rule-purpose = For
admin-rule-everyday = every day: the whole copy
admin-rule-life = life safety: the minimum only
admin-rule-presence = life safety: who is near a seam
admin-rule-kinds = Which kinds
admin-rule-kinds-life = Only these have a minimum. Choose all of them, so that nobody who stands in danger is left out.
admin-rule-kinds-presence = They are told as cells of 5 km and hours, without name, strength or contact.
admin-rule-near = Agreed distance, metres
admin-rule-near-hint = Up to 50 000. Told is whoever answers for ground so near; nobody elsewhere, and nothing of what lies further from a seam.
admin-rule-level = Up to level
admin-rule-to = To whom
admin-rule-only = Only in these sectors (none chosen: anywhere)
admin-rule-from = From
admin-rule-until = Until
admin-rule-one = A release authority approves it by his own password. The administrator alone is not enough.
admin-rule-two = From level 2 two release authorities approve it, each by his own password.
admin-rule-nobody = There is no release authority at this node, so nobody can approve a rule here.
admin-rule-approver = Who approves
admin-rule-second = The second who approves
admin-rule-his-password = He types his password himself
admin-rule-save = Sign the rule
admin-rule-stands = The rule { $id } stands.

# Store
admin-check = Is the store whole?
admin-check-lead = Every signature, chain and label is looked at, in a copy beside it. The node works on meanwhile, and nothing is changed.
admin-check-begin = Check now
admin-whole = whole
admin-not-whole = NOT whole
admin-stage-begins = Beginning …
admin-stage-copy = Copying …
admin-stage-file = The database's file …
admin-stage-records = Records …
admin-stage-lanes = Lanes …
admin-stage-derived-tables = Derived tables …
admin-stage-digest = Digest …
admin-looked = { $what }: { $n }
admin-looked-records = records
admin-looked-signatures = signatures
admin-looked-copies = copies
admin-looked-visibility-rows = rows of visibility
admin-looked-frames-out = frames out
admin-looked-frames-put-aside = frames put aside
admin-looked-receipts = receipts
admin-looked-derived-rows = derived rows
admin-mend-rebuild = Only what is derived differs. Stop the node and run:
admin-mend-stop = Stop the node, keep the file, and speak with whoever looks after your nodes. A damaged store must not go on being written.
admin-damage = Damage
admin-how-many = How many
admin-backups = Backups
admin-backup-newest = The newest backup is { $age } old.
admin-backup-old = Make one every day.
admin-backup-none = No backup yet.
admin-backup-begin = Make a backup now
admin-backup-saved = Saved on the disk:
admin-backup-where = On the node's machine, in the folder
admin-backup-same-disk = The backups lie on the store's own disk and are lost with it. Carry them to another disk, with keys and node.toml, and guard them like the node.
admin-file = File
admin-made = Made
admin-size = Size
admin-restore = How to put one back
admin-restore-1 = Speak with the other nodes first: a store that is put back has forgotten what was written, sent and received since.
admin-restore-2 = Stop the node, move its damaged store away, and leave keys and node.toml in the folder.
admin-restore-3 = At the machine, not from this page:
admin-restore-4 = What was received stays hidden until its owners' word is here. Everybody signs in again.
admin-store = Store and disk
admin-store-size = The store's size
admin-store-free = Free on its disk
admin-store-backups-free = Free for backups
admin-store-records = Records (every version)
admin-store-counts = { $own } ours · { $received } received
admin-store-unprojected = Records that no list could take
admin-store-schema = The store's shape (steps)
admin-store-kinds = Records by kind
admin-kind = Kind
admin-own = Ours
admin-received = Received
admin-restored = This store was put back from a backup on { $at }.
admin-waiting-for = What these agencies gave is hidden until their word is here: { $names }.
admin-aside = Put aside
admin-aside-lead = Frames whose signature holds and that could not be taken, and why. What they say is not shown.
admin-aside-none = Nothing.
admin-aside-why = Why
admin-aside-when = When
admin-aside-gone = destroyed

# Kinds that no form writes
admin-kind-group = group
admin-kind-agency = agency
admin-kind-key = key
admin-kind-desk = desk
admin-kind-centre = centre
admin-kind-sector = sector
admin-kind-seam = seam
admin-kind-standing-rule = standing rule
admin-kind-revocation = revocation of a key
admin-kind-accord = accord
admin-kind-hosting = hosting
`,ao=`### Boards: requests, what we need to know, alerts, and what was said of a record.

view-requests = Requests
view-requirements = Questions
view-alerts = Alerts
board-state = Which are shown
board-old = As it was { $age } ago: the page is cut off from the node.
board-more = More
requests-open = Open
requests-over = Over
requests-of-us = Asked of us
requests-by-us = Asked by us
requests-others = Between others
requests-of-us-none = Nobody asks anything of us. What is asked shows here, and rings.
requests-by-us-none = We ask nothing of anybody. Begin with "New request".
requests-over-none = Nothing is over yet.
requirements-open = Open
requirements-over = Over
requirements-of-us = We are to look
requirements-by-us = We want to know
requirements-others = Between others
requirements-of-us-none = We are asked to look for nothing.
requirements-by-us-none = No question of ours is open. Begin with "New question".
requirements-over-none = Nothing is over yet.
alerts-open = In force
alerts-over = Over
alerts-list = Alerts
alerts-none = No alert is in force at this desk.
alerts-over-none = No alert is over yet.
alerts-rung = What rang at this desk
alerts-local = Who acknowledged it and when stays here. The sender sees whether we received it; he is not told that a siren was silenced.
alerts-rung-none = Nothing has rung yet.
alert-until = in force until
alert-was-until = was in force until
heard-by = { $who } acknowledged it { $age } ago
rings = rings: nobody has acknowledged it
alarm-hazard = New explosive hazard
new-request = New request
new-requirement = New question

request-passage = Passage
request-escort = Escort
request-eod = EOD
request-medevac = MEDEVAC
request-information = Information
request-derive = Leave to pass a record on
request-export = Leave to print a record
request-other = Other request
request-withdrawn = withdrawn
recalled-short = recalled
priority-immediate = immediate
priority-urgent = urgent
priority-routine = routine
asked-by = from { $agency }
overdue = overdue
due-in = in { $age }
due-past = { $age } ago
reply-on = on: { $words }
word-none = no answer yet
word-noted = noted, no promise
word-accepted = accepted
word-refused = refused
word-done = done
word-unknown = we do not know
reply-title = Our answer
reply-accepted = Accept
reply-refused = Refuse
reply-done = Done
reply-noted = Noted
reply-again = Answer again
reply-why = Why not
reply-why-needed = A refusal needs its reason.
reply-words = How, in words
reply-at = When it will be done
reply-was = When it was done
leave-derive = To pass on version { $n } to { $names }:
leave-export = To print version { $n }, by { $names }:
reply-derive = Version { $n } of the record that it names may be passed on to the agencies that it names, and nothing else.
reply-export = Version { $n } of the record that it names may be printed by whoever asked, until you recall this answer; it is not passed on.
withdraw = Withdraw the request
withdraw-note = Nobody is asked any more; whoever has the request is told.
leave-it = Leave it as it is

who-looks = Looks: { $names }
nobody-looks = Nobody was told to look
question-ours = Our question
question-open = open
question-assigned = assigned
question-met = answered
question-not-met = not answered
question-withdrawn = not needed
question-close = Close the question
question-found = What was found out, in words
question-met-needs = Tick a report that answers it, or write what was found out.
question-met-by = answers it
question-note-met = The question is answered.
question-note-not-met = The answer was not found.
question-note-withdrawn = The answer is not needed any more.
no-report-yet = No report on it yet.
report-on-it = Report on it

send-reply = { $n ->
    [one] Answer and tell one agency
   *[other] Answer and tell { $n } agencies
  }
send-reply-own = Keep the answer to ourselves
send-state = { $n ->
    [one] Change it and tell one agency
   *[other] Change it and tell { $n } agencies
  }
send-state-own = Change it, for us alone
send-assess = { $n ->
    [one] Send the evaluation to one agency
   *[other] Send the evaluation to { $n } agencies
  }
send-assess-own = Keep the evaluation to ourselves

assess = Evaluate
assessments = What was said of it
assess-reason = Why, in words
assessed-before = { $n ->
    [one] one evaluation before
   *[other] { $n } evaluations before
  }
assessed-elsewhere = With a record that this desk does not have.
verdict-evaluation = How sure
verdict-same-event = Same event
verdict-different-events = Different events
verdict-accepted = Accepted for our count
verdict-disputed = Disputed
which-record = Which record
which-record-hint = words, agency or place
which-none = No other such record among those loaded.

form-request = New request
form-requirement = New question
form-reply = Answer to a request
form-assessment = Evaluation
request-type = What we ask for
request-to = Whom we ask
request-by = By when
request-text = What exactly
request-priority = Priority
request-record = The record to be passed on
request-on = To whom it is to go
requirement-question = What we want to know
requirement-collectors = Who looks
requirement-state = Where the question stands
wrong-asked = Those who are asked must be named in the label below, or they never hear of it.
assess-verdict = Verdict
assess-other = a second record
`,oo=`### The demonstration's desk picker.

demo-title = Tansiq · the Makhmur day
demo-intro = Each desk opens in a tab of its own. Cut a link or kill a node at any step: the day must end the same.
demo-desks = Desks
demo-open = open desk
demo-day = The day
demo-play = Play
demo-waits = The day begins when you open the first desk.
demo-pause = Pause
demo-next = Next step
demo-done = done
demo-over = The day is over. Everything can still be done by hand.
demo-set-up = Setting up:
demo-lost = The demonstration does not answer. Is it still running?
node-up = running
node-cut = link cut
node-dead = stopped
node-act-cut = Cut the link
node-act-heal = Mend the link
node-act-kill = Kill (-9)
node-act-start = Start
`,so=`### The node's refusals by their stable code (docs/formats/errors.md), dots written as dashes.

error-unreachable = The node does not answer. What you wrote is kept.
error-account-locked = Too many wrong passwords in a row. Wait five minutes, or ask the node's administrator.
error-account-refused = Account or password is wrong. Check the keyboard's language and try again.
error-account-role = This account may not do that. Sign in with one that has the role for it.
error-release-key = By this node's clock its own key is not in force, so others would take nothing of this. Nothing was written; your draft stays. Tell the node's administrator: the clock must be set, or the key renewed.
error-account-no-key = This account has no key in force to approve with. The node's administrator makes one with a new password.
error-hosting-over = This desk is not hosted at this node any more, or not yet. Speak with your own agency's administrator.
error-hosting-quota = The node that hosts this desk keeps no more of your agency for now. Keep the draft and send it again later; an alert or another emergency goes out at once. Your own administrator can agree on more with the host.
error-session-needed = Sign in first.
error-session-csrf = This page is out of date. Load it again; what you typed is kept.
error-request-malformed = The request cannot be read. Correct the field that is named.
error-request-too-large = The request is larger than this node takes. Send less at once.
error-request-host = Open the page under the address that the node's administrator gave.
error-label-missing = A record needs a label. Choose who may have it, or keep it to your own agency.
error-label-unknown = This label is not known here. Choose a level from 0 to 3 and known agencies and caveats.
error-label-ceiling = This desk may not write at that level. Choose a lower level, or ask an authorised desk.
error-label-group = No such group is known here. Choose another, or name the agencies themselves.
error-group-taken = There is a group of this name. Open its record and write its next version, or choose another name.
error-label-external = This party has no node: it is noted, and never served. Take it out, and tell it by the way that is agreed with it.
error-label-exact = A plan is agreed on its exact ground and time, and never made coarse. Take the coarsening out of its label.
error-label-picture = A picture shows the exact place, and where somebody stood. Give it its record's label or a narrower one, without SOURCE, and for nobody who gets the record coarse.
error-picture-unreadable = This is no photograph that is taken here, or it is damaged. Take JPEG, PNG or WebP, and none that moves.
error-picture-too-large = The picture is too large: at most 24 MB and 50 million pixels. Cut it, or take it again with less.
error-label-derived = What is made from others' records needs a label as strict as theirs. Take the level, caveats and end that are named.
error-place-out-of-range = No such place. Latitude runs from -90 to 90, longitude from -180 to 180. Correct it.
error-place-unreadable = This is not a place. Give MGRS (38S LE 71 59) or degrees (35.77 43.58).
error-place-area = The area's outline crosses itself, is empty or too large. Draw it again.
error-time-impossible = The time is impossible: it ends before it begins, or lies too far ahead. Correct it.
error-time-unreadable = This is not a time. Give it as 2023-10-22T06:05:00Z.
error-text-too-long = The text is too long. Shorten it, or split it over two records.
error-kind-unknown = Desks cannot write this kind of record. Choose another kind.
error-body-invalid = A field of the record is missing or wrong. Correct the field that is named.
error-status-mixed = Exercise and actual records never mix on one node. Write it under this node's own status.
error-plan-outside-map = Nobody answers for part of this ground. Keep the area inside the map of sectors.
error-record-not-found = There is no such record for this desk.
error-alarm-not-found = There is no such alarm at this desk.
error-release-changed = Who will get this has changed since you looked. See the new list and send again.
error-release-authority-needed = This needs a release authority's approval before it can leave.
error-release-second-person-needed = From level 2 a second authorised person must approve.
error-release-agency-unknown = This agency is not in the network. Take it out of the list.
error-release-refused = A release authority did not let it go there. Write a next version if it should.
error-release-not-waiting = Nothing of this record waits for a release. Write a next version with another label.
error-release-record-first = The record that the picture belongs to waits too, and the two go together. Say it of the record.
error-release-wider = An approval can leave agencies out; it cannot add one. Write a next version for that, or refuse.
error-release-derived = It was made from a record whose owner did not show it to this agency. Ask him (request of type derive), or leave it out.
error-release-orcon = It was made from a record under ORCON. Ask its owner by a request of type derive; nothing goes out without his word.
error-record-changed = Somebody has written a newer version. Read it, then write yours.
error-record-not-yours = Only its owner can write a next version. Write an answer or a report of your own.
error-record-elsewhere = Another node of your agency wrote this record, and it alone goes on with it. Ask that room's desk.
error-record-recalled = This record was recalled. It has no next version; write a new one.
error-request-reused = This idempotency key was used for something else. Use a new one.
error-plan-changed = The plan has a newer version than the one you answered. Read it and answer again.
error-plan-other-map = The plan was made on another map of sectors. It must be proposed again.
error-plan-clock = Two rooms' clocks differ by more than two minutes, so nothing new can be agreed. Set the clocks, then concur.
error-plan-over = The plan has ended or was cancelled; there is nothing to answer.
error-plan-not-home = Another node of your agency answers for this ground: the one whose desk sits in that room. Ask it.
error-plan-not-asked = Your agency is not asked to answer this plan.
error-plan-conflicts = There are conflicts that you have not accepted. Accept each by name, or object.
error-joint-not-party = Your agency is not named in this record, and only those whom it names can bind themselves by it. Ask its owner to name it.
error-joint-not-whole = You hold this record shortened or made coarse, so you cannot see all that you would agree to. Ask its owner for the whole.
error-joint-over = This record is not held out to anyone: it is a draft, has ended or was taken back. There is nothing to answer.
error-joint-changed = The record has a newer version than the one you answered. Read it and answer again.
error-frame-unreadable = The peer sent bytes that are no frame. They were put aside. Tell the peer's administrator.
error-frame-too-large = The peer sent a frame over the size limit. It was put aside. Ask the peer to write it shorter.
error-frame-cut = The frame's bytes are not those that its digest names. It was not taken; it is asked for again.
error-frame-gap = Numbers are missing in the lane. They are asked for again.
error-frame-chain = The lane's chain does not follow from what we hold: a restored backup, here or there. The administrators must speak with each other.
error-frame-fork = The peer has signed two different pasts of one lane. Both are kept; nothing was taken. Speak with the peer.
error-frame-epoch = The lane is counted in another epoch than this. Nothing was taken. If it goes on so, speak with the peer.
error-frame-signature = A signature does not verify. Nothing of it was taken. Speak with the peer by voice before you trust this link.
error-frame-key = Signed by a key that its agency's root has not certified for this, or no longer. Not taken. Ask the peer's administrator to look at his keys and at his clock.
error-frame-addressee = Addressed to somebody else. Not taken. Tell the peer's administrator that it came here.
error-frame-owner = Owned by an agency that this peer does not speak for. Not taken. Ask the owner itself for it.
error-frame-version = The version does not follow the one we hold. Not taken. Ask its owner to write a next version.
error-frame-home = It belongs to another node of this agency, and that one alone goes on with it or recalls it. Not taken. Ask that node's desk.
error-frame-recalled = Its owner has recalled it. It was neither taken nor kept. Do not rely on what you heard of it.
error-frame-told = It tells what a minimum, or its own label, keeps at its owner's. Neither taken nor kept. Speak with the peer: its node has a fault. Ask its desk by voice what it was.
error-frame-status = Exercise and actual records never mix. Not taken. Speak with the peer: one of the two nodes is set up for something else.
error-frame-kind = The lane carried something that this node does not know. It was put aside. Ask whether the peer has a newer Tansiq, and update this node.
error-peer-refused = The other end could not prove that it is the node it says it is. Check its address, and speak with its administrator.
error-restore-waiting = This node was put back from a backup. What this agency has given it is hidden until the agency's word is here.
error-peer-unreachable = The link is down. What waits is kept and goes out when the link is back.
error-peer-answer = The peer's answer cannot be read. It is asked again.
error-release-guard = The guard stopped a copy that no release covers. Stop and report this: it is a fault of Tansiq.
error-store-in-use = Another process has this store open. Stop that one first.
error-file-unreadable = The file cannot be read. Check its name, and whether you may read it.
error-file-malformed = The file has not the form that it should. Correct the place that is named.
error-file-unwritable = Nothing can be written there. Check the folder's name and permissions, and whether the disk is read-only.
error-command-option = An option is missing or wrong. Give it as is said here.
error-config-invalid = This node is not set up right. Tell its administrator; what you typed is kept.
error-store-unwritable = The store cannot be read or written where it lies. Check the folder's permissions, whether the disk is read-only, and the disk itself.
error-node-runs = The node runs. Sign in to work through it, or stop it first.
error-node-silent = The node does not answer. Wait until it has started, or look at its log.
error-store-full = The disk is full. Free some space; nothing that was saved is lost.
error-request-too-many = Too many requests. Wait a moment.
error-store-corrupt = The store is damaged. Stop, keep the file, restore the last backup.
error-internal = Tansiq made a mistake. Nothing was saved of this. Report it with the time it happened.
error-account-not-found = There is no such account. Look at the list again.
error-joining-code = The digits are not the same. This joining is forgotten: somebody may stand between you. Speak with the other officer and begin anew.
error-joining-incomplete = Something of this joining has not come yet. Wait for the other agency's file.
error-joining-invalid = This file does not belong to this joining, or was changed on its way. Ask for a new one.
error-joining-over = The time that this joining was offered for is over. Begin again with a new offer.
error-joining-not-found = No joining with this agency is under way here. Begin with an offer.
error-introduction-invalid = The other agency's introduction does not hold. Nothing of it was taken. Ask for a new file.
error-rule-not-found = There is no standing rule of that name here. Look at the list again.
error-rule-no-minimum = Life safety can release only the minimum of alerts, claims, off-plan reports and hazards. Take the other kinds out, or make it a rule for every day.
error-rule-near-seam = Units, posts and patrols are told for life safety near a seam alone: as a rule of its own, with a distance.
error-store-exists = The file is there already. Try again in a moment.
error-store-newer = A newer Tansiq has written the store. The program on the node must be updated.
error-layer-unreadable = This layer cannot be shown. The node's administrator should save it anew.
error-layer-too-large = This layer is too large to be drawn whole. The node's administrator can make PMTiles of it.
error-layer-too-many = There are more layers than this node shows. Its administrator can take some out of the folder.
error-layer-not-found = There is no such layer at this node any more. Open the list of layers again.
`,co=`### The feed's filter, the command box, the keys.

filter = Filter
filter-words = Words in reports
filter-words-hint = Words
filter-stands = Only what fits the filter is shown
filter-hidden = { $n ->
    [one] One new does not fit the filter
   *[other] { $n } new do not fit the filter
  }
filter-clear = Clear the filter
filter-time = Time
filter-time-any = Any time
filter-time-last = { $hours ->
    [1] Last hour
    [6] Last 6 hours
    [24] Last 24 hours
    [168] Last 7 days
   *[other] Last { $hours } hours
  }
filter-time-range = From … to
filter-time-unreadable = This is not a time. Give 05:12Z or 22 05:12, say.
filter-from = From
filter-to = To
filter-in-view = Only what the map shows
filter-agencies = Agencies
filter-sectors = Sectors
filter-kinds = Kind
mark-all-read = Mark all as read
row-unread = unread
alarm-untested = Test the alarm

command-new = New: { $kind }
command-view = Open: { $view }
command-report-here = Report at this place
acknowledge-all = { $n ->
    [one] Acknowledge the alarm
   *[other] Acknowledge all { $n } alarms
  }
find-coordinate = Coordinate
find-commands = Commands
find-places = Places
find-sectors = Sectors
find-forces = Units and posts
find-records = Records

keys-room = Room
keys-new = New record
keys-views = Parts of the room
keys-feed = Reports and plans
keys-map = Map
keys-time = Time
keys-note = Each key acts by its place on the keyboard, whatever its language.
key-search = Search and commands
key-help = Keys of this page
key-arrow-up = Arrow up
key-arrow-down = Arrow down
key-acknowledge = Acknowledge the first alarm
key-open-alarm = Open the first alarm
key-escape = Close what is open
key-next = Next
key-previous = Previous
key-first = Newest
key-last = Oldest
key-open = Open the record
key-unread = Read or unread
key-filter = Words of the filter
`,lo=`### What stands on the ground: units, posts, patrols, sensors, facilities, and their forms.

view-forces = Forces
new-unit = Unit
new-post = Post
new-patrol = Patrol
new-sensor = Sensor
new-facility = Facility
forces-of-unit = Units
forces-of-post = Posts
forces-of-patrol = Patrols
forces-of-sensor = Sensors
forces-of-facility = Facilities
forces-search = Search by name
forces-owner = Agency
forces-every-agency = Every agency
forces-sector = Sector
forces-every-sector = Every sector
forces-not-manned = Not manned
forces-by-sector = By sector
forces-as-of = As it was { $age } ago
forces-more = The newest { $n } stand here. Narrow it down on the page, or list them by the command line, to see the others.
forces-none = Nothing on the ground yet that this desk may see. Add a unit or a post above.
forces-none-fit = Nothing fits this search.
forces-clear = Clear the search
forces-off-map = Outside the sectors
forces-no-place = Without a place
observes-yes = Manned now
observes-no = Not manned now
observes-unknown = Manning unknown
force-joint-no = not joint yet
force-joint-unknown = joint: not known here
force-until = until
force-yes = yes

form-unit = Unit
form-post = Post
form-patrol = Patrol
form-sensor = Sensor
form-facility = Facility or settlement
force-name = Name
force-name-in = Name ({ $language })
force-slug = Id
force-slug-hint = Small Latin letters and digits; given by itself when left empty.
force-echelon = Size
force-branch = Branch
force-strength = Strength
force-state = State
force-sort = Sort
force-facility = What it is
force-importance = Importance
force-inhabitants = Inhabitants or staff
force-guarded-by = Guarded by
force-notified = Humanitarian-notified site
force-joint = Joint of
force-more = More
force-sees = Range of view
force-sees-m = Range of view, metres
force-sees-night = Range by night
force-sees-night-m = Range by night, metres
force-not-at-night = not by night
force-night = Sees by night
force-height = Eye height
force-height-m = Eye height, metres
force-view = Sector of view
force-view-from = View from (degrees from north)
force-view-to = to (clockwise)
view-all-round = Empty: all round
force-all-round = all round
force-unit = Unit
force-route = Route
route-read = { $n ->
    [0] No place yet. One place a line, in the order in which it is gone
    [one] One place; it takes two at least
   *[other] { $n } places
  }
force-both-ways = Comes back the same way
force-speed = Speed
force-speed-kmh = Speed, km/h
kmh = { $n } km/h
force-schedule = When it goes
force-watched = When it is watched
force-manned = When it is manned
manned-unknown = Not known
manned-unknown-note = What is not known never counts as covered.
manned-always = Day and night
manned-shifts = At hours
manned-never = never
manned-local = Local time. From an hour to the same hour: a whole day; what ends before it begins ends the next day.
manned-exceptions = { $n ->
    [one] with one exception
   *[other] with { $n } exceptions
  }
every-day = Every day
shift-n = Shift { $n }
shift-add = Add hours
shift-remove = Remove these hours
wrong-slug = Small Latin letters, digits, full stop and hyphen only.
wrong-number-between = This number is out of bounds, or cannot be read.
wrong-shifts = Choose one day at least, and write the hours like ⁦06:00⁩.

echelon-team = Team
echelon-squad = Squad
echelon-section = Section
echelon-platoon = Platoon
echelon-company = Company
echelon-battalion = Battalion
echelon-regiment = Regiment
echelon-brigade = Brigade
echelon-division = Division
echelon-other = Other
branch-infantry = infantry
branch-mechanised = mechanised
branch-mountain = mountain
branch-engineer = engineers
branch-eod = EOD
branch-medical = medical
branch-logistics = logistics
branch-police = police
branch-border = border guard
branch-signals = signals
branch-other = other
strength = strength { $band }
strength-unknown = not known
strength-up-to-10 = up to ⁦10⁩
strength-11-30 = ⁦11⁠–⁠30⁩
strength-31-100 = ⁦31⁠–⁠100⁩
strength-101-300 = ⁦101⁠–⁠300⁩
strength-301-1000 = ⁦301⁠–⁠1000⁩
strength-above-1000 = above ⁦1000⁩
force-state-present = Present
force-state-moving = Moving
force-state-withdrawn = Withdrawn
force-state-planned = Planned
force-state-standing = Standing
force-state-vacated = Vacated
force-state-going = Going
force-state-ended = Ended
force-state-working = Working
force-state-faulty = Faulty
force-state-removed = Removed
facility-settlement = Settlement
facility-camp = Camp
facility-hospital = Hospital
facility-school = School
facility-religious = Place of worship
facility-water = Water
facility-power = Power
facility-oil = Oil
facility-gas = Gas
facility-bridge = Bridge
facility-road = Road
facility-communications = Communications
facility-government = Government office
facility-other = Other
importance-1 = ⁦1⁩ highest
importance-2 = ⁦2⁩
importance-3 = ⁦3⁩
importance-4 = ⁦4⁩
importance-5 = ⁦5⁩ lowest
post-type-observation = Observation
post-type-checkpoint = Checkpoint
post-type-guard = Guard
post-type-base = Base
post-type-other = Other
sensor-type-camera = Camera
sensor-type-thermal = Thermal camera
sensor-type-radar = Radar
sensor-type-acoustic = Acoustic
sensor-type-seismic = Seismic
sensor-type-balloon = Balloon
sensor-type-uav = Unmanned aircraft
sensor-type-other = Other
`,uo=`### The forms, and sending.

form-spot = New report
form-alert = New alert
form-claim = New claim on vacated ground
form-movement = New movement
form-next = { $kind }, version { $n }
close-keep = Close; the draft is kept
optional = optional
choose = Choose …
from = From
to = To
answer-by = Answer wanted by
area = Area
place-hint = 38S LE 71 59  or  35.77 43.58
place-pick = Set on the map
corners-hint = One corner a line, MGRS or degrees
corners-read = { $n ->
    [0] No corner yet
    [one] One corner
   *[other] { $n } corners
  }
corners-wrong = Not a place: line { $lines }
size-hint = 12, 10-15 or >20
contact-hint = A call sign or a number, never a name
fact-stand-off-m = Stand-off, metres
reliability = Source
credibility = Content
sure-basis = Based on
still-needed = Still needed: { $names }
still-wrong = To correct: { $names }

wrong-place = This is not a place. Give MGRS (38S LE 71 59) or degrees (35.77 43.58).
wrong-time = This is not a time. Give 05:12, 05:12Z or 2026-11-24 05:12Z.
wrong-order = It ends before it begins.
wrong-future = This time lies ahead.
wrong-size = Not a number. Give 12, 10-15 or >20.
wrong-metres = Give whole metres, like 300.
wrong-corners = Some corners cannot be read.

label-who = Who may have it
label-level = How secret
label-more = More: caveats, until when, how exact
level-two-persons = From this level a second authorised person must approve before it leaves.
audience-sector = All agencies of this sector
audience-lines = Command and ministry too
audience-own = Only us
audience-picked = Agencies I tick
caveat-ORCON = Ask the owner before use
caveat-ORCON-note = No quote, derivation or export without the owner (ORCON).
caveat-SOURCE = Hide source and desk
caveat-SOURCE-note = Source, desk and basis never leave (SOURCE).
caveat-PUBLIC = For everyone
caveat-PUBLIC-note = Level 0, everyone; two persons must approve (PUBLIC).
everyone-note = For everyone: every agency of the network gets it, whoever else is named. Level 0 only, and two persons must approve.
audience-everyone = Every agency
show-audience = Recipients see who else has it

who-gets-it = These will get it:
nobody-gets-it = Nobody else will get it.
nobody-yet = Nobody else gets it yet.
waits-for-word = { $whose ->
    [second-person] The record itself goes to { $names } once a second release authority has approved it.
    [both] The record itself goes to { $names } once two release authorities have approved it.
   *[authority] The record itself goes to { $names } once a release authority has approved it.
  }
link-cut-waits = link cut: it waits here until the link is back
who-asking = Asking who will get it …
who-unknown = Who will get it is not known yet.
coarse = place to { $n } m
withheld = Not to { $agency }: { $reason }
needs-authority = A release authority of ours must approve before it leaves.
needs-second-person = A second authorised person must approve before it leaves.
must-answer = Must answer: { $names }
send-record = { $n ->
    [one] Send to one agency
   *[other] Send to { $n } agencies
  }
send-record-own = Save for us only
send-answer-concur = { $n ->
    [one] Concur, and tell one agency
   *[other] Concur, and tell { $n } agencies
  }
send-answer-concur-own = Concur, for us only
send-answer-concur-with-conditions = { $n ->
    [one] Send conditions to one agency
   *[other] Send conditions to { $n } agencies
  }
send-answer-concur-with-conditions-own = Save conditions, for us only
send-answer-object = { $n ->
    [one] Object, and tell one agency
   *[other] Object, and tell { $n } agencies
  }
send-answer-object-own = Object, for us only
send-cancel = { $n ->
    [one] Cancel, and tell one agency
   *[other] Cancel, and tell { $n } agencies
  }
send-cancel-own = Cancel, for us only
send-unknown = Send
send-waits = Save; it waits for approval
send-queue = Keep until the node is back
send-offline = The node does not answer. It is kept here, for us only; when the node is back you see who will get it, and send it.
send-offline-named = The node does not answer. It is kept here, and goes to those who are named above once the node is back; if that has changed, you are asked.
sending = Sending …
sending-in = { $n ->
    [one] Goes in one second
   *[other] Goes in { $n } seconds
  }
send-now = Send now
undo = Undo
discarded = The draft was thrown away.
sent-toast = { $n ->
    [0] Saved. It stays with us.
    [one] Saved; on its way to one agency.
   *[other] Saved; on its way to { $n } agencies.
  }
sent-waits-toast = Saved. It waits for approval: see Release.
queued-toast = Kept here. It goes when the node is back.
queued-look-toast = Kept here, for us only. When the node is back you see who will get it, then you send it.

picture-add = Add a picture
picture-drop = or drop it here, or paste it
picture-working = Being made anew …
picture-caption = What it shows, in a line
picture-remove = Take the picture out
picture-cost = { $kb } KB for each recipient: { $s } s on a line of 64 kbit/s. Words go first.
picture-place = A photograph shows the exact place, and where somebody stood. Nothing else of the file goes: no position, no time, no device.
picture-barred = With this label no picture can go: it hides the place or the source, and a photograph shows both.
picture-cut = Pictures can be added when the node is there again.
with-pictures = { $n ->
    [one] With its picture.
   *[other] With its { $n } pictures.
  }
picture-apart = Picture { $n } goes to these alone: { $names }
picture-waits = Picture { $n } goes to nobody until a person lets it go.
picture-stays = Picture { $n } goes to nobody.
`,fo=`### Control measures and gaps: their forms and what they say.

form-measure = New control measure
measure-type = What it is
measure-boundary = Boundary
measure-phase-line = Phase line
measure-route = Route
measure-checkpoint = Checkpoint
measure-contact-point = Contact point
measure-no-entry = No entry
measure-humanitarian-notified = Humanitarian-notified
measure-effective = Counts from
measure-expires = Counts until
measure-no-end = until it is cancelled
measure-hours = When it is open
measure-open-note = Open day and night, until hours are given.
measure-text = What to do there
measure-binds = Whom it binds
measure-binds-hint = None ticked: everybody who gets it.
measure-all = everybody who has it
measure-state-in-force = In force
measure-state-cancelled = Cancelled
form-gap = New gap
gap-reason = Why nobody observes there
gap-reason-terrain = Terrain
gap-reason-distance = Distance
gap-reason-hours = Hours without a watch
gap-reason-vacated = Vacated
gap-reason-weather = Weather
gap-reason-unknown-terrain = Terrain is unknown
gap-reason-other = Other
gap-hours = When nobody observes
gap-hours-note = While the hours are not known it counts as open at all hours.
gap-hours-unknown = not known, so at all hours
gap-length = Length
gap-length-km = Length along the seam, km
gap-ease = How easily crossed
ease-unknown = Not known
ease-easy = Easily
ease-hard = Hard
ease-very-hard = Very hard
gap-assigned-to = Who is to close it
gap-nobody = nobody yet
gap-by = Closed by
gap-responders = Who could be there first
gap-respond = The nearest needs
gap-respond-min = Minutes the nearest needs
gap-method = Found by
gap-method-person = a person
gap-method-computed = computation
gap-source = It rests on
gap-source-hint = Terrain and figures, and how exact they are
gap-closers = Requirements and posts that belong to it
gap-state-open = Open
gap-state-assigned = Assigned
gap-state-watched = Watched
gap-state-closed = Closed
wrong-nobody = Say who is to close it.
`,po=`### The map: tools, layers, measuring, the menu at the pointer.

map-all = Show all sectors and records
map-back = Previous view
map-forth = Next view
map-layers = Layers
map-measure = Measure
copied-words = Copied: { $words }
read-out-copy = Copy the coordinates (Ctrl+C over the map)
format-mgrs = MGRS
format-degrees = Degrees
format-dms = D M S
format-utm = UTM
draw-line-guide = Click the points of the line; double click or Enter to finish.
draw-circle-guide = Click the middle, then a point on the rim.
draw-back = Undo
draw-round = Circle: click the middle, then the rim
draw-again = Redo

layers-picture = Picture
layers-ground = Ground
layers-own = This node's own layers
layers-own-loading = Asking the node …
layers-own-cut = The node does not answer; the layers show when it is back.
layers-own-none = None. The node's administrator puts PMTiles, GeoJSON or GeoPackage files into the layers folder.
layers-alerts = Alerts, and what is off plan, are always shown.
layer-plans = Plans
layer-reports = Reports
layer-hazards = Hazards
layer-forces = Forces and posts
layer-facilities = Facilities and settlements
layer-measures = Control measures
layer-clusters = Gather what lies close in one plate
layer-sectors = Sectors
layer-seams = Seam
layer-grid = MGRS grid
layer-places = Names of places
layer-governorates = Governorates' lines

ruler-line = Distance
ruler-area = Area
ruler-circle = Circle
ruler-length = Length
ruler-last = Last leg
ruler-bearing = Bearing
ruler-radius = Radius
ruler-surface = Area
ruler-round = Round it
ruler-guide = Click on the map or type coordinates. Backspace takes back, Escape ends.
ruler-place = MGRS or degrees
ruler-add = Add

point-menu = At { $at }
point-spot = Report here
point-alert = Alert here
point-claim = Claim here
point-measure = Measure from here
point-copy = Copy coordinates
point-here = What is here
under-title = What is here
under-count = { $n ->
    [one] One record here
   *[other] { $n } records here
  }
under-none = Nothing that is shown to this desk.

key-map-here = What is in the middle of the map; while drawing, a corner there
key-map-menu = The menu in the middle of the map
key-map-copy = Copy the coordinates of the pointer on the map

map-window = Map in a window of its own
map-window-follow = Follow the room page
map-window-follow-title = On: this window looks where the room page looks. Off: it stays where it was put.
map-window-keys = On the map: arrows move it, Enter tells what is in its middle, Shift+F10 opens the menu there.
cut-off-alone = Cut off from the node since { $age }. What you see is old.
alarm-state-none = No alarm rings
alarm-state-ringing = { $n ->
    [one] One alarm rings, since { $age }
   *[other] { $n } alarms ring, the oldest since { $age }
  }
alarm-state-unknown = Alarms unknown

map-print = Print the map
sheet-level = Most secret of the records shown
sheet-then = As it was known at
sheet-cut = Cut off from the node since
sheet-grid = Grid
sheet-north-west = North-west corner
sheet-south-east = South-east corner
sheet-in-view = Records in the picture
sheet-basemap = Basemap
sheet-agency = Agency
sheet-place = Place
sheet-words = Words
sheet-more = { $n ->
    [one] One more record in the picture is not listed.
   *[other] { $n } more records in the picture are not listed.
  }
sheet-none = No record in the picture.
`,mo=`### Meetings and agreements: their forms.

form-meeting = New meeting
meeting-called = Called
meeting-held = Held: these are its minutes
meeting-cancelled = Cancelled
meeting-title = What it is about
meeting-room = Where
meeting-agencies = Who is invited
meeting-agencies-hint = Minutes of a meeting that was held need the word of each of them.
meeting-desks = Who was there
meeting-desks-hint = By desk, never by name. The desks of those who are invited stand here.
meeting-action = Task { $n }
meeting-action-add = A task
form-agreement = New agreement
agreement-parties = Between
agreement-parties-hint = Two parties at least. It binds each by its own word alone.
agreement-provision = Provision { $n }
agreement-provision-add = A further provision
agreement-binds = Whom it binds
agreement-binds-hint = None ticked: all parties.
agreement-from = Valid from
agreement-until = Valid until
agreement-state = What we call it
agreement-state-hint = Its parties are asked for their word from “proposed” on, and only their words put it in force. A new word on how far a provision is carried out asks nobody again.
`,ho=`### The shell: status line, map, feed, time axis, sign-in.

title = Tansiq
opening = Opening …
language = Language
theme-light = Light page
theme-night = Night page
exercise = EXERCISE
exercise-door = Exercise: nothing here is real. Choose a desk.
sign-in = Sign in
sign-in-or = or with account and password
sign-out = Sign out
account = Account
password = Password
session-ended = Your session has ended. Sign in again; what you typed is still there.
node-unreachable-start = The node does not answer. This page tries again by itself.
cut-off = Cut off from the node since { $age }. What you see is old; what you write is kept here, for us only. When the node is back you see who will get it, and send it.

administered-by = Administered by { $agency }
administered-by-means = This desk stands on their node: whoever administers it can read what is shown and written here.
link-own = ours
clock-title = UTC, and the time of this machine
clock-local = local
links = Links to other agencies
links-none = No other node yet
link-live = live
link-stale = late
link-silent = silent
link-unknown = unknown
link-ours = Our picture of theirs
link-theirs = Their picture of ours
link-ages = ours { $ours } · theirs { $theirs }
link-title = What we hold of theirs is { $ours } old; what they hold of ours is { $theirs } old.
link-skewed = clock wrong
link-clock = Their clock
link-clock-ahead = at least { $age } ahead of ours
link-clock-behind = at least { $age } behind ours
link-clock-what = Nothing new can be agreed. Check both clocks.
link-error = Last trouble
mine = Ours
mine-title = Our own records on their way to others
mine-pending = { $n } pending
mine-sent = { $n } sent
mine-received = { $n } received
mine-seen = { $n } seen
alarms = Alarms
alarms-more = { $n ->
    [one] and one more alarm
   *[other] and { $n } more alarms
  }
alarm-ready = Alarm on
alarm-muted = No sound: test the alarm
alarm-test-title = Test the alarm
alarm-claim = Claim on ground near us
alarm-movement = Movement near us
alarm-operation = Operation near us
alarm-emergency = Urgent request to us
alarm-alert = Alert
alarm-deviation = Off plan
alarm-objection = Objection to our plan
alarm-objection-theirs = Objection to a plan
alarm-not-received-theirs = A plan has not arrived
alarm-not-received = Our plan has not arrived
alarm-unanswered = No answer by the deadline
alarm-conflict = Conflict between plans
alarm-request = A request to us
alarm-reply = A reply to our request
alarm-refused = Our record was refused release
alarm-other = Alarm
past-superseded = replaced since
past-answered = answered since
past-arrived = arrived since
past-over = over
acknowledged = Acknowledged
acknowledge = Acknowledge
open-record = Open record

panel = Record
close = Close
show-on-map = Show on the map
map = Map
map-tools = Map tools
map-home = Show our own area
map-failed = This browser cannot draw the map (WebGL). All else works: places stand in each record.
map-keys = R report, A alert, C claim, M movement, slash to search. On the map: arrows move it, Enter tells what is in its middle, Shift+F10 opens the menu there.
zoom-in = Closer
zoom-out = Farther
read-out-title = Form of coordinates: MGRS, degrees or UTM
nobody-holds = Ground nobody holds
search = Search for a place, a coordinate or words
search-hint = Place, MGRS or words
search-none = Nothing found. Try MGRS, degrees, a place or a word.
draw-area-guide = Click the corners; double-click or Enter closes.
draw-point-guide = Click on the map to set the place.
draw = Draw on the map
draw-undo = Undo corner
draw-clear = Clear
draw-done = Finish

feed = Reports and plans
feed-empty = Nothing yet. What is released to this desk appears here; R begins a report.
feed-empty-sieve = Nothing fits the filter. X clears it.
feed-new = { $n ->
    [one] One new
   *[other] { $n } new
  }
unread = { $n ->
    [one] One unread
   *[other] { $n } unread
  }
sieve = Show
sieve-all = All
sieve-plans = Plans
sieve-alerts = Alerts
sieve-own = Ours
new = New
new-title = New: { $kind } (key { $key })
new-spot = Report
new-alert = Alert
new-claim = Claim
new-movement = Movement
row-waiting = { $n ->
    [one] Not yet received by one agency
   *[other] Not yet received by { $n } agencies
  }
answer-wanted = Your answer is awaited
minimum-words = { $kind }: the minimum only

waiting-waiting = Pending: waits for the node
not-sent = not sent
waiting-look-again = Look who will get it, then send
waiting-refused = Not taken by the node
waiting-to = To { $names }
waiting-take-back = Take back
waiting-look = Look and send
stranded = { $n ->
    [one] One record that you wrote has not been sent: it waits for you.
   *[other] { $n } records that you wrote have not been sent: they wait for you.
  }
discard = Discard
draft = Draft: { $kind }
draft-empty = No words yet
draft-continue = Continue

time-axis = Time: the last and the next 24 hours
axis-fold = Fold the time axis
axis-open = Open the time axis
now = now

age-s = { $n } s
age-min = { $n } min
age-h = { $n } h
age-d = { $n } d
age-never = none
ago = { $age } ago
in = in { $age }

# The rail: parts of the room beside the map
views = Parts of the room
view-waiting = waiting
view-failed = This part could not be opened. Load the page again; what you wrote is kept.

# Words between the items of a list
list-comma = {", "}
list-and = {" and "}
`,go=`### What several kinds' forms ask: lines and outlines, axes, joint things, points.

shape-line = Line
wrong-outline = An outline takes three corners at least.
one-a-line = One a line
fact-axis = Axis
axis-number = Axis { $n }
fact-perimeter = Cordon
perimeter = Outline that is marked or cordoned off
perimeter-stand-off = A circle at the stand-off: { $n } m
outline-across = { $n } corners, { $metres } m across, round { $place }
fact-source = Source
minutes = { $n } min
force-joint-hint = All that it belongs to, ours too. It is joint once the others have concurred.
requirement-gap = Gap it is to close
requirement-about = Its gap, and what answers it
after-requirement = Ask what we need to know there
point-text = What
point-by = By when
point-agency = Who does it
point-drop = Remove it
wrong-point = Say what.
`,_o=`### Forms of plans: the operation, the joint claim, the route with a width, what is off plan.

form-operation = New operation
operation-parts = Parts of the operation
operation-part = Part { $n }
operation-axis = Axis
operation-axes = Axes
operation-phase = Phase
operation-axis-unit = Unit on this axis
operation-add = A further part
operation-drop = Remove this part
operation-wrong = Something is wrong in it
wrong-many = Ten at most.

claim-together = Claimed together with
claim-together-hint = Agreed only once each of them concurs too. Everybody who gets this claim, even only its minimum, sees who they are.
answers-together = claims it together with { $owner }

shape-route = Route with a width
corridor-width = Width in metres
corridor-hint = From edge to edge: half of it on each side of the route
corridor-outline = outline of the corridor
corridor-asking = The node works out the outline of the corridor …
corridor-ready = The node has worked out the corridor's outline; that is what is answered.
corridor-silent = The node does not answer, and it works out the outline. It is asked again; or draw the area yourself.

form-deviation = New off-plan report
after-deviation = Report off plan
fact-deviation = What is the matter
deviation-off-plan = Off plan
deviation-contingent = Cannot return to plan
deviation-emergency = Emergency
deviation-ended = Ended
deviation-plan = Plan that it departs from
departed-says = { $owner } says so
`,vo=`### A record: its facts, a plan's state and answers, delivery, history.

kind-spot = Report
kind-alert = Alert
kind-deviation = Off plan
kind-claim = Claim
kind-movement = Movement
kind-concurrence = Answer
kind-info = Information
kind-requirement = Requirement
kind-assessment = Assessment
kind-incident = Incident
kind-hazard = Hazard
kind-hazard-action = Hazard action
kind-find = Find
kind-request = Request
kind-reply = Reply
kind-unit = Unit
kind-facility = Facility
kind-post = Post
kind-patrol = Patrol
kind-sensor = Sensor
kind-measure = Control measure
kind-gap = Gap
kind-group = Group
kind-coverage = Coverage
kind-operation = Operation
kind-metric = Metric
kind-result = Result
kind-statement = Statement
kind-meeting = Meeting
kind-agreement = Agreement
kind-watch = Watch log
kind-attachment = Picture
kind-other = Record
status-exercise = exercise
status-test = test
level-0 = Unmarked
level-1 = Restricted
level-2 = Confidential
level-3 = Secret

fact-category = What
fact-danger = Danger
fact-title = Title
fact-size = How many
fact-activity = What they did
fact-text = Text
fact-direction = Direction
fact-group = Group
fact-unit = Unit
fact-reason = Reason
fact-answer = Answer
fact-conditions = Conditions
fact-contact = Contact
fact-stand-off = Stand-off
fact-basis = Basis
fact-where = Where
fact-when = When
fact-who = Who says so
fact-sure = How sure
fact-recorded = Recorded
fact-received = Received
fact-caveats = Caveats
fact-audience = May have it
only-us = only us
audience-group = Group:
by-machine = by a machine
precision = ± { $n } m
metres = { $n } m
copy = Copy
copied = Copied
minimum = minimum only
minimum-note = { $agency } has released only the life-safety minimum of this: where, when, what danger.
untold-note = It touches the ground of { $agencies }. Its label does not let us tell them, and we cannot see whether they know. Only { $owner } can tell them.
untold-ask = Ask { $owner } to tell them
untold-words = There is danger on the ground of { $agencies }: please tell them at once, or let us.
second-hand-note = Second-hand: made from another agency's record.
same-origin = Same origin
same-origin-note = Each of these and this record go back to one original: one source, not two.
made-from = From others' records
write-from = Write from this
write-from-note = A record of ours, made from what { $owner } said: its label is no laxer than theirs, and it reaches nobody to whom they do not show it.
refers-to = Refers to
history = History
version = { $n ->
    [1] First version
   *[other] Version { $n }
  }
next-version = Write next version
cancel-plan = Cancel plan
cancel-plan-note = The plan is cancelled for everybody who has it. Its history stays.
keep-plan = Keep the plan
recall = Recall
recall-from = Taken back with all its versions from: { $names }
recall-answers = Your other answers to this plan are taken back with it.
recall-pictures = { $n ->
    [one] Its picture is taken back with it.
   *[other] Its { $n } pictures are taken back with it.
  }
recall-confirm = Take it back
recall-not = Leave it with them
over-hazard-cleared = Cleared
over-measure-cancelled = Cancelled
over-measure-expired = No longer in force
over-info-expired = Expired
over-alert-expired = Expired
over-deviation-ended = Ended
over-deviation-expired = Expired
over-post-vacated = Vacated
over-unit-withdrawn = Withdrawn
over-patrol-ended = Ended
over-sensor-removed = Removed
over-incident-merged = Merged into another
over-incident-withdrawn = Withdrawn
over-requirement-met = Answered
over-requirement-not-met = Not answered
over-requirement-withdrawn = Not needed any more
over-gap-closed = Closed
over-any-recalled = recalled
over-other = Counts no more
over-since = since
over-said = By the word of its owner: { $agency }.
recalled-note = Recalled. It stays with us alone and has no next version.

category-post-empty = Post found empty
category-armed-group = Armed group
category-movement = Movement
category-attack = Attack
category-clash = Clash
category-explosive = Explosive
category-fire = Fire
category-civilians = Civilians
category-other = Other
danger-attack = Attack
danger-movement = Movement
danger-explosive = Explosive
danger-approach = Approaching your position
danger-other = Other
direction-N = north
direction-NE = north-east
direction-E = east
direction-SE = south-east
direction-S = south
direction-SW = south-west
direction-W = west
direction-NW = north-west
basis-fact = Fact: seen
basis-opinion = Opinion: judged
reliability-A = completely reliable
reliability-B = usually reliable
reliability-C = fairly reliable
reliability-D = not usually reliable
reliability-E = unreliable
reliability-F = cannot be judged
credibility-1 = confirmed by others
credibility-2 = probably true
credibility-3 = possibly true
credibility-4 = doubtful
credibility-5 = improbable
credibility-6 = cannot be judged

plan-draft = Draft
plan-proposed = Proposed
plan-agreed = Agreed
plan-objected = Objected
plan-active = Agreed, under way
plan-ended = Ended
plan-cancelled = Cancelled
plan-recalled = Recalled
plan-not-agreed = Not agreed
missing-delivery = { $agency } has not received this.
missing-answer = { $agency } has received this and has not answered.
missing-unknown = { $agency } has not answered.
missing-own = Your answer is awaited.
missing-conditions = { $agency } concurs only with conditions: a next version must meet them.
missing-object = { $agency } objects.
missing-clock = All have concurred, but a clock is wrong. It is agreed once the clocks are set.
missing-node = The node has not confirmed it yet.
answers = Who must answer
answers-for = for { $sectors }
answer-none = no answer
answer-received = received, no answer
answer-concur = concurs
answer-concur-with-conditions = concurs with conditions
answer-object = objects
answer-arrived = our answer has arrived
answer-under-way = our answer has not arrived yet
delivered-yes = delivered
delivered-no = not delivered
delivered-unknown = delivery unknown
valid-until = Valid until
deadline = Answer by, in { $age }:
deadline-past = The time to answer passed { $age } ago:
conflicts = Conflicts
conflicts-despite = concurred knowing: { $names }
conflict-C1 = Both in one place
conflict-C2 = Another's post or checkpoint
conflict-C3 = Crosses the boundary
conflict-C4 = Hazard or protected site
conflict-C5 = Claim on vacated ground
conflict-C6 = Shared road, bridge or gate
conflict-C7 = Axis against axis
conflict-C8 = Old or unknown picture

answer-title = Your answer
answer-again = Answer anew
choose-concur = Concur
choose-concur-with-conditions = Concur with conditions
choose-object = Object
conflicts-tick = To concur despite a conflict, tick it:
conflicts-open = { $n ->
    [one] One conflict is not accepted. Tick it, or object.
   *[other] { $n } conflicts are not accepted. Tick each, or object.
  }
objection-words = Why, and what would lift it
conditions-words = Conditions
conditions-hint = The plan is agreed only when its owner's next version meets them and you concur with that.

joint-in-force = In force
joint-not-in-force = Not in force
joint-part = You hold only part of this
joint-part-note = It was shortened or made coarse for us. Whether it is in force cannot be told from it, and nobody can concur with it: ask { $agency } for the whole.
joint-waits = Waits for the word of { $agencies }.
joint-not-now = Nobody's word is missing. It does not count now: its time has not come or is over, or its owner does not hold it out.
joint-says = { $agency } calls it “{ $state }”. That is its owner's word; only the parties' words put it in force.
joint-words = The parties' words
joint-run-out = run out since
joint-hint = It is in force only when its owner's next version meets them and you concur with that.
agreement-draft = draft
agreement-proposed = proposed
agreement-in-force = in force
agreement-ended = ended

deliveries = Delivery
deliveries-none = Nobody else has it.
state-pending = pending
state-sent = sent
state-received = received
state-seen = seen
seen-at = seen
not-yet-at = not yet at { $rooms }
state-refused = put aside by its node
state-recalled = hidden and destroyed there
state-over = not sent in time: its label is over
state-unsent = never left
state-recall-pending = recall waits
state-recalling = recall on its way
state-recall-hidden = hidden there, not destroyed yet
state-recall-unreachable = not reachable: recall waits
state-recall-refused = its node put the recall aside: call them
basis-authority = by our authority
basis-standing = by standing rule
basis-life-safety = life safety
terms-parties = Between
terms-no-end = without an end
terms-provisions = What is agreed
terms-agenda = Agenda
terms-decisions = Decided
terms-actions = To be done
terms-for = for { $agencies }
terms-by = by
point-open = open
point-in-work = being carried out
point-carried-out = carried out
point-broken = broken
point-suspended = suspended
point-done = done
point-dropped = dropped

pictures = Pictures
picture-alt = Picture without words
picture-larger = Show larger: { $words }
orcon-note = Under ORCON: without the word of { $agency } it is not quoted, made use of in other records, copied or printed.
orcon-may-print = { $agency } lets us print this version.
orcon-may-pass-on = { $agency } lets what is made from this version go to { $names }.
orcon-left-out = { $n ->
    [one] One record under ORCON was left out: only its owner lets it be printed. Open it to ask.
   *[other] { $n } records under ORCON were left out: only their owners let them be printed. Open one to ask.
  }
orcon-ask-words = We ask that this may be quoted or passed on to the agencies named.
orcon-ask = Ask { $owner } to quote or pass on
orcon-ask-print = Ask { $owner } to print
orcon-print-words = We ask for leave to print this record for our own use.
orcon-no-print = This page holds records under ORCON, so a browser does not print it. Use the printing of the map or of the watch log: there they are left out.
`,yo=`### The release queue, groups, and recall.

view-release = Release
release-waits = Waiting ({ $n })
release-groups = Groups
release-empty = Nothing waits for a release. What is written and no rule releases appears here.
release-as-of = As it was { $age } ago; the node does not answer.
release-since = waits since { $age }
awaits-open = Open it at Release
release-needs-authority = waits for a release authority
release-needs-second-person = waits for a second person
release-asked-by = Desk
release-home = written at node { $node }
release-for = For whom
release-why = Why it waits
release-pictures = { $n ->
    [one] Your word is for the report and its picture: look at it first.
   *[other] Your word is for the report and its { $n } pictures: look at each first.
  }
release-said = Approved
release-said-for = to: { $names }
release-desk-gone = a desk that is no more
release-who-can = Who can
release-nobody-can = Nobody at our desks now. Tell the node's administrator.
release-not-yours = This account has no right to release. The desks named above can.
release-yours-second-person = You have approved. It waits for a second authorised person.
release-yours-authority = You have said your word. It waits for a release authority.
release-your-word = Your word
release-act-approve = Approve
release-act-coarsen = Coarser
release-act-refuse = Refuse
release-to-whom = It goes to
release-nobody = Nobody is left. Choose an agency, or refuse.
release-changed-word = Somebody has decided meanwhile. See who would get it now, then confirm.
release-refuse-note = It goes to nobody, and the desk that wrote it is told your reason. Whoever wants it otherwise writes a next version.
release-coarsen-note = A next version is written with the same words; its place and time leave roughly.
release-reason = Why it is refused
release-remark = Remark
release-keep = Keep the password for two minutes, for this queue
release-kept = The password is kept in this page for two minutes.
release-forget = Forget it
release-approve = { $n ->
    [0] Approve
    [one] Approve: it goes to one agency
   *[other] Approve: it goes to { $n } agencies
  }
release-approve-first = Approve first; then it waits for a second person
release-refuse = Refuse
release-toast = { $n ->
    [0] Your approval is kept.
    [one] Released: on its way to one agency.
   *[other] Released: on its way to { $n } agencies.
  }
release-half-toast = Your approval is kept. It waits for a second person.
release-refused-toast = Refused. The desk that wrote it is told why.
send-coarse = { $n ->
    [one] Send the coarser version to one agency
   *[other] Send the coarser version to { $n } agencies
  }
send-coarse-own = Save the coarser version; it waits for approval
settled-other = It waits no more.
settled-recalled = It was recalled.
settled-version = Version { $n } has taken its place.
settled-released = Somebody else released it: { $names }.
settled-refused = It was refused, or its label is over.

offers = To take back from whoever has left
offers-note = What an agency was given through a group that it has left, or before it lost its standing. Nothing is taken back by itself.
offer-left = has left { $group }
offer-standing = has no standing in the network any more
offer-more = and { $n } more
take-back = Take them back
take-back-sure = { $n ->
    [one] One record is taken back from { $agency } alone; the others keep their copies.
   *[other] { $n } records are taken back from { $agency } alone; the others keep their copies.
  }
offer-stays = keeps the minimum for life safety
take-back-stays = { $n ->
    [one] { $agency } stands where this danger is: of one record it keeps the minimum for life safety.
   *[other] { $agency } stands where these dangers are: of { $n } records it keeps the minimum for life safety.
  }
taken-back = { $n ->
    [0] Nothing is left to take back from { $agency }.
    [one] One record taken back from { $agency }.
   *[other] { $n } records taken back from { $agency }.
  }
recall-promise-short = Their node hides and destroys it. That is their promise: what was read or written down stays so.
group-ended = ended
group-empty = Nobody is in it
groups-none = This desk knows no groups.

recall-reason = Reason, for our own audit
recall-can = What has not left yet never leaves, and they never hear of it. What has left their nodes hide at once and destroy: from their store, lists and alarms; then they sign that it is done.
recall-cannot = That is their promise, not physics: what was read, written down or photographed stays so, and so does a backup made before. Where the line is cut it stays until the line is back. You keep the record; it has no next version.
recall-ask = Note in our watch log that it should be taken back
recall-wanted = To be taken back: { $words }
recall-asked = It stands in our watch log. Tell a release authority of ours.
recall-not-you = A release authority of ours takes it back: your desk did not write it, or an authority released it, or it is above Restricted.
recall-done = { $n ->
    [0] Destroyed at nobody's yet.
   *[other] Destroyed at { $n } of { $all }.
  }
recall-all-done = Destroyed at everybody's who had it.
recall-waits-for = Waits for { $agency }: not heard for { $age }.
recall-waits-new = Waits for { $agency }: never heard.
recall-hidden-at = Hidden at { $agency }; its node has still to destroy it.
recall-under-way = On its way to { $agency }.

form-group = New group
group-amend = Change the list
group-members = Members
group-end = End the group
group-leaves = Leaves: { $names }.
group-leaves-note = Nothing more comes to them through it. What they were given stays there until it is recalled: the recall is offered to a release authority, under “Groups”.
group-joins = Joins: { $names }. Nothing old comes to them without a new release.
group-list-note = Whoever does not get this list neither sees the group nor can name it in a label.

release-doubts = In doubt
doubts-none = Nothing that you see came under a key while it may have been in other hands. After such a revocation it is listed here.
doubt-of = Under a key of { $agency } that was revoked
doubt-key = key
doubt-since = it may have been in other hands since
doubt-mine = Written or released by us under it: { $n }
doubt-mine-note = Open each. What was not ours, or must not stand, is taken back.
doubt-recall = Recall all of these
doubt-recall-sure = { $n ->
    [one] One record is taken back from everybody, with all its versions. It has no next version.
   *[other] { $n } records are taken back from everybody, with all their versions. They have no next version.
  }
doubt-recalled = { $n ->
    [0] Nothing is left to recall.
    [one] One record is recalled.
   *[other] { $n } records are recalled.
  }
doubt-not-you = A release authority of ours takes them back.
doubt-theirs = Received under it: { $n }
doubt-theirs-note = Its owner decides what to recall. Until then ask them by voice before you act on one of these.
doubt-mark = Mark them as doubtful
doubt-mark-sure = { $n ->
    [one] For one record an assessment F6 (cannot be judged) is written, with the reason. It stays with us.
   *[other] For each of { $n } records an assessment F6 (cannot be judged) is written, with the reason. They stay with us.
  }
doubt-marked = Marked: { $n }.
doubt-judged = All of them have an assessment of ours.
doubt-reason = It came under a key of { $agency } that may have been in other hands since { $at }.

# what life safety released beyond a label
release-life-safety = Life safety
uses-note = What left as the minimum for life safety, beyond its label: each use, the newest first, from your agency's audit.
uses-none = Life safety has not been used.
uses-older = Older ones
use-publish = written
use-keep = kept when a group was left
use-resend = sent again
use-given = The minimum went to { $names }.
`,bo=`### Forms of reports beyond the first ones, the label, and who gets how much.

view-new = New
drafts = Drafts
forms-report = What was seen and learnt
forms-plan = Plans and control measures
forms-request = Requests, requirements, gaps
forms-force = Forces and facilities
forms-room = The room
form-info = New information
form-hazard = New hazard
form-hazard-action = New hazard action
form-find = New find
form-incident = New incident
after-hazard-action = Write what was done about it
after-incident = Make an incident of it

letters-left = { $n ->
    [0] No letter left
    [one] One letter left
   *[other] { $n } letters left
  }
letters-over = { $n ->
    [one] One letter too long
   *[other] { $n } letters too long
  }
wrong-long = Longer than the node takes. Shorten it; the counter says by how much.
wrong-past = This time is over.
wrong-what = Choose what it is.
wrong-number = Give a whole number.
wrong-twice = The same thing stands there twice.

place-hint-name = MGRS, degrees or a place's name, any digits; or click on the map.
place-found = Places of that name
place-choose = Choose from the list which one is meant.
shape = Shape of the place
shape-point = Point
shape-area = Area

audience-seam = Both sides of the seam
audience-line = Our own line of command
label-groups = Groups
handling-until = They may keep it until
coarsen = Coarser
coarsen-note = Place and time leave roughly for those you choose. The words leave as written, and whoever is in danger is told place and time exactly.
coarsen-everyone = For everybody
coarsen-add = Coarser for …
coarsen-drop = Exact for { $name }
coarsen-desk = Without our desk
coarsen-place-0 = Exact place
coarsen-place-100 = to 100 m
coarsen-place-500 = to 500 m
coarsen-place-1000 = to 1 km
coarsen-place-5000 = to 5 km
coarsen-place-10000 = to 10 km
coarsen-place-50000 = to 50 km
coarsen-time-0 = Exact time
coarsen-time-60 = to the minute
coarsen-time-3600 = to the hour
coarsen-time-86400 = to the day
coarsen-time-604800 = to the week
gets-full = in full
coarse-time-60 = time to the minute
coarse-time-3600 = time to the hour
coarse-time-86400 = time to the day
coarse-time-604800 = time to the week
coarse-desk = without our desk
via-group = in { $names }
lands-at = on the node of { $names }

item-what = Item { $n }: what
item-count = Item { $n }: how many
item-unit = Item { $n }: unit
item-model = Item { $n }: type or marking
item-model-hint = Type or marking
item-drop = Remove item { $n }
item-add = Item
unit-piece = pieces
unit-kg = kg
unit-litre = litres
unit-box = boxes

about-add = Add a record …
about-none = No record fits here
about-drop = Take it out
incident-reports = Reports it rests on
derived-note = What rests on others' records takes their highest level and all their caveats, and goes to nobody they were not shown to.
made-from-before = from the version before
made-from-find = Find an older record by its words …
made-from-all = { $owner } gave it to everyone: it keeps nobody from getting this.
made-from-orcon = { $owner } wants to be asked: what is made from it goes to nobody else without their word.
made-from-shown = { $owner } shows that { $agencies } may have it too: what is made from it goes to nobody else.
made-from-hidden = { $owner } does not show who has it: what is made from it goes back to them alone, until they allow more.
made-from-us = { $owner } shows that only we have it: what is made from it goes back to them alone, until they allow more.
made-from-ask = Ask { $owner }
made-from-ask-for = Ask { $owner } to let it go to { $agencies }
made-from-ask-words = We want to pass on to { $agencies } what this record says: please allow it.
made-from-kept = The draft is kept. You find it under New when the answer has come.
made-from-demand = What it is made from demands: { $names }
made-from-take = Take this label
made-from-ceiling = Your desk writes no higher than { $most }, and this needs { $level }. Have a desk write it that may, or take the record out and pass on nothing of it.

fact-statement = Statement
fact-topic = Topic
fact-state = State
fact-cleared-at = Clear since
fact-devices = What lies there
fact-evidence = Evidence
fact-evidence-text = Evidence in words
fact-marked = Marked
fact-contamination = Contamination
fact-threatened = Threatened
fact-impact = What it stops
fact-protective-measures = Protective measures
fact-priority = Priority
fact-method = Method
fact-result = Result
fact-disposed = Destroyed or removed
fact-area-m2 = Area, m²
fact-depth-cm = Depth, cm
fact-residual = Risk that is left
fact-more = More
fact-contents = Contents
fact-disposition = What became of it
fact-by-agency = Found by
found-by-us = us
fact-event = What kind
fact-summary = What happened
fact-counts = Losses
hazard-more = Threatened, impact, protection

info-basis-observed = We saw it
info-basis-reported = We were told
info-basis-assessed = We conclude it
info-basis-withheld = withheld
topic-movement = Movement
topic-presence = Presence
topic-intention = Intention
topic-supply = Supply
topic-terrain = Terrain
topic-route = Route
topic-other = Other
hazard-mine = Mine
hazard-booby-trap = Booby trap
hazard-ied = Improvised device
hazard-uxo = Unexploded ordnance
hazard-submunition = Submunition
hazard-explosive-stock = Stock of explosives
hazard-collapse = Collapse
hazard-chemical = Chemical
hazard-other = Other
hazard-state-suspected = Suspected
hazard-state-confirmed = Confirmed
hazard-state-cleared = Cleared
hazard-priority-immediate = Immediate
hazard-priority-indirect = Indirect
hazard-priority-minor = Minor
hazard-priority-no-threat = No threat
device-mine-anti-personnel = Mine, anti-personnel
device-mine-anti-vehicle = Mine, anti-vehicle
device-ied = Improvised device
device-booby-trap = Booby trap
device-submunition = Submunition
device-rocket = Rocket
device-shell = Shell
device-grenade = Grenade
device-bomb = Aircraft bomb
device-detonator = Detonator
device-other = Other
evidence-unknown = Unknown
evidence-none = None
evidence-indirect = Indirect
evidence-direct = Direct
marked-unknown = Unknown
marked-unmarked = Not marked
marked-tape = Tape
marked-signs = Signs
marked-fence = Fence
marked-guarded = Guarded
method-survey-non-technical = Non-technical survey
method-survey-technical = Technical survey
method-marking = Marking
method-clearance = Clearance
method-disposal = Disposal
method-removal = Removal
method-quality-check = Quality check
action-done = Done
action-partly = Partly done
action-suspended = Suspended
residual-unknown = Unknown
residual-none = None
residual-tolerable = Tolerable
residual-remains = Remains
found-hideout = Hideout
found-cache = Cache
found-tunnel = Tunnel
found-workshop = Workshop
found-camp = Camp
found-vehicle = Vehicle
found-other = Other
item-explosive = Explosive
item-shell = Shell
item-rocket = Rocket
item-mine = Mine
item-ammunition = Ammunition
item-detonator = Detonator
item-document = Documents
item-device = Device
item-vehicle = Vehicle
item-food = Food
item-medicine = Medicine
item-fuel = Fuel
item-money = Money
item-other = Other
disposition-unknown = Unknown
disposition-left = Left there
disposition-guarded = Guarded
disposition-destroyed = Destroyed
disposition-removed = Removed
disposition-handed-over = Handed over
event-attack = Attack
event-clash = Clash
event-explosion = Explosion
event-shelling = Shelling
event-ambush = Ambush
event-abduction = Abduction
event-sabotage = Sabotage
event-arson = Arson
event-movement = Movement
event-other = Other
count-own-dead = Our dead
count-own-wounded = Our wounded
count-civilian-dead = Civilian dead
count-civilian-wounded = Civilian wounded
count-group-dead = Group's dead
count-group-wounded = Group's wounded
count-missing = Missing
count-displaced = Displaced
incident-confirmed = Confirmed
incident-disputed = Disputed
incident-merged = Merged into another
incident-withdrawn = Withdrawn
`,xo=`### Looking back: the picture as it was known, playing time, choosing a piece of it.

then = The picture as it was known then, not now
then-note = Forms and alarms are about now. What was recalled or has ended since is not shown.
then-go-to = Go to a time
then-go = Go
then-now = Back to now
then-failed = The node has not answered yet
then-wrong = Type a time that is over, like 05:12Z or 11-24 05:12.

axis-tools = Playing time
axis-play = Play time
axis-pause = Pause time
axis-speed = Speed { $n }×
axis-slider = The time that is shown
axis-more = { $n } more
axis-all = All times

key-play = Play time, pause it
key-earlier = Ten minutes back
key-later = Ten minutes on
key-speed-1 = Time at its own speed
key-speed-10 = 10 times as fast
key-speed-60 = 60 times as fast
key-speed-600 = 600 times as fast
axis-over = it holds no more
`,So=`### The watch log: what happened at this desk, handing the watch over and taking it.

view-watch = Watch log
watch-print = Print
watch-day = Day
watch-earlier-day = The day before
watch-later-day = The day after
watch-today = Today
watch-group-records = Records
watch-group-plans = Plans
watch-group-alarms = Alarms
watch-group-release = Release
watch-group-links = Links
watch-group-entries = Entries
watch-more = What happened before that
watch-empty = Nothing happened on this day. Write above what must be kept.
watch-empty-group = Nothing of this kind on this day.
watch-as-of = As it was { $age } ago
watch-printed = Printed at
weekday-0 = Sunday
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday

watch-written = We wrote: { $kind }
watch-changed = We wrote version { $n }: { $kind }
watch-cancelled = We cancelled: { $kind }
watch-many = { $n } made by a machine: { $kind }
watch-received = From { $agency }: { $kind }
watch-received-changed = From { $agency }, version { $n }: { $kind }
watch-received-cancelled = { $agency } cancelled: { $kind }
watch-answered = We answered a plan: { $answer }
watch-answer-received = Answer of { $agency } to a plan: { $answer }
watch-recalled = We took back: { $kind }
watch-recalled-by-owner = { $agency } took a record of its own back
watch-approved = Release approved: { $kind }
watch-refused = Release refused: { $kind }
watch-rang = Rang: { $cause }
watch-acknowledged = Acknowledged: { $cause }
watch-plan-agreed = Agreed: { $kind } ({ $agency })
watch-plan-begun = Began as agreed: { $kind } ({ $agency })
watch-plan-ended = Ended: { $kind } ({ $agency })
watch-plan-lapsed = Its time passed without agreement: { $kind } ({ $agency })
watch-link-silent = Link with { $agency } went silent; what we hold of them was { $age } old
watch-link-back = Link with { $agency } came back after { $age }
watch-log = Entry
watch-hand-over = Watch handed over
watch-taken-over = Watch taken over

watch-waits-for-taking = The watch was handed over; nobody has taken it yet
watch-taken = The watch was taken over
watch-never-handed = No watch has been handed over at this desk yet
watch-take-over = Take the watch
watch-hand-over-now = Hand the watch over
watch-hand-over-again = Hand over anew
watch-what-was-handed = What was handed over
watch-you-have-it = You have the watch.
watch-entry = New entry: what happened?
watch-add = Add the entry
watch-entry-written = The entry is written.

form-watch = Watch log
watch-next-must-know = What the next shift must know
watch-what-happened = What happened
watch-pending = What is left to do
watch-pending-hint = One thing a line. Filled in from what rings and what waits; put it right before you hand over.
watch-shift = Shift
watch-until = The shift ends
wrong-pending = At most ⁦50⁩ lines, and ⁦200⁩ characters a line.
left-alarm = Alarm rings: { $cause }: { $words }
left-answer-wanted = Our answer is wanted by { $due }: { $words } ({ $agency })
left-answer-awaited = We await the answer until { $due }: { $words }
left-request-wanted = Our word is wanted on a request by { $due }: { $words } ({ $agency })
left-request-awaited = We await what we asked for until { $due }: { $words }
left-release = Waits for release since { $since }: { $words }
left-link = Link silent since { $since }: { $agency }
`,Co=class{constructor(e){this.value=e}valueOf(){return this.value}},wo=class extends Co{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},To=class extends Co{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},Eo=class e extends Co{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof Co)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof Co&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},Do=100,Oo=`⁨`,ko=`⁩`;function Ao(e,t,n){return n===t||n instanceof To&&t instanceof To&&n.value===t.value||t instanceof To&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function jo(e,t,n){return t[n]?Bo(e,t[n].value):(e.reportError(RangeError(`No default`)),new wo)}function Mo(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=No(e,i.value):n.push(No(e,i));return{positional:n,named:r}}function No(e,t){switch(t.type){case`str`:return t.value;case`num`:return new To(t.value,{minimumFractionDigits:t.precision});case`var`:return Po(e,t);case`mesg`:return Fo(e,t);case`term`:return Io(e,t);case`func`:return Lo(e,t);case`select`:return Ro(e,t);default:return new wo}}function Po(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new wo(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new wo(`$${t}`);if(n instanceof Co)return n;switch(typeof n){case`string`:return n;case`number`:return new To(n);case`object`:if(Eo.supportsValue(n))return new Eo(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new wo(`$${t}`)}}function Fo(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new wo(t);if(n){let i=r.attributes[n];return i?Bo(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new wo(`${t}.${n}`))}return r.value?Bo(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new wo(t))}function Io(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new wo(i);if(n){let t=a.attributes[n];if(t){e.params=Mo(e,r).named;let n=Bo(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new wo(`${i}.${n}`)}e.params=Mo(e,r).named;let o=Bo(e,a.value);return e.params=null,o}function Lo(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new wo(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new wo(`${t}()`);try{let t=Mo(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new wo(`${t}()`)}}function Ro(e,{selector:t,variants:n,star:r}){let i=No(e,t);if(i instanceof wo)return jo(e,n,r);for(let t of n)if(Ao(e,i,No(e,t.key)))return Bo(e,t.value);return jo(e,n,r)}function zo(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new wo;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>Do)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Do}`);r&&n.push(Oo),n.push(No(e,i).toString(e)),r&&n.push(ko)}return e.dirty.delete(t),n.join(``)}function Bo(e,t){return typeof t==`string`?e.bundle._transform(t):zo(e,t)}var Vo=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function Ho(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var Uo=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function Wo(e,t){let n=e[0];if(n instanceof wo)return new wo(`NUMBER(${n.valueOf()})`);if(n instanceof To)return new To(n.valueOf(),{...n.opts,...Ho(t,Uo)});if(n instanceof Eo)return new To(n.toNumber(),{...Ho(t,Uo)});throw TypeError(`Invalid argument to NUMBER`)}var Go=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function Ko(e,t){let n=e[0];if(n instanceof wo)return new wo(`DATETIME(${n.valueOf()})`);if(n instanceof Eo||n instanceof To)return new Eo(n,Ho(t,Go));throw TypeError(`Invalid argument to DATETIME`)}var qo=new Map;function Jo(e){let t=Array.isArray(e)?e.join(` `):e,n=qo.get(t);return n===void 0&&(n=new Map,qo.set(t,n)),n}var Yo=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Wo,DATETIME:Ko,...t},this._useIsolating=n,this._transform=r,this._intls=Jo(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new Vo(this,n,t);try{return zo(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new wo().toString(r);throw e}}},Xo=/^(-?[a-zA-Z][\w-]*) *= */gm,Zo=/\.([a-zA-Z][\w-]*) *= */y,Qo=/\*?\[/y,$o=/(-?[0-9]+(?:\.([0-9]+))?)/y,es=/([a-zA-Z][\w-]*)/y,ts=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,ns=/^[A-Z][A-Z0-9_-]*$/,rs=/([^{}\n\r]+)/y,is=/([^\\"\n\r]*)/y,as=/\\([\\"])/y,os=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,ss=/^\n+/,cs=/ +$/,ls=/ *\r?\n/g,us=/( *)$/,ds=/{\s*/y,fs=/\s*}/y,ps=/\[\s*/y,ms=/\s*] */y,hs=/\s*\(\s*/y,gs=/\s*->\s*/y,_s=/\s*:\s*/y,vs=/\s*,?\s*/y,ys=/\s+/y,bs=class{constructor(e){this.body=[],Xo.lastIndex=0;let t=0;for(;;){let n=Xo.exec(e);if(n===null)break;t=Xo.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(Zo);){let t=o(Zo),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(rs)&&(r=o(rs)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,ss),u([i],i.length)):r?S(r,cs):null}function u(r=[],i){for(;;){if(n(rs)){r.push(o(rs));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,cs));let c=[];for(let e of r)e instanceof xs&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(ds,SyntaxError);let e=f();if(i(fs))return e;if(i(gs)){let t=h();return i(fs,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(ts)){let[,e,t,n=null]=a(ts);if(e===`$`)return{type:`var`,name:t};if(i(hs)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(ns.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(vs)}}function m(){let e=f();return e.type===`mesg`&&i(_s)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(Qo);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(ps,SyntaxError);let e;return e=n($o)?v():{type:`str`,value:o(es)},i(ms,SyntaxError),e}function _(){if(n($o))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a($o),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(is),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(as))return o(as);if(n(os)){let[,e,t]=a(os),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(ys),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return ee(e.slice(n,t))}return e[t-1]===` `&&ee(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function ee(e){let t=e.replace(ls,`
`),n=us.exec(e)[1].length;return new xs(t,n)}}},xs=class{constructor(e,t){this.value=e,this.length=t}},Ss=Object.assign({"../../locales/ar/account.ftl":ya,"../../locales/ar/admin.ftl":ba,"../../locales/ar/boards.ftl":xa,"../../locales/ar/demo.ftl":Sa,"../../locales/ar/errors.ftl":Ca,"../../locales/ar/feed.ftl":wa,"../../locales/ar/forces.ftl":Ta,"../../locales/ar/form.ftl":Ea,"../../locales/ar/ground.ftl":Da,"../../locales/ar/map.ftl":Oa,"../../locales/ar/meetings.ftl":ka,"../../locales/ar/page.ftl":Aa,"../../locales/ar/parts.ftl":ja,"../../locales/ar/plans.ftl":Ma,"../../locales/ar/record.ftl":Na,"../../locales/ar/release.ftl":Pa,"../../locales/ar/report.ftl":Fa,"../../locales/ar/time.ftl":Ia,"../../locales/ar/watch.ftl":La,"../../locales/ckb/account.ftl":Ra,"../../locales/ckb/admin.ftl":za,"../../locales/ckb/boards.ftl":Ba,"../../locales/ckb/demo.ftl":Va,"../../locales/ckb/errors.ftl":Ha,"../../locales/ckb/feed.ftl":Ua,"../../locales/ckb/forces.ftl":Wa,"../../locales/ckb/form.ftl":Ga,"../../locales/ckb/ground.ftl":Ka,"../../locales/ckb/map.ftl":qa,"../../locales/ckb/meetings.ftl":Ja,"../../locales/ckb/page.ftl":Ya,"../../locales/ckb/parts.ftl":Xa,"../../locales/ckb/plans.ftl":Za,"../../locales/ckb/record.ftl":Qa,"../../locales/ckb/release.ftl":$a,"../../locales/ckb/report.ftl":eo,"../../locales/ckb/time.ftl":to,"../../locales/ckb/watch.ftl":no,"../../locales/en/account.ftl":ro,"../../locales/en/admin.ftl":io,"../../locales/en/boards.ftl":ao,"../../locales/en/demo.ftl":oo,"../../locales/en/errors.ftl":so,"../../locales/en/feed.ftl":co,"../../locales/en/forces.ftl":lo,"../../locales/en/form.ftl":uo,"../../locales/en/ground.ftl":fo,"../../locales/en/map.ftl":po,"../../locales/en/meetings.ftl":mo,"../../locales/en/page.ftl":ho,"../../locales/en/parts.ftl":go,"../../locales/en/plans.ftl":_o,"../../locales/en/record.ftl":vo,"../../locales/en/release.ftl":yo,"../../locales/en/report.ftl":bo,"../../locales/en/time.ftl":xo,"../../locales/en/watch.ftl":So}),Cs=[`ar`,`ckb`,`en`],ws={ar:`العربية`,ckb:`کوردی`,en:`English`},Ts=[`ar`,`ckb`],Es={ar:[`ar`,`ckb`,`en`],ckb:[`ckb`,`ar`,`en`],en:[`en`,`ar`,`ckb`]},Ds=`tansiq.language`,Os=new Map(Cs.map(e=>[e,ks(e)]));function ks(e){let t=new Yo([`${e}-u-nu-latn`,`en-u-nu-latn`]);for(let[n,r]of Object.entries(Ss))n.includes(`/locales/${e}/`)&&t.addResource(new bs(r));return t}function As(){let e=localStorage.getItem(Ds);return Cs.find(t=>t===e)??`ar`}var js=new class{#e=A(dn(As()));get language(){return z(this.#e)}set language(e){j(this.#e,e,!0)}#t=O(()=>Ts.includes(this.language));get rtl(){return z(this.#t)}set rtl(e){j(this.#t,e)}use(e){this.language=e,localStorage.setItem(Ds,e),this.apply()}apply(){document.documentElement.lang=this.language,document.documentElement.dir=this.rtl?`rtl`:`ltr`,document.querySelector(`link[rel=manifest]`)?.setAttribute(`href`,`/static/page/manifest.${this.language}.webmanifest`)}};function q(e,t){return Ms(e,t)??e}function Ms(e,t){let n=Os.get(js.language),r=n?.getMessage(e);return!n||!r?.value?null:n.formatPattern(r.value,t??null,[])}function Ns(e){return e?Es[js.language].map(t=>e[t]).find(Boolean)??``:``}function Ps(e){let t=e.slice(0,-1).join(q(`list-comma`));return t?t+q(`list-and`)+e.at(-1):e[0]??``}var Fs={level:0,audience:[],caveats:[],handling_until:null,show_audience:!1},Is=class extends Error{code;status;detail;field;dryRun;again_ms;constructor(e,t,n,r,i,a=null){super(`${e}: ${n}`),this.code=e,this.status=t,this.detail=n,this.field=r,this.dryRun=i,this.again_ms=a}},Ls=15e3,Rs=class{hooks;constructor(e){this.hooks=e}door=()=>this.call(`GET`,`/api/door`);me=()=>this.call(`GET`,`/api/me`,{quiet:!0});signIn=(e,t)=>this.call(`POST`,`/api/session`,{body:{account:e,password:t},quiet:!0});signOut=()=>this.call(`DELETE`,`/api/session`);ground=()=>this.call(`GET`,`/api/ground`);feed=(e,t,n=``,r)=>this.call(`GET`,`/api/feed?limit=${t}${e===null?``:`&before=${e}`}${n&&`&${n}`}`,r?{signal:r}:{});record=async(e,t=null)=>{let n=await this.call(`GET`,`/api/records/${encodeURIComponent(e)}${t===null?``:`?known_at=${encodeURIComponent(t)}`}`);return{...n,label:n.label&&{...Fs,...n.label}}};alarms=()=>this.call(`GET`,`/api/alarms`);acknowledge=e=>this.call(`POST`,`/api/alarms/${encodeURIComponent(e)}/acknowledge`);links=()=>this.call(`GET`,`/api/links`);dryRun=(e,t)=>this.call(`POST`,`/api/dry-run`,{body:e,reads:!0,...t?{signal:t}:{}});send=(e,t,n)=>this.call(`POST`,`/api/records`,{body:{draft:e,digest:t},key:n});takeOut=async e=>new Set(e.length===0?[]:(await this.call(`POST`,`/api/exports`,{body:{records:e}})).records);recall=(e,t,n)=>this.call(`POST`,`/api/records/${encodeURIComponent(e)}/recall`,{key:t,...n?{body:{reason:n}}:{}});async call(e,t,n={}){let r=Date.now()+Ls;for(;;)try{return await this.#e(e,t,n)}catch(t){let i=t instanceof Is&&t.code===`request.too-many`&&(e===`GET`||n.reads)?t.again_ms:null;if(i===null||Date.now()+i>r)throw t;await zs(i,n.signal)}}async#e(e,t,n){let r=this.hooks.csrf(),i={Accept:`application/json`};e!==`GET`&&(i[`X-CSRF-Token`]=r),n.body!==void 0&&(i[`Content-Type`]=`application/json`),n.key&&(i[`Idempotency-Key`]=n.key);let a={method:e,headers:i,credentials:`same-origin`,cache:`no-store`};n.body!==void 0&&(a.body=JSON.stringify(n.body)),n.raw&&(a.body=n.raw);let o=AbortSignal.timeout(n.patience_ms??Ls);a.signal=n.signal?AbortSignal.any([n.signal,o]):o;let s;try{s=await fetch(t,a)}catch(e){throw n.signal?.aborted?e:(this.hooks.unreachable(),new Is(`unreachable`,0,``,null,null))}try{if(s.ok)return s.status===204?void 0:await s.json()}catch(e){throw n.signal?.aborted?e:(this.hooks.unreachable(),new Is(`unreachable`,0,``,null,null))}let c=await Bs(s);throw c.code===`session.needed`&&!n.quiet&&r===this.hooks.csrf()&&this.hooks.ended(),c}};function zs(e,t){return new Promise((n,r)=>{let i=setTimeout(n,e);t?.addEventListener(`abort`,()=>{clearTimeout(i),r(t.reason)})})}async function Bs(e){let t=await e.text(),n={};try{n=JSON.parse(t)}catch{}let r=e=>typeof n[e]==`string`?n[e]:null,i=r(`code`)??(e.status>=502?`unreachable`:`internal`),a=Number(e.headers.get(`Retry-After`)??NaN);return new Is(i,e.status,r(`detail`)??r(`title`)??``,r(`field`),n.dry_run??null,Number.isFinite(a)?a*1e3:null)}var Vs=(e,t)=>t.some(t=>e instanceof t),Hs,Us;function Ws(){return Hs||=[IDBIndex,IDBObjectStore,IDBCursor,IDBDatabase,IDBTransaction]}function Gs(){return Us||=[`advance`,`continue`,`continuePrimaryKey`].map(e=>IDBCursor.prototype[e])}var Ks=new WeakMap,qs=new WeakMap,Js=new WeakMap;function Ys(e){let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`success`,i),e.removeEventListener(`error`,a)},i=()=>{t(tc(e.result)),r()},a=()=>{n(e.error),r()};e.addEventListener(`success`,i),e.addEventListener(`error`,a)});return Js.set(t,e),t}function Xs(e){if(Ks.has(e))return;let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`complete`,i),e.removeEventListener(`error`,a),e.removeEventListener(`abort`,a)},i=()=>{t(),r()},a=()=>{n(e.error||new DOMException(`AbortError`,`AbortError`)),r()};e.addEventListener(`complete`,i),e.addEventListener(`error`,a),e.addEventListener(`abort`,a)});Ks.set(e,t)}var Zs={get(e,t,n){if(e instanceof IDBTransaction){if(t===`done`)return Ks.get(e);if(t===`store`)return n.objectStoreNames[1]?void 0:n.objectStore(n.objectStoreNames[0])}return tc(e[t])},set(e,t,n){return e[t]=n,!0},has(e,t){return e instanceof IDBTransaction&&(t===`done`||t===`store`)||t in e}};function Qs(e){Zs=e(Zs)}function $s(e){return Gs().includes(e)?function(...t){return e.apply(nc(this),t),tc(this.request)}:function(...t){return tc(e.apply(nc(this),t))}}function ec(e){return typeof e==`function`?$s(e):(e instanceof IDBTransaction&&Xs(e),Vs(e,Ws())?new Proxy(e,Zs):e)}function tc(e){if(e instanceof IDBRequest)return Ys(e);if(qs.has(e))return qs.get(e);let t=ec(e);return Object.is(t,e)||(qs.set(e,t),Js.set(t,e)),t}var nc=e=>Js.get(e);function rc(e,t,{blocked:n,upgrade:r,blocking:i,terminated:a}={}){let o=indexedDB.open(e,t),s=tc(o);return r&&o.addEventListener(`upgradeneeded`,e=>{r(tc(o.result),e.oldVersion,e.newVersion,tc(o.transaction),e)}),n&&o.addEventListener(`blocked`,e=>n(e.oldVersion,e.newVersion,e)),s.then(e=>{a&&e.addEventListener(`close`,()=>a()),i&&e.addEventListener(`versionchange`,e=>i(e.oldVersion,e.newVersion,e))}).catch(()=>{}),s}var ic=[`get`,`getKey`,`getAll`,`getAllKeys`,`count`],ac=[`put`,`add`,`delete`,`clear`],oc={};function sc(e,t){if(!(e instanceof IDBDatabase&&!(t in e)&&typeof t==`string`))return;if(oc[t])return oc[t];let n=t.replace(/FromIndex$/,``),r=t!==n,i=ac.includes(n);return!(n in(r?IDBIndex:IDBObjectStore).prototype)||!(i||ic.includes(n))?void 0:oc[t]=async function(e,...t){let a=this.transaction(e,i?`readwrite`:`readonly`),o=a.store;return r&&(o=o.index(t.shift())),(await Promise.all([o[n](...t),i&&a.done]))[0]}}Qs(e=>({...e,get:(t,n,r)=>sc(t,n)||e.get(t,n,r),has:(t,n)=>!!sc(t,n)||e.has(t,n)}));var cc=[`advance`,`continue`,`continuePrimaryKey`],lc={},uc=new WeakMap,dc=new WeakMap,fc={get(e,t){if(!cc.includes(t))return e[t];let n=lc[t];return n||=lc[t]=function(...e){uc.set(this,dc.get(this)[t](...e))},n}};async function*pc(...e){let t=this;if(t instanceof IDBCursor||(t=await t.openCursor(...e)),!t)return;t=t;let n=new Proxy(t,fc);for(dc.set(n,t),Js.set(n,nc(t));t;)yield n,t=await(uc.get(n)||t.continue()),uc.delete(n)}function mc(e,t){return t===Symbol.asyncIterator&&Vs(e,[IDBIndex,IDBObjectStore,IDBCursor])||t===`iterate`&&Vs(e,[IDBIndex,IDBObjectStore])}Qs(e=>({...e,get(t,n,r){return mc(t,n)?pc:e.get(t,n,r)},has(t,n){return mc(t,n)||e.has(t,n)}}));var hc=class{#e;constructor(){this.#e=rc(`tansiq`,1,{upgrade(e){e.createObjectStore(`sheets`,{keyPath:`key`}),e.createObjectStore(`outgoing`,{keyPath:`key`})}})}async all(e){let t=await this.#e,n=t=>t.filter(t=>t.account===e);return{sheets:n(await t.getAll(`sheets`)),outgoing:n(await t.getAll(`outgoing`))}}putSheet=async e=>void await(await this.#e).put(`sheets`,e);dropSheet=async e=>(await this.#e).delete(`sheets`,e);putOutgoing=async e=>void await(await this.#e).put(`outgoing`,e);dropOutgoing=async e=>(await this.#e).delete(`outgoing`,e)},gc=e=>e.replace(/[٠-٩]/g,e=>String(e.charCodeAt(0)-1632)).replace(/[۰-۹]/g,e=>String(e.charCodeAt(0)-1776));function _c(e){return gc(e).replaceAll(`٫`,`.`).replaceAll(`،`,`,`).replace(/[‎‏‪-‮⁦-⁩]/g,``)}function vc(e){return _c(e).normalize(`NFKD`).replace(/[\p{M}\u200c\u200dـ]/gu,``).replace(/[ىیې]/g,`ي`).replace(/[کڪ]/g,`ك`).replace(/[ةەهھ]/g,`ه`).replace(/[أإآٱ]/g,`ا`).toLowerCase().trim()}var yc={ض:`Q`,ص:`W`,ث:`E`,ق:`R`,ف:`T`,غ:`Y`,ع:`U`,ه:`I`,خ:`O`,ح:`P`,ش:`A`,س:`S`,ي:`D`,ب:`F`,ل:`G`,ا:`H`,ت:`J`,ن:`K`,م:`L`,ئ:`Z`,ء:`X`,ؤ:`C`,ر:`V`,ى:`N`,ة:`M`},bc={ق:`Q`,و:`W`,ە:`E`,ر:`R`,ت:`T`,ی:`Y`,ئ:`U`,ح:`I`,ۆ:`O`,پ:`P`,ا:`A`,س:`S`,د:`D`,ف:`F`,گ:`G`,ه:`H`,ژ:`J`,ک:`K`,ل:`L`,ز:`Z`,خ:`X`,ج:`C`,ڤ:`V`,ب:`B`,ن:`N`,م:`M`},xc=/\p{Script=Arabic}/u;function Sc(e){if(!xc.test(e))return[];let t=(e,t)=>[...t].map(t=>e[t]??t).join(``),n=[t(yc,e.replaceAll(`لا`,`B`)),t(yc,e),t(bc,e)];return[...new Set(n)].filter(e=>!xc.test(e))}var Cc=6378137,wc=1/298.257223563,Tc=Math.sqrt(wc*1.9966471893352524),Ec=wc/1.9966471893352524,Dc=Cc/1.0016792203863838*(1+Ec**2/4+Ec**4/64),Oc=.9996,kc=5e5,Ac=1e7,jc=Math.PI/180,Mc=[Ec/2-2*Ec**2/3+5*Ec**3/16+41*Ec**4/180,13*Ec**2/48-3*Ec**3/5+557*Ec**4/1440,61*Ec**3/240-103*Ec**4/140,49561*Ec**4/161280],Nc=[Ec/2-2*Ec**2/3+37*Ec**3/96-Ec**4/360,Ec**2/48+Ec**3/15-437*Ec**4/1440,17*Ec**3/480-37*Ec**4/840,4397*Ec**4/161280],Pc=e=>Math.min(60,Math.max(1,Math.floor((e+180)/6)+1)),Fc=e=>e*6-186,Ic=e=>Fc(e)+3;function Lc(e){return e<-80||e>84?``:`CDEFGHJKLMNPQRSTUVWX`[Math.min(19,Math.floor((e+80)/8))]??``}var Rc=e=>{let t=Math.sinh(Tc*Math.atanh(Tc*e/Math.hypot(1,e)));return e*Math.hypot(1,t)-t*Math.hypot(1,e)};function zc([e,t],n){let r=Rc(Math.tan(t*jc)),i=(e-Ic(n))*jc,a=Math.atan2(r,Math.cos(i)),o=Math.asinh(Math.sin(i)/Math.hypot(r,Math.cos(i))),[s,c]=[a,o];for(let[e,t]of Mc.entries()){let n=2*(e+1);s+=t*Math.sin(n*a)*Math.cosh(n*o),c+=t*Math.cos(n*a)*Math.sinh(n*o)}return[kc+Oc*Dc*c,Oc*Dc*s]}function Bc(e,t,n){let r=t/(Oc*Dc),i=(e-kc)/(Oc*Dc),[a,o]=[r,i];for(let[e,t]of Nc.entries()){let n=2*(e+1);a-=t*Math.sin(n*r)*Math.cosh(n*i),o-=t*Math.cos(n*r)*Math.sinh(n*i)}let s=Math.sin(a)/Math.hypot(Math.sinh(o),Math.cos(a)),c=s;for(let e=0;e<3;e++){let e=Rc(c);c+=(s-e)/Math.hypot(1,e)*(1+.9933056200098587*c**2)/(.9933056200098587*Math.hypot(1,c))}return[Ic(n)+Math.atan2(Math.sinh(o),Math.cos(a))/jc,Math.atan(c)/jc]}var Vc=[`STUVWXYZ`,`ABCDEFGH`,`JKLMNPQR`],Hc=`ABCDEFGHJKLMNPQRSTUV`,Uc=1e5,Wc=/^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])(\d*)$/;function Gc(e,t){let n=Lc(e[1]);if(!n)return null;let r=Pc(e[0]),[i,a]=zc(e,r),o=a<0?a+Ac:a,s=Vc[r%3]?.[Math.floor(i/Uc)-1],c=Hc[(Math.floor(o/Uc)+(r%2==0?5:0))%20];if(s===void 0||c===void 0)return null;let l=e=>String(Math.floor(e%Uc)).padStart(5,`0`).slice(0,t);return{zone:r,band:n,square:s+c,easting:l(i),northing:l(o)}}function Kc(e){let t=Wc.exec(e),n=t?.[5]??``,r=Number(t?.[1]);if(!t||n.length%2!=0||n.length>10||r<1||r>60)return null;let i=n.length/2;return{zone:r,band:t[2]??``,square:`${t[3]}${t[4]}`,easting:n.slice(0,i),northing:n.slice(i)}}function qc(e){let[t=``,n=``]=e.square,r=Vc[e.zone%3]?.indexOf(t)??-1,i=(Hc.indexOf(n)-(e.zone%2==0?5:0)+20)%20,a=`CDEFGHJKLMNPQRSTUVWX`.indexOf(e.band)*8-80;if(r<0||Hc.indexOf(n)<0||a<-80)return null;let o=Uc/10**e.easting.length,s=(r+1)*Uc+(Number(e.easting)+.5)*o,c=(e.band<`N`?Ac:0)+zc([Fc(e.zone)+(e.band<`N`?0:3),a],e.zone)[1],l=i*Uc+(Number(e.northing)+.5)*o;for(;l+o/2<c;)l+=20*Uc;let u=Bc(s,e.band<`N`?l-Ac:l,e.zone);return[0,-1,1].some(t=>Lc(u[1]+t)===e.band)&&Math.abs(u[0]-Ic(e.zone))<5?u:null}var Jc=/^(\d{1,2})\s*([C-HJ-NP-X])\s+(\d{5,7})\s*(?:M?E)?[\s,]+(\d{1,8})\s*(?:M?N)?$/,Yc=/^(\d{1,3})[°:\s]+(\d{1,2})(?:['’′:\s]+(\d{1,2}(?:\.\d+)?))?['’′"”″\s]*([NSEW])[\s,;]*/,Xc=/^[+-]?\d+(?:\.\d+)?$/;function Zc(e){let t=_c(e).trim().toUpperCase();for(let e of[t,...Sc(t)]){let t=tl(e.replace(/\s+/g,``))??$c(e)??el(e)??nl(e);if(t)return t}return null}function Qc(e){return gc(e).split(`
`).map(e=>Sc(e.toUpperCase()).find(Zc)??e).join(`
`)}function $c(e){let t=Jc.exec(e),n=Number(t?.[1]);if(!t||n<1||n>60)return null;let r=t[2]??``,i=Number(t[4])-(r<`N`?Ac:0),a=Bc(Number(t[3]),i,n),o=[Lc(a[1]),Lc(a[1]-.5),Lc(a[1]+.5)];return!a.every(Number.isFinite)||!o.includes(r)?null:{position:a,precision_m:1,given:`utm`}}function el(e){let t=new Map,n=e,r=1;for(let e=0;e<2;e++){let e=Yc.exec(n);if(!e)return null;let[i,a,o,s,c=``]=e;if(Number(o)>=60||Number(s??0)>=60)return null;r=Math.max(r,s===void 0?1852:s.includes(`.`)?3:31);let l=Number(a)+Number(o)/60+Number(s??0)/3600;t.set(c===`N`||c===`S`?`lat`:`lon`,c===`S`||c===`W`?-l:l),n=n.slice(i.length)}let[i,a]=[t.get(`lat`),t.get(`lon`)];return n!==``||i===void 0||a===void 0||Math.abs(i)>90||Math.abs(a)>180?null:{position:[a,i],precision_m:r,given:`dms`}}function tl(e){let t=Kc(e),n=t&&qc(t);return n&&{position:n,precision_m:10**(5-t.easting.length),given:`mgrs`}}function nl(e){let t=e.replaceAll(`°`,``).replace(/([NSEW])/g,` $1 `).split(/[\s,;]+/).filter(Boolean),n=[];for(let e of t){let t=n.at(-1);if(/^[NSEW]$/.test(e)){if(!t||t.letter)return null;t.letter=e}else if(Xc.test(e))n.push({value:Number(e),decimals:e.split(`.`)[1]?.length??0,letter:null});else return null}let[r,i]=n;if(!r||!i||n.length!==2)return null;let[a,o]=r.letter===`E`||r.letter===`W`||i.letter===`N`||i.letter===`S`?[i,r]:[r,i],s=a.letter===`S`?-a.value:a.value,c=o.letter===`W`?-o.value:o.value;if(Math.abs(s)>90||Math.abs(c)>180)return null;let l=Math.min(a.decimals,o.decimals);return{position:[c,s],precision_m:Math.max(1,Math.round(111e3/10**l)),given:`degrees`}}function rl(e,t=4){let n=Gc(e,t);return n?cl(n):``}var il=.05;function al(e,t){return rl(e,Math.min(5,Math.max(1,5-Math.ceil(Math.log10(Math.max(1,t))-il))))}function ol(e){let{geometry:t,precision_m:n}=e;return t.type===`Point`&&n>0?al(t.coordinates,n):sl(e.mgrs)||rl(dl(t))}function sl(e){let t=Kc(e.replace(/\s+/g,``).toUpperCase());return t?cl(t):e}var cl=e=>`${e.zone}${e.band} ${e.square} ${e.easting} ${e.northing}`.trim(),ll=e=>`${e[1].toFixed(5)}, ${e[0].toFixed(5)}`;function ul(e){let t=e[0];return{type:`Polygon`,coordinates:[t?[...e,t]:[]]}}function dl(e){if(e.type===`Point`)return e.coordinates;if(e.type===`LineString`)return e.coordinates[Math.floor(e.coordinates.length/2)]??[0,0];let t=(e.coordinates[0]??[]).slice(0,-1),n=t.reduce((e,[t,n])=>[e[0]+t,e[1]+n],[0,0]);return[n[0]/Math.max(1,t.length),n[1]/Math.max(1,t.length)]}function fl(e){let t=e.coordinates[0]??[],n=t.map(([e])=>e),r=t.map(([,e])=>e),i=Math.cos((Math.min(...r)+Math.max(...r))/2*(Math.PI/180)),a=dl(e),o=gl(a,e)?ml(a,t,i):0;for(let s=1;s<24;s++)for(let c=1;c<24;c++){let l=[pl(Math.min(...n),Math.max(...n),s/24),pl(Math.min(...r),Math.max(...r),c/24)],u=gl(l,e)?ml(l,t,i):0;u>o&&([a,o]=[l,u])}return a}var pl=(e,t,n)=>e+(t-e)*n;function ml([e,t],n,r){let i=1/0;for(let a=1;a<n.length;a++){let[o,s]=n[a-1]??[0,0],[c,l]=n[a]??[0,0],[u,d]=[(c-o)*r,l-s],[f,p]=[(e-o)*r,t-s],m=Math.min(1,Math.max(0,(f*u+p*d)/(u*u+d*d||1)));i=Math.min(i,Math.hypot(f-m*u,p-m*d))}return i}var hl=(e,t)=>ml(e,t,Math.cos(e[1]*(Math.PI/180)));function gl([e,t],n){let r=n.coordinates[0]??[],i=!1;for(let n=0,a=r.length-1;n<r.length;a=n++){let[o,s]=r[n]??[0,0],[c,l]=r[a]??[0,0];s>t!=l>t&&e<(c-o)*(t-s)/(l-s)+o&&(i=!i)}return i}var _l=[1,6,24,168],vl={kinds:[],owners:[],sectors:[],words:``,hours:null,from:null,to:null,inView:!1};function yl(e){let t=new URLSearchParams(e),n=Number(t.get(`hours`)),r=e=>{let r=t.get(e);return r!==null&&n===0&&!Number.isNaN(Date.parse(r))?r:null};return{kinds:t.getAll(`kind`),owners:t.getAll(`owner`),sectors:t.getAll(`sector`),words:t.get(`words`)??``,hours:n>0?n:null,from:r(`from`),to:r(`to`),inView:t.get(`view`)===`map`}}function bl(e){let t=new URLSearchParams;for(let n of e.kinds)t.append(`kind`,n);for(let n of e.owners)t.append(`owner`,n);for(let n of e.sectors)t.append(`sector`,n);return e.words&&t.set(`words`,e.words),e.hours&&t.set(`hours`,String(e.hours)),e.from&&!e.hours&&t.set(`from`,e.from),e.to&&!e.hours&&t.set(`to`,e.to),e.inView&&t.set(`view`,`map`),t.toString()}var xl=e=>[e.kinds.length,e.owners.length,e.sectors.length,e.words.trim(),e.hours??e.from??e.to,e.inView].filter(Boolean).length;function Sl(e,t,n){return{kinds:new Set(e.kinds),owners:new Set(e.owners),sectors:e.sectors,words:e.words.trim(),from:e.hours?new Date(t-e.hours*36e5).toISOString():e.from,to:e.hours?null:e.to,box:e.inView?n:null}}function Cl(e){let t=new URLSearchParams;for(let n of e.kinds)t.append(`kind`,n);for(let n of e.owners)t.append(`owner`,n);for(let n of e.sectors)t.append(`sector`,n);return e.words&&t.set(`words`,e.words),e.from&&t.set(`from`,e.from),e.to&&t.set(`to`,e.to),e.box&&t.set(`box`,e.box.map(e=>e.toFixed(5)).join()),t.toString()}function wl(e,t,n){if((t.kinds.size>0?!t.kinds.has(e.kind):e.kind===`attachment`)||t.owners.size>0&&!t.owners.has(e.owner))return!1;let r=Date.parse(e.event_time?.from??e.recorded_at),i=Math.max(r,e.event_time?.to?Date.parse(e.event_time.to):r);if(t.from!==null&&i<Date.parse(t.from)||t.to!==null&&r>Date.parse(t.to))return!1;let a=e.place?.geometry??null;return t.box&&!(a&&Ol(a,t.box))||t.sectors.length>0&&!(n?.sectors.filter(e=>t.sectors.includes(e.id))??[]).some(({area:e})=>a&&kl(a,e))?!1:t.words===``||Tl(e,t.words)}function Tl(e,t){let n=e.place?.names,r=El([e.words,n?.ar,n?.ckb,n?.en].join(` `));return El(t).every(e=>r.some(t=>t.startsWith(e)))}var El=e=>vc(e).match(/[\p{L}\p{N}\p{M}_]+/gu)??[],Dl=e=>e.type===`Point`?[e.coordinates]:e.type===`LineString`?e.coordinates:e.coordinates[0]??[];function Ol(e,[t,n,r,i]){let a=Dl(e),[o,s]=[a.map(([e])=>e),a.map(([,e])=>e)];return Math.min(...s)<=r&&Math.max(...s)>=t&&Math.min(...o)<=i&&Math.max(...o)>=n}function kl(e,t){let[n,r]=[Dl(e),Dl(t)];return n.some(e=>gl(e,t)||jl(e,r))||e.type===`Polygon`&&r.some(t=>gl(t,e))?!0:Al(n).some(e=>Al(r).some(t=>Pl(e,t)))}var Al=e=>e.slice(1).map((t,n)=>[e[n]??t,t]),jl=(e,t)=>Al(t).some(([t,n])=>Ml(t,n,e)===0&&Nl(t,n,e)),Ml=(e,t,n)=>Math.sign((t[0]-e[0])*(n[1]-e[1])-(t[1]-e[1])*(n[0]-e[0])),Nl=(e,t,n)=>Math.min(e[0],t[0])<=n[0]&&n[0]<=Math.max(e[0],t[0])&&Math.min(e[1],t[1])<=n[1]&&n[1]<=Math.max(e[1],t[1]);function Pl([e,t],[n,r]){return Ml(e,t,n)!==Ml(e,t,r)&&Ml(n,r,e)!==Ml(n,r,t)||[[e,t,n],[e,t,r],[n,r,e],[n,r,t]].some(([e,t,n])=>e&&t&&n&&Ml(e,t,n)===0&&Nl(e,t,n))}var Fl=1,Il=class{page;#e=[];#t=new Map;constructor(e){this.page=e}get length(){return this.#e.reduce((e,t)=>e+t.count,0)}get loaded(){return this.#t.size}get exact(){return this.#e.every(e=>e.rows!==null)}get(e){return this.#t.get(e)}rows(e=1/0){return e===1/0?this.#e.flatMap(e=>e.rows??[]):this.slice(0,e).filter(e=>e!==void 0)}begin(e,t){this.#t.clear();let n=t??Fl;this.#e=[{high:1/0,low:n,rows:this.#n(e,n,1/0),count:e.length}],n>Fl&&this.#e.push(this.#a(n-1,Fl)),this.#o()}fill(e,t,n){let r=n??Fl,i=e-1;this.#e=this.#e.flatMap(e=>{if(e.rows!==null||e.low>i||e.high<r)return[e];let[n,a]=[Math.min(i,e.high),Math.max(r,e.low)],o=this.#n(t,a,n),s=[{high:n,low:a,rows:o,count:o.length}];return e.high>n&&s.unshift({...e,low:n+1,count:Rl(e,e.high-n)}),e.low<a&&s.push({...e,high:a-1,count:Rl(e,a-e.low)}),s}),this.#o()}put(e){let t=this.#t.get(e.id);if(t&&t.n>e.n)return;if(t&&t.n===e.n){let t=this.#e[this.#r(e.n)]?.rows;t&&(t[Ll(t,e.n)]=e),this.#t.set(e.id,e);return}this.remove(e.id);let n=this.#r(e.n),r=this.#e[n];r?.rows&&(r.rows.splice(Ll(r.rows,e.n),0,e),r.count+=1,this.#t.set(e.id,e),r.count>2*this.page&&this.#i(n,r,r.rows))}remove(e){let t=this.#t.get(e);if(!t)return;this.#t.delete(e);let n=this.#e[this.#r(t.n)];n?.rows&&(n.rows.splice(Ll(n.rows,t.n),1),--n.count)}slice(e,t){let n=[],r=0;for(let{rows:i,count:a}of this.#e){for(let o=Math.max(e,r);o<Math.min(t,r+a);o++)n.push(i?.[o-r]);if(r+=a,r>=t)break}return n}place(e){let t=0;for(let{high:n,low:r,rows:i,count:a}of this.#e){if(e>=r)return t+(i?Ll(i,e):Math.floor((n-e)*a/(n-r+1)));t+=a}return t}indexOf(e){let t=this.#t.get(e);return t?this.place(t.n):-1}want(e){let t=0;for(let{high:n,low:r,rows:i,count:a}of this.#e){let o=e-t;if(o<a){if(i)return null;let e=o<this.page?0:o-Math.floor(this.page/2);return Math.max(r+1,n+1-Math.floor(e*(n-r+1)/a))}t+=a}return null}forget(e,t,n){let r=0,i=this.#e.flatMap(t=>{let i=Math.max(r-e,e-(r+t.count)),a=t.rows!==null&&t.count>0&&r>=n&&i>0;return r+=t.count,a?[{held:t,far:i}]:[]});i.sort((e,t)=>t.far-e.far);for(let{held:e}of i){if(this.#t.size<=t)return;for(let t of e.rows??[])this.#t.delete(t.id);e.rows=null}}#n(e,t,n){return e.filter(e=>{if(e.n<t||e.n>n)return!1;let r=this.#t.get(e.id);return r&&r.n>=e.n?!1:(r&&this.remove(e.id),this.#t.set(e.id,e),!0)})}#r(e){let[t,n]=[0,this.#e.length-1];for(;t<n;){let r=t+n>>1;e>=(this.#e[r]?.low??0)?n=r:t=r+1}return t}#i(e,t,n){let r=n.slice(0,n.length-this.page),i=n.slice(n.length-this.page),a=r.at(-1)?.n??t.low;this.#e.splice(e,1,{high:t.high,low:a,rows:r,count:r.length},{high:a-1,low:t.low,rows:i,count:i.length})}#a(e,t){let[n]=this.#e,r=n?.rows??[],[i,a]=[r[0]?.n??1,r.at(-1)?.n??1],o=r.length/(i-a+1);return{high:e,low:t,rows:null,count:Math.max(1,Math.round((e-t+1)*Math.min(1,o)))}}#o(){for(let e of this.#e)e.rows&&(e.count=e.rows.length)}};function Ll(e,t){let[n,r]=[0,e.length];for(;n<r;){let i=n+r>>1;(e[i]?.n??0)>t?n=i+1:r=i}return n}var Rl=({high:e,low:t,count:n},r)=>Math.max(1,Math.round(n*r/(e-t+1))),zl=100,Bl=3e3,Vl=1e3,Hl=3e3,Ul=Sl(vl,0,null),Wl=class{api;ground;#e=O(()=>this.#P(this.#N()));get rows(){return z(this.#e)}set rows(e){j(this.#e,e)}#t=O(()=>this.#P(this.#f.loaded));get held(){return z(this.#t)}set held(e){j(this.#t,e)}#n=O(()=>this.#P(this.#f.length));get length(){return z(this.#n)}set length(e){j(this.#n,e)}#r=O(()=>this.#P(this.#f.exact));get exact(){return z(this.#r)}set exact(e){j(this.#r,e)}#i=A(!1);get loaded(){return z(this.#i)}set loaded(e){j(this.#i,e,!0)}#a=A(!1);get asking(){return z(this.#a)}set asking(e){j(this.#a,e,!0)}#o=A(0);get hidden(){return z(this.#o)}set hidden(e){j(this.#o,e,!0)}#s=A(null);get asOf(){return z(this.#s)}set asOf(e){j(this.#s,e,!0)}#c=A(null);get refused(){return z(this.#c)}set refused(e){j(this.#c,e)}hand=null;last=0;#l=O(()=>this.#P([...this.#p.values()].filter(e=>this.isUnread(e)).length));get unread(){return z(this.#l)}set unread(e){j(this.#l,e)}#u=A(0);#d=[];#f=new Il(zl);#p=new Map;#m=new Set;#h=new Set;#g=Ul;#_=``;#v=null;#y=new Set;#b=0;#x=A({upTo:0,read:[],unread:[]});#S=O(()=>new Set(z(this.#x).read));#C=O(()=>new Set(z(this.#x).unread));#w=``;constructor(e,t){this.api=e,this.ground=t}async load(e,t){this.#w=`tansiq.read.${e}`,this.#g=t,this.#_=this.#A(),await this.#k()}async narrow(e){this.#g=e;let t=this.#A();if(t!==this.#_&&(this.#_=t,this.#v!==null)){this.asking=!0;try{await this.#k()}catch(e){if(!(e instanceof Is))throw e;this.asking=!1,this.refused=e}}}async reach(e,t){this.#b=e;let n=this.#f.slice(e,t);await Promise.all([n.indexOf(void 0),n.lastIndexOf(void 0)].filter(e=>e>=0).map(t=>this.#T(e+t)))}async#T(e){let t=this.#f.want(e);if(t===null||this.#y.has(t))return;let n=this.#v;this.#y.add(t);try{let r=await this.api().feed(t,zl,this.#_,n?.signal);if(n!==this.#v)return;this.#f.fill(t,this.#j(r),r.next),this.#f.forget(e,Bl,Vl),j(this.#u,z(this.#u)+1)}catch(e){if(!(e instanceof Is||n?.signal.aborted))throw e}finally{this.#y.delete(t)}}take(e){let t=this.#p.get(e.id);if(t&&t.version>e.version)return!1;if(!e.current)return this.#D(e.id),!1;this.#h.delete(e.id);let n=t?.version!==e.version,r=e.n>this.last;return this.last=Math.max(this.last,e.n),this.#M(e),this.asOf===null&&e.n>0&&wl(e,this.#g,this.ground())?(this.#m.delete(e.id),this.#f.put(e),this.#f.loaded>3100&&this.#f.forget(this.#b,Bl,Vl)):(this.asOf===null&&this.#f.remove(e.id),r&&e.kind!==`attachment`&&this.#m.add(e.id)),this.hidden=this.#m.size,j(this.#u,z(this.#u)+1),n}drop(e){this.#h.add(e),this.#D(e)}byId(e){return this.#P(this.#f.get(e)??this.#p.get(e))}slice(e,t){return this.#P(this.#f.slice(e,t))}indexOf(e){return this.#P(this.#f.indexOf(e))}place(e){return this.#P(this.#f.place(e))}isUnread(e){return e.own||e.n===0||e.kind===`attachment`?!1:e.n>z(this.#x).upTo?!z(this.#S).has(e.n):z(this.#C).has(e.n)}markRead(e){this.isUnread(e)&&this.#E(e,!1)}toggleRead(e){!e.own&&e.n>0&&this.#E(e,!this.isUnread(e))}markAllRead(){j(this.#x,{upTo:this.last,read:[],unread:[]}),this.#O()}#E(e,t){let n=t=>t.filter(t=>t!==e.n),{upTo:r}=z(this.#x),[i,a]=[n(z(this.#x).read),n(z(this.#x).unread)];e.n>r&&!t&&i.push(e.n),e.n<=r&&t&&a.push(e.n),j(this.#x,{upTo:r,read:i.slice(-2e3),unread:a.slice(-2e3)}),this.#O()}#D(e){this.#f.remove(e),this.#p.delete(e),this.#m.delete(e),this.hidden=this.#m.size,j(this.#u,z(this.#u)+1)}#O(){localStorage.setItem(this.#w,JSON.stringify(z(this.#x)))}async#k(){this.#v?.abort();let e=new AbortController;this.#v=e;let t;try{t=await this.api().feed(null,zl,this.#_,e.signal)}catch(t){if(e!==this.#v)return;throw t}if(e!==this.#v)return;this.#y.clear(),this.#f.begin(this.#j(t),t.next);let n=this.asOf===null?[...this.#p.values()].filter(e=>e.n>t.last):[];for(let e of n)wl(e,this.#g,this.ground())&&this.#f.put(e);this.last=Math.max(this.last,t.last),this.#m.clear(),this.hidden=0,this.asking=!1,this.refused=null,this.loaded||=(j(this.#x,Gl(this.#w)??{upTo:this.last,read:[],unread:[]}),this.#O(),!0),j(this.#u,z(this.#u)+1)}#A(){return[Cl(this.#g),this.asOf&&`known_at=${encodeURIComponent(this.asOf)}`].filter(Boolean).join(`&`)}#j(e){let t=e.rows.filter(e=>!this.#h.has(e.id));for(let e of t)this.#M(e);return t}#M(e){if(!(this.asOf!==null&&(this.#p.get(e.id)?.version??0)>e.version)){this.#p.delete(e.id),this.#p.set(e.id,e);for(let e of this.#p.keys()){if(this.#p.size<=Hl)return;this.#p.delete(e)}}}#N(){let e=this.#f.rows(Vl),t=e.length===this.#d.length&&e.every((e,t)=>e===this.#d[t]);return this.#d=t?this.#d:e}#P(e){return z(this.#u),e}};function Gl(e){let t=localStorage.getItem(e);if(t===null)return null;try{let e=JSON.parse(t);return typeof e==`number`?{upTo:e,read:[],unread:[]}:{upTo:e.upTo??0,read:e.read??[],unread:e.unread??[]}}catch{return null}}var Kl=class{route;#e=A(null);get bounds(){return z(this.#e)}set bounds(e){j(this.#e,e)}#t=O(()=>yl(this.route.query));get now(){return z(this.#t)}set now(e){j(this.#t,e)}#n=O(()=>xl(this.now));get count(){return z(this.#n)}set count(e){j(this.#n,e)}constructor(e){this.route=e}set(e){this.route.narrow(bl({...this.now,...e}))}clear(){this.route.narrow(bl(vl))}toggle(e,t){let n=this.now[e];this.set({[e]:n.includes(t)?n.filter(e=>e!==t):[...n,t]})}sought(e){return Sl(this.now,e,this.bounds)}asked(e){return Cl(this.sought(e))}},ql=36e5,Jl=class{#e=A(`absent`);get state(){return z(this.#e)}set state(e){j(this.#e,e,!0)}#t=A(!1);get newer(){return z(this.#t)}set newer(e){j(this.#t,e,!0)}#n=null;#r=!1;async begin(){if(!(`serviceWorker`in navigator))return;let e=navigator.serviceWorker,t=e.controller!==null;e.addEventListener(`controllerchange`,()=>{this.#r?location.reload():t&&(this.newer=!0),this.state=`ready`});try{this.#n=await e.register(`/sw.js`,{scope:`/`,updateViaCache:`none`})}catch{return}let n=this.#n;this.state=e.controller||n.active?`ready`:`preparing`,this.#i(n.waiting),this.#i(n.installing),n.addEventListener(`updatefound`,()=>this.#i(n.installing)),setInterval(()=>this.look(),ql)}look(){this.#n?.update().catch(()=>void 0)}load(){this.#r=!0;let e=this.#n?.waiting;e?e.postMessage(`go`):location.reload()}#i(e){if(!e)return;let t=()=>{e.state===`installed`&&navigator.serviceWorker.controller&&(this.newer=!0),e.state===`activated`&&(this.state=`ready`)};e.addEventListener(`statechange`,t),t()}};function Yl(e=Date.now()){let t=crypto.getRandomValues(new Uint8Array(16));for(let n=0;n<6;n++)t[n]=Math.floor(e/2**(8*(5-n)))%256;t[6]=(t[6]??0)&15|112,t[8]=(t[8]??0)&63|128;let n=[...t].map(e=>e.toString(16).padStart(2,`0`)).join(``);return[n.slice(0,8),n.slice(8,12),n.slice(12,16),n.slice(16,20),n.slice(20)].join(`-`)}var Xl=new Set([`spot`,`incident`,`find`,`hazard`]),Zl=64e3,Ql=9e4;async function $l(e,t){return{...await e.call(`POST`,`/api/pictures`,{raw:t,reads:!0,patience_ms:Ql}),key:Yl(),caption:``}}var eu=e=>`data:${e.media_type};base64,${e.data}`;function tu(e){let{caption:t,media_type:n,width:r,height:i,data:a}=e;return{body:{caption:t.trim(),media_type:n,width:r,height:i,data:a}}}var nu=4e3,ru=new Set([`unreachable`,`session.needed`,`session.csrf`,`request.too-many`,`store.in-use`,`account.locked`]),iu=class{api;drawer;sent;stuck;#e=A([]);get sheets(){return z(this.#e)}set sheets(e){j(this.#e,e)}#t=A([]);get waiting(){return z(this.#t)}set waiting(e){j(this.#t,e)}#n=O(()=>this.waiting.filter(e=>e.state!==`waiting`));get stranded(){return z(this.#n)}set stranded(e){j(this.#n,e)}#r=``;#i=new Set;#a;constructor(e,t,n,r){this.api=e,this.drawer=t,this.sent=n,this.stuck=r}async load(e){this.#r=e;let t=await this.drawer.all(e).catch(()=>({sheets:[],outgoing:[]}));this.sheets=t.sheets.sort((e,t)=>t.saved_at-e.saved_at),this.waiting=t.outgoing.map(au).sort((e,t)=>e.saved_at-t.saved_at),this.#a??=setInterval(()=>void this.flush(),nu)}async keep(e){let t={...e,account:this.#r,saved_at:Date.now()};this.sheets=[t,...this.sheets.filter(t=>t.key!==e.key)],await this.drawer.putSheet(Qe(t)).catch(()=>void 0)}async dropSheet(e){this.sheets=this.sheets.filter(t=>t.key!==e),await this.drawer.dropSheet(e).catch(()=>void 0)}async drop(e){this.waiting=this.waiting.filter(t=>t.key!==e),await this.drawer.dropOutgoing(e).catch(()=>void 0)}async submit(e){let t=this.#s(e);await this.drawer.putOutgoing(Qe(t)).catch(()=>void 0);let n=await this.#o(t);return n.kind===`queued`&&!this.waiting.some(t=>t.key===e.key)&&this.#c(t),n.kind===`refused`&&await this.drawer.dropOutgoing(t.key).catch(()=>void 0),n}async hold(e){await this.drawer.putOutgoing(Qe(this.#s(e))).catch(()=>void 0)}async release(e){await this.drawer.dropOutgoing(e).catch(()=>void 0)}async flush(){for(let e of this.waiting.filter(e=>e.state===`waiting`)){let t=await this.#o(e);if(t.kind===`refused`){let n=t.refusal.code===`release.changed`?`look-again`:`refused`,r={...e,state:n,code:t.refusal.code,detail:t.refusal.detail};this.#c(r),this.stuck(),await this.drawer.putOutgoing(Qe(r)).catch(()=>void 0)}if(t.kind===`queued`)return}}async#o(e){if(this.#i.has(e.key))return{kind:`queued`};this.#i.add(e.key);try{if(e.digest===null){await this.api().dryRun(e.draft);let t={...e,state:`look-again`};return this.#c(t),this.stuck(),await this.drawer.putOutgoing(Qe(t)).catch(()=>void 0),{kind:`queued`}}let{row:t}=await this.api().send(e.draft,e.digest,e.key);return await this.drop(e.key),await this.dropSheet(e.key),this.sent(t),{kind:`sent`,row:t}}catch(e){if(!(e instanceof Is))throw e;return ru.has(e.code)?{kind:`queued`}:{kind:`refused`,refusal:e}}finally{this.#i.delete(e.key)}}#s(e){return{...e,account:this.#r,saved_at:Date.now(),state:`waiting`,code:null,detail:``}}#c(e){this.waiting=[...this.waiting.filter(t=>t.key!==e.key),e].sort((e,t)=>e.saved_at-t.saved_at)}};function au({pictures:e,...t}){return e?.length?{...t,draft:{...t.draft,pictures:e.map(tu)},digest:null}:t}var ou={put:()=>void 0},su=class{#e=A(null);get mode(){return z(this.#e)}set mode(e){j(this.#e,e,!0)}#t=A(`area`);get shape(){return z(this.#t)}set shape(e){j(this.#t,e,!0)}#n=A(null);get point(){return z(this.#n)}set point(e){j(this.#n,e)}#r=A([]);get corners(){return z(this.#r)}set corners(e){j(this.#r,e)}#i=A(null);get holder(){return z(this.#i)}set holder(e){j(this.#i,e)}#a=A(null);get beside(){return z(this.#a)}set beside(e){j(this.#a,e)}#o=A(null);get width_m(){return z(this.#o)}set width_m(e){j(this.#o,e,!0)}#s=ou;#c=ou;begin(e,t){this.mode=e,e===`point`?this.#s=t:(this.shape=e,this.#c=t)}hold(e,t,n){this.begin(t,n),this.holder=e,this.mode=null}put=(e,t)=>(this.mode===null||this.mode===`point`?this.#s:this.#c).put(e,t);move=(e,t,n)=>e<0?this.#s.put(t,n):this.#c.move?.(e,t);insert=(e,t)=>this.#c.insert?.(e,t);remove=e=>this.#c.remove?.(e);undo=()=>this.#c.undo?.();redo=()=>this.#c.redo?.();over=()=>this.#c.rest?.();rest(){this.mode=null}clear(){this.mode=null,this.point=null,this.corners=[],this.holder=null,this.width_m=null}};function cu(e){return lu(e.code,e.detail)}function lu(e,t=``){return Ms(`error-${e.replaceAll(`.`,`-`)}`)??(t||q(`error-internal`))}var uu=1e3,du=e=>e.acknowledged===null&&e.settled===null;function fu(e,t){let n=new Set(t.map(({alarm:e})=>e.id)),r=e.filter(e=>e.acknowledged===null&&!n.has(e.id));for(let{alarm:n,place:i}of[...t].sort((e,t)=>e.place-t.place))r.splice(i,0,e.find(({id:e})=>e===n.id)??n);return r}var pu=`map-window`,mu=`free`,hu=class{#e=A(null);get record(){return z(this.#e)}set record(e){j(this.#e,e,!0)}#t=A(null);get view(){return z(this.#t)}set view(e){j(this.#t,e,!0)}#n=A(``);get rest(){return z(this.#n)}set rest(e){j(this.#n,e,!0)}#r=A(``);get query(){return z(this.#r)}set query(e){j(this.#r,e,!0)}#i=A(!1);get alone(){return z(this.#i)}set alone(e){j(this.#i,e,!0)}#a=A(!1);get free(){return z(this.#a)}set free(e){j(this.#a,e,!0)}constructor(){this.#s(),addEventListener(`hashchange`,()=>this.#s()),addEventListener(`popstate`,()=>this.#s())}open(e){this.#o(e===null?``:`records/${encodeURIComponent(e)}`,this.query)}show(e,t=``){this.#o([e,t].filter(Boolean).join(`/`),this.query)}narrow(e){let[t=``]=location.hash.replace(/^#\/?/,``).split(`?`);history.replaceState(null,``,gu(t,e)),this.#s()}setFree(e){this.free=e,this.#o(this.record===null?``:`records/${encodeURIComponent(this.record)}`,this.query)}#o(e,t){let n=gu([this.alone&&pu,this.free&&mu,e].filter(Boolean).join(`/`),t);location.hash!==n&&this.alone?history.replaceState(null,``,n):location.hash!==n&&history.pushState(null,``,n),this.#s()}#s(){let[e=``,t=``]=location.hash.replace(/^#\/?/,``).split(`?`),n=e.split(`/`);this.alone=n[0]===pu,this.alone&&n.shift(),this.free=this.alone&&n[0]===mu,this.free&&n.shift();let[r=``,...i]=n;this.record=r===`records`&&i[0]?decodeURIComponent(i[0]):null,this.view=r&&r!==`records`?r:null,this.rest=this.view?i.join(`/`):``,this.query=t}},gu=(e,t)=>`#/${e}${t?`?${t}`:``}`,_u=()=>void window.open(`#/${pu}`,`_blank`,`popup,noopener,width=1280,height=800`),vu=`tansiq.desk`,yu=504e5;function bu(e,t){let{csrf:n,now:r,...i}=e;localStorage.setItem(vu,JSON.stringify({me:i,heard:t}))}function xu(e){try{let t=JSON.parse(localStorage.getItem(vu)??`null`);return t&&e-t.heard<yu&&t.heard<=e?t:null}catch{return null}}function Su(){localStorage.removeItem(vu)}var Cu=e=>e.roles.includes(`officer`)||e.roles.includes(`release-authority`),wu=class{api;#e=A(`asking`);get state(){return z(this.#e)}set state(e){j(this.#e,e,!0)}#t=A(null);get me(){return z(this.#t)}set me(e){j(this.#t,e)}#n=A(null);get door(){return z(this.#n)}set door(e){j(this.#n,e)}#r=O(()=>this.state===`out`||this.state===`ended`);get asked(){return z(this.#r)}set asked(e){j(this.#r,e)}skew_ms=0;heard=null;constructor(e){this.api=e}async begin(){try{this.#a(await this.api().me())}catch(e){e instanceof Is&&[`unreachable`,`request.too-many`].includes(e.code)?this.#i():await this.ask(`out`)}}async ask(e){if(this.state!==e){this.state=e,Su();try{this.door=await this.api().door()}catch{e===`out`&&(this.state=`unreachable`)}}}async signIn(e,t){this.#a(await this.api().signIn(e,t))}async signOut(){await this.api().signOut().catch(()=>void 0),Su(),location.hash=``,location.reload()}async renew(){let e=this.me?.csrf;try{return this.#a(await this.api().me()),!0}catch(t){if(t instanceof Is&&t.code===`session.needed`)return this.me?.csrf!==e||(await this.ask(`ended`),!1);throw t}}hear(){this.me&&this.state===`in`&&Cu(this.me)&&bu(this.me,Date.now())}#i(){let e=xu(Date.now());e&&(this.me={...e.me,csrf:``,now:new Date(e.heard).toISOString()},this.heard=e.heard),this.state=`unreachable`}#a(e){let t=this.state===`unreachable`||this.me?.sight===e.sight;this.me&&(this.me.account!==e.account||this.me.desk!==e.desk||!t)&&location.reload(),this.skew_ms=Date.parse(e.now)-Date.now(),this.me=e,this.state=`in`,this.hear()}},Tu=15e3,Eu=class{#e=A(!0);get muted(){return z(this.#e)}set muted(e){j(this.#e,e,!0)}#t=A(!1);get tested(){return z(this.#t)}set tested(e){j(this.#t,e,!0)}#n=null;#r=0;#i=0;#a;async wake(){this.#n??=new AudioContext,this.#n.onstatechange=()=>this.muted=this.#n?.state!==`running`,await this.#n.resume().catch(()=>void 0),this.muted=this.#n.state!==`running`}async test(){await this.wake(),this.#s()}ring(e){e?this.#a===void 0&&(this.#o(),this.#a=setInterval(()=>this.#o(),1e3)):(clearInterval(this.#a),this.#a=void 0)}tick(){this.muted||Date.now()-this.#r<Tu||(this.#r=Date.now(),this.#c(1320,0,.05,.03,`sine`))}#o(){this.muted||Date.now()-this.#i<Tu||this.#s()}#s(){this.#r=this.#i=Date.now(),this.muted||(this.tested=!0);for(let e=0;e<4;e++)this.#c(880,e*.5,.22,.22,`square`),this.#c(622,e*.5+.25,.22,.22,`square`)}#c(e,t,n,r,i){let a=this.#n;if(!a||a.state!==`running`)return;let o=a.currentTime+t,s=new OscillatorNode(a,{type:i,frequency:e}),c=new GainNode(a,{gain:0});c.gain.setValueAtTime(0,o),c.gain.linearRampToValueAtTime(r,o+.01),c.gain.setValueAtTime(r,o+n-.02),c.gain.linearRampToValueAtTime(0,o+n),s.connect(c).connect(a.destination),s.start(o),s.stop(o+n+.02)}},Du=15e3,Ou=[500,1e3,2e3,4e3,8e3],ku=class{hooks;#e=A(null);get cutSince(){return z(this.#e)}set cutSince(e){j(this.#e,e,!0)}#t=null;#n=0;#r=0;#i;#a;constructor(e){this.hooks=e}open(){this.#t?.close();let e=new EventSource(`/api/events?after=${this.hooks.last()}`);this.#t=e,this.#n=Date.now();let t=(t,n)=>e.addEventListener(t,e=>{this.#s(),n(JSON.parse(e.data))});e.addEventListener(`open`,()=>this.#s()),e.addEventListener(`error`,()=>this.lost()),t(`record`,this.hooks.record),t(`change`,this.hooks.change),t(`gone`,e=>this.hooks.gone(e.id)),t(`sight`,e=>this.hooks.sight(e.sight)),t(`alarms`,e=>this.hooks.alarms(e.alarms)),t(`links`,this.hooks.links),this.#a??=setInterval(()=>{this.#t&&Date.now()-this.#n>Du&&this.lost()},1e3)}close(){this.#t?.close(),this.#t=null,clearTimeout(this.#i),this.#i=void 0}answered(){this.#r=0,this.cutSince=null}begin(e){this.cutSince=e,this.lost()}lost(){if(this.#t?.close(),this.#t=null,this.cutSince??=Date.now(),this.#i!==void 0)return;let e=Ou[Math.min(this.#r++,Ou.length-1)]??8e3;this.#i=setTimeout(()=>void this.#o(),e)}async#o(){try{let e=await this.hooks.back();this.#i=void 0,e&&this.open()}catch{this.#i=void 0,this.lost()}}#s(){this.#n=Date.now(),this.answered()}},Au=`tansiq.theme`,ju=class{#e=matchMedia(`(prefers-color-scheme: dark)`);#t=A(null);#n=A(`light`);#r=O(()=>z(this.#t)??z(this.#n));get theme(){return z(this.#r)}set theme(e){j(this.#r,e)}constructor(){let e=localStorage.getItem(Au);(e===`light`||e===`night`)&&j(this.#t,e,!0);let t=()=>{j(this.#n,this.#e.matches?`night`:`light`,!0),this.apply()};this.#e.addEventListener(`change`,t),t()}toggle(){j(this.#t,this.theme===`night`?`light`:`night`,!0),localStorage.setItem(Au,z(this.#t)),this.apply()}apply(){document.documentElement.dataset.theme=this.theme}},Mu=[1,10,60,600],Nu=36e5,Pu=250,Fu=1e3,Iu=100,Lu=class{feed;now;#e=A(null);get at(){return z(this.#e)}set at(e){j(this.#e,e,!0)}#t=A(!1);get playing(){return z(this.#t)}set playing(e){j(this.#t,e,!0)}#n=A(60);get speed(){return z(this.#n)}set speed(e){j(this.#n,e,!0)}#r=O(()=>this.at!==null);get on(){return z(this.#r)}set on(e){j(this.#r,e)}#i=0;#a=!1;#o;constructor(e,t){this.feed=e,this.now=t}go(e){e>=this.now()?this.leave():(this.at=e,this.#s())}by(e){this.go((this.at??this.now())+e)}leave(){this.pause(),this.at=null,this.feed.asOf=null}play(){this.at===null&&this.go(this.now()-Nu),this.playing=!0;let e=Date.now();clearInterval(this.#o),this.#o=setInterval(()=>{let t=Date.now()-e;e+=t,this.at!==null&&this.by(t*this.speed)},Pu)}pause(){this.playing=!1,clearInterval(this.#o)}toggle(){this.playing?this.pause():this.play()}faster(){this.speed=Mu[(Mu.indexOf(this.speed)+1)%Mu.length]??60}#s(e=Math.max(0,this.#i+Fu-Date.now())){this.#a||(this.#a=!0,setTimeout(()=>{this.#a=!1,this.at!==null&&(this.feed.asking?this.#s(Iu):(this.#i=Date.now(),this.feed.asOf=new Date(this.at).toISOString()))},e))}};function Ru(e){if(e.plan)return e.plan.volumes.map(e=>({from:Date.parse(e.from),to:Date.parse(e.to)}));let t=Date.parse(e.event_time?.from??e.recorded_at);return[{from:t,to:e.event_time?.to?Date.parse(e.event_time.to):t}]}var zu=5,Bu=class{#e=A(null);get ground(){return z(this.#e)}set ground(e){j(this.#e,e)}#t=A(null);get links(){return z(this.#t)}set links(e){j(this.#t,e)}#n=A([]);get alarms(){return z(this.#n)}set alarms(e){j(this.#n,e)}#r=A(dn(Date.now()));get now(){return z(this.#r)}set now(e){j(this.#r,e,!0)}#i=A(null);get sheet(){return z(this.#i)}set sheet(e){j(this.#i,e)}#a=A(null);get toast(){return z(this.#a)}set toast(e){j(this.#a,e)}#o=A(null);get looked(){return z(this.#o)}set looked(e){j(this.#o,e)}#s=A(null);get goTo(){return z(this.#s)}set goTo(e){j(this.#s,e)}#c=A(null);get pointed(){return z(this.#c)}set pointed(e){j(this.#c,e,!0)}#l=A(!1);get mapReady(){return z(this.#l)}set mapReady(e){j(this.#l,e,!0)}#u=A(null);get printMap(){return z(this.#u)}set printMap(e){j(this.#u,e)}#d=A(null);get touched(){return z(this.#d)}set touched(e){j(this.#d,e)}#f=A(0);get pulse(){return z(this.#f)}set pulse(e){j(this.#f,e,!0)}#p=A(dn({}));get counts(){return z(this.#p)}set counts(e){j(this.#p,e,!0)}#m=A(!1);get help(){return z(this.#m)}set help(e){j(this.#m,e,!0)}#h=A(!1);get started(){return z(this.#h)}set started(e){j(this.#h,e,!0)}look=new ju;installed=new Jl;siren=new Eu;pencil=new su;route=new hu;api=new Rs({csrf:()=>this.session.me?.csrf??``,ended:()=>void this.session.ask(`ended`),unreachable:()=>this.started&&this.reads&&this.stream.lost()});session=new wu(()=>this.api);filter=new Kl(this.route);feed=new Wl(()=>this.api,()=>this.ground);then=new Lu(this.feed,()=>this.now);outbox=new iu(()=>this.api,new hc,e=>this.#D(e),()=>this.siren.tick());stream=new ku({record:e=>{this.feed.take(e)&&!e.own&&this.siren.tick(),this.#k(e.id)},change:e=>this.#O(e),gone:e=>{this.feed.drop(e),this.looked?.row.id===e&&(this.looked=null),this.#k(e)},sight:e=>{this.session.me&&this.session.me.sight!==e&&location.reload()},alarms:e=>this.alarms=e,links:e=>this.links=e,back:()=>this.#A(),last:()=>this.feed.last});#g=A([]);#_=O(()=>this.alarms.filter(du));get ringing(){return z(this.#_)}set ringing(e){j(this.#_,e)}#v=O(()=>fu(this.alarms,z(this.#g)));get band(){return z(this.#v)}set band(e){j(this.#v,e)}#y=O(()=>this.feed.asOf===null?this.now:Date.parse(this.feed.asOf));get at(){return z(this.#y)}set at(e){j(this.#y,e)}#b=O(()=>this.stream.cutSince!==null);get cut(){return z(this.#b)}set cut(e){j(this.#b,e)}#x=O(()=>this.stream.cutSince===null?0:Math.max(0,(this.now-this.session.skew_ms-this.stream.cutSince)/1e3));get cutFor_s(){return z(this.#x)}set cutFor_s(e){j(this.#x,e)}#S=O(()=>this.session.me!==null&&Cu(this.session.me));get reads(){return z(this.#S)}set reads(e){j(this.#S,e)}#C=!1;#w=0;#T;constructor(){setInterval(()=>{this.now=Date.now()+this.session.skew_ms,this.started&&!this.cut&&++this.#w%zu===0&&this.session.hear()},1e3)}async start(){await this.session.begin(),this.session.state===`in`?await this.enter():this.session.state===`unreachable`&&this.session.me?await this.#E():this.session.state===`unreachable`&&setTimeout(()=>void this.start(),1500),this.installed.begin()}async enter(){let e=this.session.me;e&&(this.now=Date.now()+this.session.skew_ms,this.started=!0,this.stream.answered(),Cu(e)&&(await this.outbox.load(e.account),await this.#j(),this.stream.open(),this.outbox.flush()))}async#E(){await this.outbox.load(this.session.me?.account??``),this.started=!0,this.stream.begin(this.session.heard??Date.now())}agency(e){if(!e)return``;let t=this.ground?.agencies.find(t=>t.id===e);return t?Ns(t.names):e}agencies(e){return Ps(e.map(e=>this.agency(e)))}isAgency(e){return this.ground?.agencies.some(t=>t.id===e)??!1}desk(e){return Ns(this.ground?.desks.find(t=>t.id===e)?.names)||e}sector(e){let t=this.ground?.sectors.find(t=>t.id===e);return t?Ns(t.names):e??``}begin(e,t,n={}){this.pencil.clear(),this.sheet={key:Yl(),account:this.session.me?.account??``,kind:e,saved_at:Date.now(),fields:t,level:Math.min(1,this.session.me?.max_level??0),audience:[],caveats:[],show_audience:!0,previous:null,refs:[],...n}}open(e){let t=this.feed.byId(e.id);t&&!this.route.alone&&this.feed.markRead(t),this.sheet=null,this.pencil.clear(),this.route.open(e.id)}show(e,t=``){this.sheet=null,this.pencil.clear(),this.route.show(e,t)}recalled(e){this.feed.byId(e.id)?.recalled_at||this.#O(e)}showOnMap(e){this.looked={row:e}}say(e,t=!1,n){clearTimeout(this.#T),this.toast=n?{words:e,bad:t,act:n}:{words:e,bad:t},this.#T=setTimeout(()=>this.toast=null,t||n?12e3:5e3)}async discard(e){this.sheet?.key===e.key&&(this.sheet=null);let t=this.outbox.sheets.some(t=>t.key===e.key);await this.outbox.dropSheet(e.key),t&&this.say(q(`discarded`),!1,{words:q(`undo`),run:()=>{this.toast=null,this.outbox.keep(e),this.sheet=e}})}review(e){let t=this.outbox.sheets.find(t=>t.key===e.key);this.outbox.drop(e.key),t?this.sheet=t:(e.draft.previous??e.draft.refs[0])&&this.open({id:e.draft.previous?.id??e.draft.refs[0]??``})}async acknowledge(e){let t=await this.api.acknowledge(e.id),n={alarm:t,place:Math.max(0,this.band.findIndex(e=>e.id===t.id))};j(this.#g,[...z(this.#g),n]),setTimeout(()=>j(this.#g,z(this.#g).filter(e=>e!==n)),uu),this.alarms=this.alarms.map(e=>e.id===t.id?t:e)}async acknowledgeFirst(){let[e]=this.band;if(!(!e||z(this.#g).length>0||this.#C)){this.#C=!0;try{await this.acknowledge(e)}catch(e){this.say(e instanceof Is?cu(e):String(e),!0)}finally{this.#C=!1}}}async acknowledgeAll(){for(let e of this.alarms.filter(e=>e.acknowledged===null))await this.acknowledge(e)}#D(e){let t=this.feed.byId(e.id);(!t||t.version<e.version)&&this.feed.take(e),this.#k(e.id)}#O(e){this.feed.take(e),this.#k(e.id)}#k(e){this.touched={id:e},this.pulse+=1}async#A(){return await this.session.renew()?(await this.#j(),this.outbox.flush(),this.installed.look(),!0):!1}async#j(){let e=this.session.me?.account??``,[t,,n,r]=await Promise.all([this.api.ground(),this.feed.load(e,this.filter.sought(this.now)),this.api.alarms(),this.api.links()]);this.ground=t,this.alarms=n.alarms,this.links=r,this.pulse+=1,this.route.record&&(this.touched={id:this.route.record})}},Vu=Symbol(`room`),Hu=e=>at(Vu,e),Uu=()=>it(Vu);typeof window<`u`&&((window.__svelte??={}).v??=new Set).add(`5`);var Wu=e=>String(e).padStart(2,`0`),Gu=e=>`${Wu(e.getUTCHours())}:${Wu(e.getUTCMinutes())}`,Ku=e=>`${Wu(e.getHours())}:${Wu(e.getMinutes())}`,qu=e=>`${e.getUTCFullYear()}-${Wu(e.getUTCMonth()+1)}-${Wu(e.getUTCDate())}`,Ju=e=>`${e.getFullYear()}-${Wu(e.getMonth()+1)}-${Wu(e.getDate())}`,Yu=e=>`${qu(e)} ${Gu(e)}Z`,Xu=e=>`${Ju(e)} ${Ku(e)}`,Zu=e=>e.toISOString().replace(/\.\d{3}Z$/,`Z`);function Qu(e,t){let n=_c(e).trim().toUpperCase().replace(`T`,` `).replaceAll(`/`,`-`),r=/^(?:(?:(?:(\d{4})-)?(\d{1,2})-)?(\d{1,2})\s+)?(\d{1,2}):?(\d{2})(?::\d{2})?\s*(Z|UTC)?$/.exec(n);if(!r)return null;let i=r[6]!==void 0,a=(e,t)=>r[e]===void 0?t:Number(r[e]),o=a(1,i?t.getUTCFullYear():t.getFullYear()),s=a(2,(i?t.getUTCMonth():t.getMonth())+1),c=a(3,i?t.getUTCDate():t.getDate()),l=a(4,0),u=a(5,0);if(l>23||u>59)return null;let d=i?new Date(Date.UTC(o,s-1,c,l,u)):new Date(o,s-1,c,l,u),f=i?[d.getUTCMonth()+1,d.getUTCDate()]:[d.getMonth()+1,d.getDate()];return f[0]===s&&f[1]===c?d:null}function $u(e){let t=Math.max(0,Math.round(e));return t<60?q(`age-s`,{n:t}):t<3600?q(`age-min`,{n:Math.floor(t/60)}):t<172800?q(`age-h`,{n:Math.floor(t/3600)}):q(`age-d`,{n:Math.floor(t/86400)})}var J=e=>(e??``).split(` `).filter(Boolean),ed=e=>Array.isArray(e)?e.join(` `):``,td=[`sun`,`mon`,`tue`,`wed`,`thu`,`fri`,`sat`],nd=180,rd=/^([01]?\d|2[0-3]):?([0-5]\d)$/;function id(e){let t=rd.exec(_c(e).trim());return t?`${(t[1]??``).padStart(2,`0`)}:${t[2]}`:null}var ad=e=>`${e.days.join(` `)} ${e.from}-${e.to}`;function od(e){let t=td.filter(t=>e.split(` `).includes(t)),[n=``,r=``]=(e.split(` `).at(-1)??``).split(`-`);return{days:t,from:n,to:r}}function sd(e,t){if(e===`always`)return{offset_min:nd,shifts:[{days:[...td],from:`00:00`,to:`00:00`}],exceptions:[]};if(e!==`shifts`)return null;let n=[];for(let e of t.split(`
`).filter(e=>e.trim())){let{days:t,from:r,to:i}=od(e),[a,o]=[id(r),id(i)];if(t.length===0||!a||!o)return;n.push({days:t,from:a,to:o})}return n.length>0?{offset_min:nd,shifts:n,exceptions:[]}:void 0}var cd=e=>e!==void 0&&e.from===e.to&&e.days.length===td.length;function ld(e){return e?e.shifts.length===1&&cd(e.shifts[0])?{choice:`always`,lines:``}:{choice:`shifts`,lines:e.shifts.map(ad).join(`
`)}:{choice:``,lines:``}}function ud(e){if(!e)return q(`manned-unknown`);let t=e.shifts.map(e=>cd(e)?q(`manned-always`):`${e.days.length===td.length?q(`every-day`):td.filter(t=>e.days.includes(t)).map(e=>q(`weekday-${td.indexOf(e)}`)).join(` · `)} ⁦${e.from}–${e.to}⁩`);return e.exceptions.length>0&&t.push(q(`manned-exceptions`,{n:e.exceptions.length})),t.join(`
`)||q(`manned-never`)}var dd=6378137,fd=1/298.257223563,pd=dd*.9966471893352525,md=fd*1.9966471893352524,hd=Math.sqrt(md),gd=Math.PI/180,_d=100;function vd(e,t){let n=(t[0]-e[0])*gd,r=Math.atan(.9966471893352525*Math.tan(e[1]*gd)),i=Math.atan(.9966471893352525*Math.tan(t[1]*gd)),[a,o,s,c]=[Math.sin(r),Math.cos(r),Math.sin(i),Math.cos(i)],l=n;for(let e=0;e<_d;e++){let[e,t]=[Math.sin(l),Math.cos(l)],r=Math.hypot(c*e,o*s-a*c*t);if(r===0)return{distance_m:0,bearing_deg:0};let i=a*s+o*c*t,u=Math.atan2(r,i),d=o*c*e/r,f=1-d**2,p=f===0?0:i-2*a*s/f,m=fd/16*f*(4+fd*(4-3*f)),h=l;if(l=n+(1-m)*fd*d*(u+m*r*(p+m*i*(2*p**2-1))),Math.abs(l-h)<1e-12){let[e,t]=yd(f*(dd**2-pd**2)/pd**2,r,i,p),n=Math.atan2(c*Math.sin(l),o*s-a*c*Math.cos(l))/gd;return{distance_m:pd*e*(u-t),bearing_deg:(n+360)%360}}}return{distance_m:NaN,bearing_deg:NaN}}function yd(e,t,n,r){let i=1+e/16384*(4096+e*(-768+e*(320-175*e))),a=e/1024*(256+e*(-128+e*(74-47*e))),o=n*(2*r**2-1)-a/6*r*(4*t**2-3)*(4*r**2-3);return[i,a*t*(r+a/4*o)]}function bd(e,t,n){let r=t*gd,i=Math.atan(.9966471893352525*Math.tan(e[1]*gd)),[a,o]=[Math.sin(i),Math.cos(i)],s=Math.atan2(Math.tan(i),Math.cos(r)),c=o*Math.sin(r),l=1-c**2,u=l*(dd**2-pd**2)/pd**2,[d]=yd(u,0,1,0),f=n/(pd*d),p=Math.cos(2*s+f);for(let e=0;e<_d;e++){let[,e]=yd(u,Math.sin(f),Math.cos(f),p),t=n/(pd*d)+e,r=Math.abs(t-f)<1e-12;if(f=t,p=Math.cos(2*s+f),r)break}let[m,h]=[Math.sin(f),Math.cos(f)],g=Math.atan2(a*h+o*m*Math.cos(r),.9966471893352525*Math.hypot(c,a*m-o*h*Math.cos(r))),_=Math.atan2(m*Math.sin(r),o*h-a*m*Math.cos(r)),v=fd/16*l*(4+fd*(4-3*l)),y=_-(1-v)*fd*c*(f+v*m*(p+v*h*(2*p**2-1)));return[e[0]+y/gd,g/gd]}var xd=e=>.9933056200098587*(e/(1-md*e**2)-Math.log((1-hd*e)/(1+hd*e))/(2*hd)),Sd=xd(1),Cd=dd**2*Sd/2;function wd(e){let t=e.map(([e,t])=>[e*gd,Math.tan(Math.asin(xd(Math.sin(t*gd))/Sd)/2)]),n=0;for(let[e,[r,i]]of t.entries()){let[a,o]=t[(e+t.length-1)%t.length]??[r,i];n+=2*Math.atan2(Math.tan((r-a)/2)*(o+i),1+o*i)}return Math.abs(n)*Cd}function Td(e,t,n=64){let r=Array.from({length:n},(r,i)=>bd(e,360*i/n,t));return[...r,r[0]??e]}function Ed(e){return Number.isFinite(e)?e<1e3?`${Math.round(e)} m`:`${(e/1e3).toFixed(e<1e5?2:0)} km`:`—`}function Dd(e){return e<1e4?`${Math.round(e)} m²`:`${(e/1e6).toFixed(e<1e8?2:0)} km²`}var Od=e=>Number.isFinite(e)?`${String(Math.round(e)%360).padStart(3,`0`)}°`:`—`,kd=e=>Number.isFinite(e)?`${String(Math.round(e*6400/360)%6400).padStart(4,`0`)} mil`:`—`,Ad=e=>`\u2066${e}\u2069`,jd=4e3,Md=e=>[...e].length,Nd=10,Pd=5e4,Fd=36e5,Id=3e5,Ld=6e5,Rd=[`point`,`area`],zd=[`line`,`area`],Bd=[`point`,`area`,`line`],Vd=(e,t)=>t.find(t=>t===e.shape)??t[0]??`point`,Hd=class{sheet;now;wrong={};missing=[];lacking=[];constructor(e,t){this.sheet=e,this.now=t}of(e){return(this.sheet.fields[e]??``).trim()}line(e){return this.#e(e,200)}text(e){return this.#e(e,jd)}need(e,t){let n=this.of(e);return n||this.lack(t,e),n}lack(e,...t){this.missing.push(e),this.lacking.push(...t)}#e(e,t){let n=this.of(e);return Md(n)>t&&(this.wrong[e]=`wrong-long`),n}time(e,t){return this.need(e,t),this.timeIfAny(e)}timeIfAny(e){return this.instant(e,this.of(e))}instant(e,t){let n=t.trim(),r=n?Qu(n,this.now):null;return n&&!r&&(this.wrong[e]=`wrong-time`),r}inOrder(e,t,n){e&&t&&t<=e&&(this.wrong[n]=`wrong-order`)}seen(e,t){let n=this.time(e,t);return n&&n.getTime()>this.now.getTime()+Ld&&(this.wrong[e]=`wrong-future`),n}moment(e,t,n){let r=this.sheet.kept,i=[e,...n?[n.key]:[]].every(e=>this.of(e)===r?.fields[e]);return r?.event_time&&i?r.event_time:{from:Zu(t),to:n?.at?Zu(n.at):null,precision:`minute`}}place(e,t){return this.need(e,t),this.placeIfAny(e)}placeIfAny(e){let t=this.of(e);if(!t)return null;let n=this.sheet.kept;if(n?.place&&t===n.fields[e])return n.place;let r=Gd(this.of(`${e}_named`));if(r?.text===t)return{geometry:{type:`Point`,coordinates:r.position},precision_m:r.precision_m,mgrs:Kd(al(r.position,r.precision_m)),names:r.names};let i=Zc(t);return i?{geometry:{type:`Point`,coordinates:i.position},precision_m:i.precision_m,mgrs:Kd(al(i.position,i.precision_m)),names:null}:(this.wrong[e]=`wrong-place`,null)}where(e=Rd){let t=Vd(this.sheet.fields,e);if(t===`point`)return this.place(`place`,`fact-where`);let[n,r,i]=t===`area`?[`corners`,3,`area`]:[`route`,2,e.length===1?`force-route`:`shape-line`],a=this.corners(n,i,r),o=this.sheet.kept;if(o?.place&&this.of(n)===o.fields[n])return o.place;let[s]=a;if(!s||a.length<r||n in this.wrong)return null;if(t===`line`)return{geometry:{type:`LineString`,coordinates:a},precision_m:0,mgrs:Kd(rl(s,5)),names:null};let c=ul(a);return{geometry:c,precision_m:Nd,mgrs:Kd(rl(dl(c),4)),names:null}}outlineIfAny(e){let{corners:t,wrong:n}=Wd(this.of(e));return n.length>0?this.wrong[e]=`wrong-corners`:(t.length===1||t.length===2)&&(this.wrong[e]=`wrong-outline`),t.length>2?ul(t):null}size(e){let t=Ud(this.of(e));return t===void 0&&(this.wrong[e]=`wrong-size`),t??null}metres(e){let t=_c(this.of(e));return t&&(!/^\d{1,5}$/.test(t)||Number(t)>Pd)&&(this.wrong[e]=`wrong-metres`),t&&!(e in this.wrong)?Number(t):null}corners(e,t,n=3){let{corners:r,wrong:i}=Wd(this.of(e));return i.length>0?this.wrong[e]=`wrong-corners`:r.length<n&&this.lack(t,e),r}evaluation(){return!this.of(`reliability`)||!this.of(`credibility`)?null:{reliability:this.of(`reliability`),credibility:Number(this.of(`credibility`)),basis:this.of(`sure_basis`)}}};function Ud(e){let t=_c(e).replace(/\s+/g,``);if(!t)return null;let n=/^(\d{1,6})[-–](\d{1,6})$/.exec(t);if(n)return{n:null,min:Math.min(Number(n[1]),Number(n[2])),max:Math.max(Number(n[1]),Number(n[2]))};let r=/^([<>≤≥]?)(\d{1,6})(\+?)$/.exec(t);if(!r)return;let i=Number(r[2]);return r[1]===`>`||r[1]===`≥`||r[3]===`+`?{n:null,min:i,max:null}:r[1]===`<`||r[1]===`≤`?{n:null,min:null,max:i}:{n:i,min:null,max:null}}function Wd(e){let t=[],n=[];for(let[r,i]of e.split(/\n/).entries()){if(!i.trim())continue;let e=Zc(i);e?t.push(e.position):n.push(r+1)}return{corners:t,wrong:n}}function Gd(e){return e?JSON.parse(e):null}var Kd=e=>e.replaceAll(` `,``),qd=(e,t)=>Yu(new Date(Math.ceil((e.getTime()+t*Fd)/Id)*Id)),Y=(e,t)=>typeof e[t]==`string`?e[t]:``,X=e=>typeof e==`string`&&e?Yu(new Date(e)):``;function Jd(e){let t=e;return t?t.n==null?t.min!=null&&t.max!=null?`${t.min}-${t.max}`:t.min==null?t.max==null?``:`<${t.max}`:`>${t.min}`:String(t.n):``}function Yd(e){if(!e.place)return``;let{geometry:t,precision_m:n,mgrs:r}=e.place;return t.type===`Point`?al(t.coordinates,n):sl(r)}function Xd(e){let t=e.place?.geometry;return t?.type===`LineString`?{shape:`line`,place:``,route:Zd(t.coordinates)}:t?.type===`Polygon`?{shape:`area`,place:``,corners:Qd(t)}:{shape:`point`,place:Yd(e)}}var Zd=e=>e.map(e=>rl(e,5)).join(`
`),Qd=e=>Zd((e?.coordinates[0]??[]).slice(0,-1));function $d(e){let t=Gd(e.place_named??``);if(t&&t.text===e.place?.trim())return t.position;let{corners:n}=Wd(e.corners??``);return Zc(e.place??``)?.position??(n.length>0?dl(ul(n)):null)}function ef(e){let t=e.evaluation;return{reliability:t?.reliability??``,credibility:t?String(t.credibility):``,sure_basis:t?.basis??``}}var tf=e=>(t,n)=>e.map(([e,r,i])=>[e,i(t[r],n)]),nf=(e,t)=>typeof t==`string`&&t?Ms(`${e}-${t}`)??t:``,rf=e=>t=>nf(e,t),af=e=>typeof e==`string`?e:``,of=e=>X(e),sf=e=>Ns(e),cf=e=>typeof e==`number`&&e>0?q(`metres`,{n:e}):``,lf=e=>typeof e==`number`?Ad(Ed(e)):``,uf=e=>typeof e==`number`?q(`minutes`,{n:e}):``,df=(e,t)=>typeof e==`string`?t.agency(e):``,ff=(e,t)=>Array.isArray(e)?t.agencies(e):``,pf=(e,t)=>Array.isArray(e)?e.map(e=>t.desk(e)).join(`
`):``,mf=e=>t=>t?ud(t):e(),hf=e=>{let{n:t,min:n,max:r}=e??{};return typeof t==`number`?String(t):typeof n==`number`&&typeof r==`number`?`${n}–${r}`:typeof n==`number`?`≥ ${n}`:typeof r==`number`?`≤ ${r}`:``},gf=8,_f=e=>{let t=(e?.coordinates[0]??[]).slice(0,-1);if(t.length===0)return``;if(t.length<=gf)return t.map(e=>Ad(rl(e,5))).join(`
`);let n=Math.max(...t.flatMap(e=>t.map(t=>vd(e,t).distance_m)));return q(`outline-across`,{n:t.length,metres:Math.round(n/10)*10,place:rl(dl(e),4)})},vf=e=>{let t=typeof e==`string`?/^axis-(\d+)$/.exec(e)?.[1]:void 0;return t?q(`axis-number`,{n:Number(t)}):typeof e==`string`?e:``},yf=[`unknown`,`up-to-10`,`11-30`,`31-100`,`101-300`,`301-1000`,`above-1000`],bf=[`ar`,`ckb`,`en`],xf=/^[a-z0-9][a-z0-9.-]{0,63}$/;function Sf(e,t){let n=_c(e.of(`slug`)).toLowerCase();return n?(xf.test(n)||(e.wrong.slug=`wrong-slug`),n):`${t}-${e.sheet.key.replaceAll(`-`,``).slice(-8)}`}function Cf(e,t){let n=Object.fromEntries(bf.map(t=>[t,e.of(`title_${t}`)]));return t&&!Object.values(n).some(Boolean)&&e.lack(`force-name`,...bf.map(e=>`title_${e}`)),n}function wf(e){let t=e.title??{};return Object.fromEntries(bf.map(e=>[`title_${e}`,Y(t,e)]))}function Tf(e,t,n,r){let i=_c(e.of(t)).replace(`,`,`.`);if(!i)return null;let a=/^\d{1,6}(\.\d{1,3})?$/.test(i)?Number(i):NaN;return a>=n&&a<=r||(e.wrong[t]=`wrong-number-between`),a}var Ef=(e,t)=>typeof e[t]==`number`?String(e[t]):``;function Df(e){let t=sd(e.of(`manning`),e.of(`shifts`));return t===void 0&&(e.wrong.manning=`wrong-shifts`),t??null}function Of(e,t){let{choice:n,lines:r}=ld(e[t]);return{manning:n,shifts:r}}var kf={from_deg:0,to_deg:0};function Af(e){let[t,n]=[Tf(e,`view_from`,0,360),Tf(e,`view_to`,0,360)];return t===null||n===null?kf:{from_deg:t,to_deg:n}}function jf(e){let t=e.view??kf;return t.from_deg===t.to_deg?{view_from:``,view_to:``}:{view_from:String(t.from_deg),view_to:String(t.to_deg)}}var Mf=e=>typeof e==`object`&&!!e&&!Array.isArray(e);function Nf(e,t,n){if(Mf(e)&&Mf(n)){let r=Mf(t)?t:{};return{...n,...Object.fromEntries(Object.entries(e).map(([e,t])=>[e,Nf(t,r[e],n[e])]))}}return n!==void 0&&JSON.stringify(e)===JSON.stringify(t)?n:e}var Pf={text:``,agencies:[],by:``,state:`open`,was:null},Ff=e=>e?JSON.parse(e):[],If=e=>e.length>0?JSON.stringify(e):``,Lf=(e,t,n)=>`${e}-${t}-${n}`;function Rf(e,t,n,r){let i=e.sheet.kept?.body[t]??[],a=e=>Ff(e.of(t)).map((i,a)=>zf(e,t,a,i,n,r)),o=e.sheet.kept?a(new Hd({...e.sheet,fields:e.sheet.kept.fields},e.now)):[];return a(e).flatMap((n,r)=>{let a=Ff(e.of(t))[r]?.was??null;return n?[a===null?n:Nf(n,o[a],i[a])]:[]})}function zf(e,t,n,r,i,a){let o=r.text.trim();if(!o&&r.agencies.length===0&&!r.by.trim())return null;let[s,c]=[Lf(t,n,`text`),Lf(t,n,`by`)];o||(e.wrong[s]=`wrong-point`),Md(o)>i&&(e.wrong[s]=`wrong-long`);let l=e.instant(c,r.by);return a({...r,text:o},l?Zu(l):null)}var Bf=e=>If((e??[]).map((e,t)=>({text:Y(e,`text`),agencies:[...e.agencies??[],...Y(e,`agency`)?[Y(e,`agency`)]:[]],by:X(e.by),state:Y(e,`state`)||`open`,was:t})));function Vf(e,t){let n=e.of(t).split(`
`).map(e=>e.trim()).filter(Boolean);return(n.length>50||n.some(e=>Md(e)>Uf))&&(e.wrong[t]=`wrong-pending`),n}var Hf=e=>Array.isArray(e)?e.join(`
`):``,Uf=200,Wf=10050,Gf=V(`<label><input type="checkbox"/> </label>`),Kf=V(`<p class="wrong"> </p>`),qf=V(`<p class="hint"> </p>`),Jf=V(`<fieldset class="field"><legend class="label small muted svelte-wo2j1i"> </legend> <div class="ticks"></div> <!></fieldset>`);function Yf(e,t){E(t,!0);let n=K(t,`value`,15),r=K(t,`optional`,3,!1),i=K(t,`own`,3,!1),a=K(t,`among`,3,null),o=K(t,`hint`,3,``),s=K(t,`onchoose`,3,()=>void 0),c=Uu(),l=O(()=>J(n())),u=O(()=>(c.ground?.agencies??[]).filter(e=>a()?a().includes(e.id)||z(l).includes(e.id):(i()||!e.self)&&!e.external));function d(e,t){let r=t?[...z(l),e]:z(l).filter(t=>t!==e);n(r.join(` `)),s()(r)}var f=Jf(),p=M(f),m=P(p),h=F(p,2);_i(h,21,()=>z(u),e=>e.id,(e,n)=>{var r=Gf(),i=M(r);Ji(i);var a=F(i,1,!0);T(r),I((e,r)=>{Xi(i,e),G(i,`data-testid`,`${t.id}-${z(n).id}`),U(a,r)},[()=>z(l).includes(z(n).id),()=>Ns(z(n).names)]),B(`change`,i,e=>d(z(n).id,e.currentTarget.checked)),H(e,r)}),T(h);var g=F(h,2),_=e=>{var n=Kf(),r=P(n,!0);I(()=>{G(n,`id`,`${t.id}-wrong`),G(n,`data-testid`,`wrong-${t.id}`),U(r,t.wrong)}),H(e,n)},v=e=>{var n=qf(),r=P(n,!0);I(()=>{G(n,`id`,`${t.id}-hint`),U(r,o())}),H(e,n)};W(g,e=>{t.wrong?e(_):o()&&e(v,1)}),T(f),I(e=>{G(f,`aria-describedby`,t.wrong?`${t.id}-wrong`:o()?`${t.id}-hint`:void 0),U(m,`${t.label??``}${e??``}`)},[()=>r()?` · ${q(`optional`)}`:``]),H(e,f),D()}Rr([`change`]);var Xf=[`sector`,`seam`,`lines`,`line`,`own`,`picked`];function Zf(e,t,n,r){if(e===`picked`)return null;let i=new Set([...t.sectors.flatMap(e=>e.agency?[e.agency]:[]),...t.seams.flatMap(e=>e.agencies)]),a=new Set;return(e===`sector`||e===`lines`)&&i.forEach(e=>a.add(e)),e===`lines`&&[...i,n].forEach(e=>$f(t,e).forEach(e=>a.add(e))),e===`seam`&&tp(t,r).forEach(e=>e.agencies.forEach(e=>a.add(e))),e===`line`&&ep(t,n).forEach(e=>a.add(e)),a.delete(n),t.agencies.filter(e=>a.has(e.id)&&!e.external).map(e=>e.id)}function Qf(e,t,n){let r=t.filter(t=>t!==n&&!e.audience.includes(t));r.length!==0&&(e.audience=[...e.audience,...r],e.fields.choice=`picked`)}function $f(e,t){return e.agencies.find(e=>e.id===t)?.parents??[]}function ep(e,t,n=new Set){for(let r of $f(e,t))n.has(r)||(n.add(r),ep(e,r,n));return n}function tp(e,t){if(!t||e.seams.length<2)return e.seams;let n=e.seams.map(e=>hl(t,e.line.coordinates)),r=Math.min(...n);return e.seams.filter((e,t)=>n[t]===r)}var np=V(`<option> </option>`),rp=V(`<p class="wrong"> </p>`),ip=V(`<div class="field"><label> </label> <select class="box"><option> </option><!></select> <!></div>`);function Z(e,t){E(t,!0);let n=K(t,`value`,15),r=K(t,`optional`,3,!1),i=K(t,`coded`,3,!1);var a=ip(),o=M(a),s=P(o),c=F(o,2),l=M(c),u=P(l,!0);l.value=l.__value=``,_i(F(l),16,()=>t.choices,e=>e,(e,n)=>{var r=np(),a=P(r),o={};I(e=>{U(a,`${i()?`${n} · `:``}${e??``}`),o!==(o=n)&&(r.value=(r.__value=o)??``)},[()=>q(`${t.prefix}-${n}`)]),H(e,r)}),T(c);var d;Bi(c);var f=F(c,2),p=e=>{var n=rp(),r=P(n,!0);I(()=>{G(n,`data-testid`,`wrong-${t.id}`),U(r,t.wrong)}),H(e,n)};W(f,e=>{t.wrong&&e(p)}),T(a),I((e,r)=>{G(o,`for`,t.id),U(s,`${t.label??``}${e??``}`),G(c,`id`,t.id),G(c,`aria-invalid`,t.wrong!==null),G(c,`data-testid`,`field-${t.id}`),U(u,r),d!==(d=n()??``)&&(c.value=(c.__value=d)??``,zi(c,d))},[()=>r()&&!i()?` · ${q(`optional`)}`:``,()=>r()?`–`:q(`choose`)]),B(`change`,c,e=>n(e.currentTarget.value)),H(e,a),D()}Rr([`change`]);var ap=V(`<option> </option>`),op=V(`<p class="wrong"> </p>`),sp=V(`<div class="field"><label> </label> <select class="box"><option> </option><!></select> <!></div>`);function cp(e,t){E(t,!0);let n=K(t,`value`,15),r=K(t,`wrong`,3,null),i=K(t,`none`,3,`–`),a=K(t,`own`,3,!0),o=K(t,`onchoose`,3,()=>void 0),s=Uu(),c=O(()=>(s.ground?.agencies??[]).filter(e=>a()||!e.self));function l(e){n(e),e&&o()(e)}var u=sp(),d=M(u),f=P(d),p=F(d,2),m=M(p),h=P(m,!0);m.value=m.__value=``,_i(F(m),17,()=>z(c),e=>e.id,(e,t)=>{var n=ap(),r=P(n,!0),i={};I(e=>{U(r,e),i!==(i=z(t).id)&&(n.value=(n.__value=i)??``)},[()=>Ns(z(t).names)]),H(e,n)}),T(p);var g;Bi(p);var _=F(p,2),v=e=>{var n=op(),i=P(n,!0);I(()=>{G(n,`data-testid`,`wrong-${t.id}`),U(i,r())}),H(e,n)};W(_,e=>{r()&&e(v)}),T(u),I(e=>{G(d,`for`,t.id),U(f,`${t.label??``} · ${e??``}`),G(p,`id`,t.id),G(p,`aria-invalid`,r()!==null),G(p,`data-testid`,`field-${t.id}`),U(h,i()),g!==(g=n()??``)&&(p.value=(p.__value=g)??``,zi(p,g))},[()=>q(`optional`)]),B(`change`,p,e=>l(e.currentTarget.value)),H(e,u),D()}Rr([`change`]);var lp={spot:`M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6M8 .8v3M8 12.2v3M.8 8h3M12.2 8h3`,alert:`M8 2 15 14H1zM8 6.4v3.8M8 12v.4`,deviation:`M1.5 12.5h4l4.5-8h4M11.5 2 14.5 4.5 11.5 7M8.5 12.5H10M12.5 12.5H14`,claim:`M3.5 15V1.5M3.5 2.5h9l-2.4 3 2.4 3h-9`,movement:`M1.5 8h12M9 3.5 13.5 8 9 12.5M1.5 4.5v7`,operation:`M1.5 3.5c4 0 5 3 8 3h4M11 4l2.5 2.5L11 9M1.5 12.5h9M8 10l2.5 2.5L8 15M1.5 1.5v13`,concurrence:`M2 3h12v8H8l-3.5 3V11H2zM5 7l2 2 4-4`,info:`M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 7.2v4M8 4.6v.4`,hazard:`M8 1.2 14.8 8 8 14.8 1.2 8zM5.4 6.2l5.2 3.6M10.6 6.2 5.4 9.8`,"hazard-action":`M8 1.2 14.8 8 8 14.8 1.2 8zM5.2 8l2 2 3.6-3.8`,find:`M2 6.5 8 3l6 3.5V13H2zM2 6.5 8 10l6-3.5M8 10v3`,incident:`M8 1l1.7 3.9 4.2-.9-1.6 4 2.7 3.3-4.2.3L9.2 15 8 11.6 5.2 15l-.5-3.4-4.2-.3L3.2 8 1.6 4l4.7.9z`,request:`M2 3h12v8.5H8.5L5 14.5v-3H2zM6.3 5.9a1.8 1.8 0 1 1 2.5 1.7L8 8v.6M8 10v.2`,reply:`M14 3H2v8.5h5.5L11 14.5v-3h3zM6 6 4.2 7.6 6 9.2M4.4 7.6h5.4`,requirement:`M7 2a4.8 4.8 0 1 0 0 9.6A4.8 4.8 0 0 0 7 2M10.5 10.5 14 14M5.7 5.6A1.4 1.4 0 1 1 7 7.1v.5M7 9.2v.1`,assessment:`M8 2v12M4 14h8M2 4.5h12M3.5 4.5 1.8 9h3.4zM12.5 4.5 10.8 9h3.4z`,attachment:`M1.5 4.5h3l1.2-2h4.6l1.2 2h3v9h-13zM8 6.2a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2`,requests:`M2 3h12v8.5H8.5L5 14.5v-3H2zM6.3 5.9a1.8 1.8 0 1 1 2.5 1.7L8 8v.6M8 10v.2`,requirements:`M7 2a4.8 4.8 0 1 0 0 9.6A4.8 4.8 0 0 0 7 2M10.5 10.5 14 14M5.7 5.6A1.4 1.4 0 1 1 7 7.1v.5M7 9.2v.1`,alerts:`M8 2 15 14H1zM8 6.4v3.8M8 12v.4`,overdue:`M4.5 1.5h7M4.5 14.5h7M5 1.5c0 3.5 6 4.5 6 13M11 1.5c0 3.5-6 4.5-6 13`,done:`M2.5 8.5 6 12l7.5-8.5`,unknown:`M5.2 5.4A2.9 2.9 0 1 1 8.9 8.2L8 8.8v1.4M8 12.8v.3`,looks:`M1 8s2.6-4.5 7-4.5S15 8 15 8s-2.6 4.5-7 4.5S1 8 1 8M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6`,"same-event":`M6 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M10 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8`,"different-events":`M4 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 2v12`,origin:`M8 1.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M8 5.5V8M8 8 4 10.5M8 8l4 2.5M4 10.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M12 10.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4`,other:`M3 2h7l3 3v9H3zM10 2v3h3M5.5 8h5M5.5 11h5`,over:`M3 3h10v10H3zM1 15 15 1`,pending:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3.2l2 1.4`,sent:`M2 8 14 2.5 10.5 14 7.5 9zM7.5 9 14 2.5`,received:`M1 8.5 4.5 12 10.5 4.5M8 11l1 1 6-7.5`,seen:`M.8 8S3.4 3.4 8 3.4 15.2 8 15.2 8 12.6 12.6 8 12.6.8 8 .8 8M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4`,recalled:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M4.2 4.2l7.6 7.6`,refused:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4`,none:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M5.5 8h5`,concur:`M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5 8.2l2.2 2.2L11.2 6`,"concur-with-conditions":`M8 1.2 14.8 8 8 14.8 1.2 8zM8 5v3.6M8 10.8v.4`,object:`M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8`,live:`M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4`,stale:`M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5v11`,silent:`M3 3l10 10M13 3 3 13`,new:`M8 2.5v11M2.5 8h11`,release:`M8 1.5 13.5 3.5V8c0 3.4-2.4 5.6-5.5 6.5C4.9 13.6 2.5 11.4 2.5 8V3.5zM5.4 7.8l2 2 3.4-3.6`,close:`M3.5 3.5l9 9M12.5 3.5l-9 9`,bell:`M8 2a4 4 0 0 1 4 4v3l1.5 2.5h-11L4 9V6a4 4 0 0 1 4-4M6.5 13.5h3`,mute:`M8 2a4 4 0 0 1 4 4v3l1.5 2.5h-11L4 9V6a4 4 0 0 1 4-4M6.5 13.5h3M1.5 1.5l13 13`,copy:`M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3`,map:`M1.5 3.5 6 2l4 2 4.5-1.5v10L10 14l-4-2-4.5 1.5zM6 2v10M10 4v10`,undo:`M5.5 3 2 6.5 5.5 10M2 6.5h7.5a4 4 0 0 1 0 8H7`,night:`M13 10A6 6 0 0 1 6 3a6 6 0 1 0 7 7z`,light:`M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13`,draw:`M2.5 12 6 3l7.5 3-3 7.5zM2.5 12h.01M6 3h.01M13.5 6h.01M10.5 13.5h.01`,pin:`M8 14.5S3.5 9.6 3.5 6.2a4.5 4.5 0 0 1 9 0c0 3.4-4.5 8.3-4.5 8.3M8 4.8a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3`,up:`M8 13V3M3.5 7.5 8 3l4.5 4.5`,down:`M8 3v10M3.5 8.5 8 13l4.5-4.5`,chevron:`M4 6l4 4 4-4`,search:`M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5 14 14`,funnel:`M2 3h12l-4.5 5.5V13l-3-1.5v-3z`,keys:`M1.5 4h13v8.5h-13zM4 6.8h.01M6.7 6.8h.01M9.3 6.8h.01M12 6.8h.01M4.5 9.8h7`,sector:`M2.5 5 8 2l5.5 3v6L8 14l-5.5-3z`,command:`M3 4l4 4-4 4M8.5 12.5h4.5`,exit:`M6 2.5H2.5v11H6M10 4.5 13.5 8 10 11.5M13.5 8H6`,play:`M4 2.5 13 8l-9 5.5z`,pause:`M4.5 3v10M11.5 3v10`,lookback:`M2.5 3v3.5H6M2.8 6.3A5.7 5.7 0 1 1 2.3 9M8 4.8v3.4l2.3 1.4`,next:`M3 3l6 5-6 5zM12.5 3v10`,cut:`M1.5 8H6M10 8h4.5M6.5 4.5l3 7M9.5 4.5l-3 7`,power:`M8 1.5v6M4.5 4a5.5 5.5 0 1 0 7 0`,group:`M5.5 2.5a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6M1.5 13.5c0-2.6 1.6-4.3 4-4.3s4 1.7 4 4.3M10.5 3.4a2 2 0 1 1 0 3.8M11.3 9.4c2 .2 3.2 1.8 3.2 4.1`,link:`M6.5 9.5l3-3M7 4.5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7.5`,plus:`M8 3v10M3 8h10`,minus:`M3 8h10`,"fit-all":`M2 5V2h3M11 2h3v3M14 11v3h-3M5 14H2v-3M5 5.5h6v5H5z`,"extent-back":`M6 5 3 8l3 3M3 8h7a3 3 0 0 1 3 3v2`,"extent-forth":`M10 5l3 3-3 3M13 8H6a3 3 0 0 0-3 3v2`,"map-window":`M6 3H2v10h10v-4M8.5 2H14v5.5M14 2 7.5 8.5`,follow:`M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M8 1v3.5M8 11.5V15M1 8h3.5M11.5 8H15`,layers:`M8 2 14.5 5.5 8 9 1.5 5.5zM1.5 8.5 8 12l6.5-3.5M1.5 11.2 8 14.7l6.5-3.5`,ruler:`M1.8 10.8 10.8 1.8l3.4 3.4-9 9zM4.5 8.1l1.6 1.6M6.7 5.9l1.1 1.1M8.9 3.7l1.6 1.6`,list:`M5.5 4h8.5M5.5 8h8.5M5.5 12h8.5M2 4h.5M2 8h.5M2 12h.5`,redo:`M10.5 3 14 6.5 10.5 10M14 6.5H6.5a4 4 0 0 0 0 8H9`,fit:`M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10`,feed:`M2.5 3.5h11M2.5 8h11M2.5 12.5h11`,person:`M8 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6M2.5 14.5c0-3 2.4-5 5.5-5s5.5 2 5.5 5`,admin:`M8 5.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2M8 1.5v2.2M8 12.3v2.2M1.5 8h2.2M12.3 8h2.2M3.4 3.4 5 5M11 11l1.6 1.6M3.4 12.6 5 11M11 5l1.6-1.6`,shield:`M8 1.5 13.5 3.5V8c0 3.4-2.4 5.6-5.5 6.5C4.9 13.6 2.5 11.4 2.5 8V3.5z`,unit:`M1.5 4h13v8h-13zM1.5 4l13 8M14.5 4l-13 8`,facility:`M2 14V6.5l4.5-3V14M6.5 14V7.5h7V14M9 10.2h2M1 14h14`,measure:`M1 12 5.5 4l5 5L15 3M1 12v.01M5.5 4v.01M10.5 9v.01M15 3v.01M2 15h12`,gap:`M1.5 8h3.5M11 8h3.5M5 4.5v7M11 4.5v7M8 6.5v.5M8 9v.5`,meeting:`M3 7.5h10v4H3zM5 4.6V4M8 4.6V4M11 4.6V4M5 15v-.6M8 15v-.6M11 15v-.6`,agreement:`M3 1.5h10v13H3zM5.5 4.5h5M5.5 7h5M5.5 11.5c1-1.6 1.6-1.6 2 0s1.4 1 3-.5`,post:`M8 1.5v3M4.5 14 8 4.5 11.5 14M5.9 10.3h4.2M2.5 14h11`,patrol:`M1.5 13c2.5-7 4 1.5 6.5-3.5S10.5 4 13.5 4M11 1.8 13.5 4 11.3 6.4`,sensor:`M8 9v5.5M5 14.5h6M8 6a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M4.6 11a5 5 0 0 1 0-7M11.4 4a5 5 0 0 1 0 7`,watch:`M3 2.5h8.5v11H3zM5.5 5.5h4M5.5 8h4M5.5 10.5h2.5M11.5 4.5h1.5v9h-8`,forces:`M3.5 15V1.5M3.5 2.5h9v6h-9M3.5 2.5l9 6M12.5 2.5l-9 6`,print:`M4.5 6V2h7v4M4.5 12h-3V6h13v6h-3M4.5 9.5h7V14h-7z`,back:`M10 3 5 8l5 5`,forth:`M6 3l5 5-5 5`,sound:`M2 6v4h2.5L8 13V3L4.5 6zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.5 6.5 0 0 1 0 9`},up=e=>lp[e]??lp.other??``,dp=qr(`<svg viewBox="0 0 16 16" class="svelte-dlgoph"><path></path></svg>`);function fp(e,t){E(t,!0);let n=K(t,`size`,3,16),r=K(t,`words`,3,null);var i=dp(),a=P(i);I(e=>{G(i,`width`,n()),G(i,`height`,n()),G(i,`role`,r()?`img`:null),G(i,`aria-label`,r()),G(i,`aria-hidden`,r()?null:`true`),G(a,`d`,e)},[()=>up(t.name)]),H(e,i),D()}var pp=V(`<button type="button" class="button quiet"> </button>`),mp=V(`<div class="one open svelte-p870xx" role="group"><p class="head svelte-p870xx"><b> </b><span class="grow"></span> <!></p> <!></div>`),hp=V(`<span class="chip tone-danger"><!> </span>`),gp=V(`<button type="button" class="one svelte-p870xx" aria-expanded="false"><bdi dir="ltr" class="muted"></bdi><span class="grow svelte-p870xx" dir="auto"> </span> <!> <!></button>`),_p=V(`<button type="button" class="button add svelte-p870xx"> </button>`),vp=V(`<p class="wrong"> </p>`),yp=V(`<fieldset class="stack svelte-p870xx"><legend class="small muted"> </legend> <!> <!> <!></fieldset>`);function bp(e,t){E(t,!0);let n=K(t,`wrong`,3,null),r=K(t,`least`,3,0),i=A(0);function a(e){j(i,e,!0),requestAnimationFrame(()=>document.getElementById(t.begin(e))?.focus())}function o(){t.add(),a(t.count-1)}function s(e){t.drop(e),t.count>0&&a(Math.min(e,t.count-1))}var c=yp(),l=M(c),u=P(l,!0),d=F(l,2);_i(d,17,()=>({length:t.count}),pi,(e,n,a)=>{var o=Yr(),c=N(o),l=e=>{var n=mp(),i=M(n),o=M(i),c=P(o,!0),l=F(o,3),u=e=>{var n=pp(),r=P(n,!0);I(()=>{G(n,`data-testid`,`${t.id}-drop`),U(r,t.words.drop)}),B(`click`,n,()=>s(a)),H(e,n)};W(l,e=>{t.count>r()&&e(u)}),T(i),Ci(F(i,2),()=>t.children,()=>a),T(n),I((e,r)=>{G(n,`aria-label`,e),G(n,`data-testid`,`${t.id}-open`),U(c,r)},[()=>t.title(a+1),()=>t.title(a+1)]),H(e,n)},u=e=>{var n=gp(),r=M(n);r.textContent=a+1;var o=F(r),s=P(o,!0),c=F(o,2),l=e=>{var n=hp(),r=M(n);fp(r,{name:`alert`,size:14});var i=F(r,1,!0);T(n),I(e=>{G(n,`data-testid`,`${t.id}-wrong`),U(i,e)},[()=>q(`operation-wrong`)]),H(e,n)},u=O(()=>t.faulty(a));W(c,e=>{z(u)&&e(l)}),fp(F(c,2),{name:`chevron`}),T(n),I(e=>{G(n,`data-testid`,`${t.id}-${a+1}`),r.dir=r.dir,U(s,e),o.dir=o.dir},[()=>t.called(a)||t.title(a+1)]),B(`click`,n,()=>j(i,a,!0)),H(e,n)};W(c,e=>{a===z(i)?e(l):e(u,-1)}),H(e,o)});var f=F(d,2),p=e=>{var n=_p(),r=P(n);I(()=>{G(n,`data-testid`,`${t.id}-add`),U(r,`+ ${t.words.add??``}`)}),B(`click`,n,o),H(e,n)};W(f,e=>{t.count<t.most&&e(p)});var m=F(f,2),h=e=>{var r=vp(),i=P(r,!0);I(()=>{G(r,`data-testid`,`wrong-${t.id}s`),U(i,n())}),H(e,r)};W(m,e=>{n()&&e(h)}),T(c),I(()=>{G(c,`data-testid`,`${t.id}s`),U(u,t.label)}),H(e,c),D()}Rr([`click`]);var xp=V(`<textarea class="box" dir="auto"></textarea>`),Sp=V(`<option></option>`),Cp=V(`<datalist></datalist>`),wp=V(`<input class="box" dir="auto" autocomplete="off"/> <!>`,1),Tp=V(`<p role="status"> </p>`),Ep=V(`<p class="wrong"> </p>`),Dp=V(`<p class="hint"> </p>`),Op=V(`<div class="field"><label> </label> <!> <!> <!></div>`);function Q(e,t){E(t,!0);let n=K(t,`value`,15),r=K(t,`rows`,3,1),i=K(t,`optional`,3,!1),a=K(t,`hint`,3,``),o=K(t,`most`,19,()=>r()>1?jd:200),s=K(t,`offers`,19,()=>[]),c=O(()=>o()-Md(n()??``)),l=O(()=>z(c)<o()/5),u=O(()=>[t.wrong?`${t.id}-wrong`:a()?`${t.id}-hint`:``,z(l)?`${t.id}-left`:``].filter(Boolean).join(` `)||void 0);var d=Op(),f=M(d),p=P(f),m=F(f,2),h=e=>{var i=xp();gt(i),I(()=>{G(i,`id`,t.id),G(i,`rows`,r()),G(i,`aria-invalid`,t.wrong!==null||z(c)<0),G(i,`aria-describedby`,z(u)),G(i,`data-testid`,`field-${t.id}`),i.dir=i.dir}),ea(i,n),H(e,i)},g=e=>{var r=wp(),i=N(r);Ji(i);var a=F(i,2),o=e=>{var n=Cp();_i(n,20,s,e=>e,(e,t)=>{var n=Sp(),r={};I(()=>{r!==(r=t)&&(n.value=(n.__value=r)??``)}),H(e,n)}),T(n),I(()=>G(n,`id`,`${t.id}-offers`)),H(e,n)};W(a,e=>{s().length>0&&e(o)}),I(()=>{G(i,`id`,t.id),G(i,`list`,s().length>0?`${t.id}-offers`:void 0),G(i,`aria-invalid`,t.wrong!==null||z(c)<0),G(i,`aria-describedby`,z(u)),G(i,`data-testid`,`field-${t.id}`),i.dir=i.dir}),ea(i,n),H(e,r)};W(m,e=>{r()>1?e(h):e(g,-1)});var _=F(m,2),v=e=>{var n=Tp(),r=P(n,!0);I(e=>{Pi(n,1,Oi(z(c)<0?`wrong`:`hint`)),G(n,`id`,`${t.id}-left`),G(n,`data-testid`,`left-${t.id}`),U(r,e)},[()=>z(c)<0?q(`letters-over`,{n:-z(c)}):q(`letters-left`,{n:z(c)})]),H(e,n)};W(_,e=>{z(l)&&e(v)});var y=F(_,2),b=e=>{var n=Ep(),r=P(n,!0);I(()=>{G(n,`id`,`${t.id}-wrong`),G(n,`data-testid`,`wrong-${t.id}`),U(r,t.wrong)}),H(e,n)},x=e=>{var n=Dp(),r=P(n,!0);I(()=>{G(n,`id`,`${t.id}-hint`),U(r,a())}),H(e,n)};W(y,e=>{t.wrong?e(b):a()&&e(x,1)}),T(d),I(e=>{G(f,`for`,t.id),U(p,`${t.label??``}${e??``}`)},[()=>i()?` · ${q(`optional`)}`:``]),H(e,d),D()}var kp=V(`<button type="button" class="button"> </button>`),Ap=V(`<p class="wrong"> </p>`),jp=V(`<p class="hint"><bdi dir="ltr"> </bdi> <bdi dir="ltr"> </bdi> </p>`),Mp=V(`<div class="field"><label> </label> <div class="line svelte-1wjell0"><input class="box svelte-1wjell0" dir="ltr" autocomplete="off" spellcheck="false"/> <!></div> <!></div>`);function $(e,t){E(t,!0);let n=K(t,`value`,15),r=K(t,`past`,3,!1),i=Uu(),a=O(()=>Qu(n()??``,new Date(i.now))),o=O(()=>z(a)?(z(a).getTime()-i.now)/1e3:0);var s=Mp(),c=M(s),l=P(c,!0),u=F(c,2),d=M(u);Ji(d);var f=F(d,2),p=e=>{var t=kp(),r=P(t,!0);I(e=>U(r,e),[()=>q(`now`)]),B(`click`,t,()=>n(Yu(new Date(i.now)))),H(e,t)};W(f,e=>{r()&&e(p)}),T(u);var m=F(u,2),h=e=>{var n=Ap(),r=P(n,!0);I(()=>{G(n,`id`,`${t.id}-read`),G(n,`data-testid`,`wrong-${t.id}`),U(r,t.wrong)}),H(e,n)},g=e=>{var n=jp(),r=M(n),s=P(r),c=F(r),l=F(c),u=P(l,!0),d=F(l);T(n),I((e,i,a,o,f)=>{G(n,`id`,`${t.id}-read`),G(n,`data-testid`,`read-${t.id}`),U(s,`${e??``} ${i??``}Z`),r.dir=r.dir,U(c,` · ${a??``} `),U(u,o),l.dir=l.dir,U(d,` ·
      ${f??``}`)},[()=>qu(z(a))===qu(new Date(i.now))?``:qu(z(a)).slice(5),()=>Gu(z(a)),()=>q(`clock-local`),()=>Ku(z(a)),()=>z(o)<-30?q(`ago`,{age:$u(-z(o))}):z(o)>30?q(`in`,{age:$u(z(o))}):q(`now`)]),H(e,n)};W(m,e=>{t.wrong?e(h):z(a)&&e(g,1)}),T(s),I(()=>{G(c,`for`,t.id),U(l,t.label),G(d,`id`,t.id),G(d,`aria-invalid`,t.wrong!==null),G(d,`aria-describedby`,`${t.id}-read`),G(d,`data-testid`,`field-${t.id}`),d.dir=d.dir}),ea(d,()=>n(),e=>n(gc(e??``))),H(e,s),D()}Rr([`click`]);var Np=V(`<!> <!> <div class="pair"><!> <!></div>`,1);function Pp(e,t){E(t,!0);let n=K(t,`value`,15),r=K(t,`least`,3,0),i=K(t,`among`,3,null),a=K(t,`hint`,3,``),o=K(t,`onname`,3,()=>void 0),s=O(()=>Ff(n())),c=(e,t)=>n(If(z(s).map((n,r)=>r===e?{...n,...t}:n)));{let l=(e,n=d)=>{let r=O(()=>z(s)[n()]??Pf),l=O(()=>{let[e,r]=[Lf(t.id,n(),`text`),Lf(t.id,n(),`by`)];return{text:e,by:r}});var u=Np(),f=N(u),p=()=>z(r).text,m=e=>c(n(),{text:e??``});{let e=O(()=>q(`point-text`)),n=O(()=>t.wrong(z(l).text));Q(f,{get id(){return z(l).text},get label(){return z(e)},rows:2,get most(){return t.letters},get value(){return p()},set value(e){m(e)},get wrong(){return z(n)}})}var h=F(f,2),g=e=>{var o=()=>z(r).agencies.join(` `);{let r=O(()=>`${t.one}-who-${n()}`);Yf(e,{get id(){return z(r)},get label(){return t.who},get among(){return i()},get hint(){return a()},optional:!0,get value(){return o()},set value(e){},wrong:null,onchoose:e=>c(n(),{agencies:e})})}},_=e=>{var i=()=>z(r).agencies[0]??``,a=e=>c(n(),{agencies:e?[e]:[]});{let r=O(()=>`${t.one}-who-${n()}`);cp(e,{get id(){return z(r)},get label(){return t.who},get value(){return i()},set value(e){a(e)},onchoose:e=>o()([e])})}};W(h,e=>{i()?e(g):e(_,-1)});var v=F(h,2),y=M(v),b=()=>z(r).by,x=e=>c(n(),{by:e??``});{let e=O(()=>`${q(`point-by`)} · ${q(`optional`)}`),n=O(()=>t.wrong(z(l).by));$(y,{get id(){return z(l).by},get label(){return z(e)},get value(){return b()},set value(e){x(e)},get wrong(){return z(n)}})}var S=F(y,2),ee=()=>z(r).state,te=e=>c(n(),{state:e||`open`});{let e=O(()=>`${t.one}-state-${n()}`),r=O(()=>q(`fact-state`));Z(S,{get id(){return z(e)},get label(){return z(r)},get choices(){return t.states},prefix:`point`,get value(){return ee()},set value(e){te(e)},wrong:null})}T(v),H(e,u)},u=O(()=>t.wrong(t.id));bp(e,{get id(){return t.one},get label(){return t.label},get count(){return z(s).length},get least(){return r()},get most(){return t.most},get title(){return t.title},called:e=>z(s)[e]?.text.trim()??``,faulty:e=>t.wrong(Lf(t.id,e,`text`))!==null||t.wrong(Lf(t.id,e,`by`))!==null,get words(){return t.words},add:()=>n(If([...z(s),Pf])),drop:e=>n(If(z(s).filter((t,n)=>n!==e))),begin:e=>Lf(t.id,e,`text`),get wrong(){return z(u)},children:l,$$slots:{default:!0}})}D()}var Fp=V(`<p class="wrong"> </p>`),Ip=V(`<label> </label> <input class="box" maxlength="200" autocomplete="off"/> <!>`,1),Lp=V(`<div class="field" role="group"></div>`);function Rp(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`ar`,`ckb`,`en`],i=O(()=>[js.language,...r.filter(e=>e!==js.language)]),a=[`ar`,`ckb`];var o=Lp();_i(o,22,()=>z(i),e=>e,(e,r,i)=>{let o=O(()=>`title_${r}`);var s=Ip(),c=N(s);let l;var u=P(c),d=F(c,2);Ji(d);var f=F(d,2),p=e=>{var n=Fp(),r=P(n,!0);I(e=>U(r,e),[()=>t.wrong(z(o))]),H(e,n)},m=O(()=>t.wrong(z(o)));W(f,e=>{z(m)&&e(p)}),I((e,t,n,a)=>{G(c,`for`,z(o)),l=Pi(c,1,``,null,l,{small:z(i)>0}),U(u,`${e??``}${t??``}`),G(d,`id`,z(o)),G(d,`dir`,n),G(d,`lang`,r),G(d,`aria-invalid`,a),G(d,`data-testid`,`field-${z(o)}`),d.dir=d.dir},[()=>z(i)===0?q(`force-name`):q(`force-name-in`,{language:ws[r]}),()=>z(i)>0?` · ${q(`optional`)}`:``,()=>a.includes(r)?`rtl`:`ltr`,()=>t.wrong(z(o))!==null]),ea(d,()=>n()[z(o)],e=>n(n()[z(o)]=e,!0)),H(e,s)}),T(o),I(e=>G(o,`aria-label`,e),[()=>q(`force-name`)]),H(e,o),D()}var zp=V(`<!> <!> <!> <div class="pair"><!> <!></div> <!> <p class="hint"> </p>`,1);function Bp(e,t){E(t,!0);let n=K(t,`fields`,15),r=Uu(),i=[`draft`,`proposed`,`in-force`,`ended`],a=[`open`,`in-work`,`carried-out`,`broken`,`suspended`];var o=zp(),s=N(o);Rp(s,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var c=F(s,2);{let e=O(()=>q(`agreement-parties`)),i=O(()=>q(`agreement-parties-hint`)),a=O(()=>t.wrong(`parties`));Yf(c,{id:`parties`,get label(){return z(e)},own:!0,get hint(){return z(i)},get wrong(){return z(a)},onchoose:e=>Qf(t.sheet,e,r.session.me?.agency),get value(){return n().parties},set value(e){n(n().parties=e,!0)}})}var l=F(c,2);{let e=O(()=>q(`terms-provisions`)),r=O(()=>({add:q(`agreement-provision-add`),drop:q(`point-drop`)})),i=O(()=>q(`agreement-binds`)),o=O(()=>J(n().parties)),s=O(()=>q(`agreement-binds-hint`));Pp(l,{id:`provisions`,one:`provision`,get label(){return z(e)},title:e=>q(`agreement-provision`,{n:e}),get words(){return z(r)},least:1,get most(){return 50},get letters(){return jd},get who(){return z(i)},get among(){return z(o)},get hint(){return z(s)},get states(){return a},get wrong(){return t.wrong},get value(){return n().provisions},set value(e){n(n().provisions=e,!0)}})}var u=F(l,2),d=M(u);{let e=O(()=>q(`agreement-from`)),r=O(()=>t.wrong(`valid_from`));$(d,{id:`valid_from`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().valid_from},set value(e){n(n().valid_from=e,!0)}})}var f=F(d,2);{let e=O(()=>`${q(`agreement-until`)} · ${q(`optional`)}`),r=O(()=>t.wrong(`valid_until`));$(f,{id:`valid_until`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().valid_until},set value(e){n(n().valid_until=e,!0)}})}T(u);var p=F(u,2);{let e=O(()=>q(`agreement-state`)),r=O(()=>t.wrong(`state`));Z(p,{id:`state`,get label(){return z(e)},get choices(){return i},prefix:`agreement`,get wrong(){return z(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}var m=P(F(p,2),!0);I(e=>U(m,e),[()=>q(`agreement-state-hint`)]),H(e,o),D()}function Vp(e){let t=(e.sheet.kept?.body.provisions??[]).map(e=>Y(e,`provision`)),n=new Set(t),r=0,i=()=>{do r++;while(n.has(String(r)));return String(r)};return Rf(e,`provisions`,jd,({text:e,agencies:n,state:r,was:a},o)=>({provision:a!==null&&t[a]||i(),text:e,agencies:n,state:r,by:o}))}var Hp={kind:`agreement`,group:`room`,ground:null,line:`title_ar`,prefilled:(e,t)=>({parties:t?.agency??``,provisions:If([Pf]),valid_from:Yu(e),state:`proposed`}),read(e){let t=J(e.of(`parties`));t.length<2&&e.lack(`agreement-parties`,`parties`);let n=Vp(e);n.length===0&&e.lack(`terms-provisions`,`provisions-0-text`);let r=e.time(`valid_from`,`agreement-from`),i=e.timeIfAny(`valid_until`);e.inOrder(r,i,`valid_until`);let a=Cf(e,!0);return r?{body:{title:a,parties:t,provisions:n,valid_from:Zu(r),valid_until:i?Zu(i):null,state:e.of(`state`)||`draft`}}:null},from:e=>({...wf(e),parties:ed(e.parties),provisions:Bf(e.provisions),valid_from:X(e.valid_from),valid_until:X(e.valid_until),state:Y(e,`state`)}),shows:{"body.title":`title_ar`},facts:tf([[`force-name`,`title`,sf]]),Fields:Bp},Up=e=>t=>({time:Yu(t),valid_until:qd(t,e)});function Wp(e,t,n){let r=e.place(`place`,`fact-where`),i=e.time(`valid_until`,`valid-until`);e.inOrder(t,i,`valid_until`);let a=e.metres(`stand_off`);if(!t||!r||!i)return null;let o={...n,text:e.text(`words`),contact:e.line(`contact`),stand_off_m:a,valid_until:Zu(i)};return{event_time:e.moment(`time`,t),place:r,body:o}}var Gp=(e,t)=>({time:X(t.event_time?.from),place:Yd(t),words:Y(e,`text`),contact:Y(e,`contact`),stand_off:e.stand_off_m?String(e.stand_off_m):``,valid_until:X(e.valid_until)}),Kp={place:`place`,event_time:`time`,"body.text":`words`,"body.stand_off_m":`stand_off`},qp=[[`fact-text`,`text`,af],[`fact-contact`,`contact`,af],[`fact-stand-off`,`stand_off_m`,cf],[`valid-until`,`valid_until`,of]],Jp=`"Vazirmatn Variable", "Noto Sans Arabic", sans-serif`,Yp={country:{size:15,weight:500,ink:`--map-label`},region:{size:13,weight:400,ink:`--map-label`},city:{size:14,weight:600,ink:`--map-label`,dot:3},town:{size:13,weight:450,ink:`--map-label`,dot:2},own:{size:14,weight:650,ink:`--sector-own`},sector:{size:14,weight:650,ink:`--sector-other`},square:{size:15,weight:550,ink:`--map-label`},figure:{size:13,weight:500,ink:`--map-label`,plate:!0},ruler:{size:13,weight:600,ink:`--accent`,plate:!0},"own-layer":{size:13,weight:450,ink:`--map-label`},nobody:{size:13,weight:550,ink:`--muted`,plate:!0}},Xp=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();async function Zp(){await Promise.all([400,500,600,650].flatMap(e=>[`كركوك ەڕڵ`,`Makhmur 38S`].map(t=>document.fonts.load(`${e} 14px ${Jp}`,t)))).catch(()=>void 0)}function Qp(e){let[t,,...n]=e.split(`|`);return t===`label`?nm(n[0]??``,n.slice(1).join(`|`)):t===`plan`?rm(n[0]??``,n[1]??``,n.slice(2).join(`|`)):t===`hatch`?im():null}function $p(e,t){let n=document.createElement(`canvas`);n.width=Math.max(1,Math.ceil(e*2)),n.height=Math.max(1,Math.ceil(t*2));let r=n.getContext(`2d`,{willReadFrequently:!0});if(!r)throw Error(`This browser gives no 2D canvas.`);return r.scale(2,2),[r,()=>r.getImageData(0,0,n.width,n.height)]}var em=e=>/[֐-ࣿיִ-﻿]/.test(e);function tm(e,t){let n=document.createElement(`canvas`).getContext(`2d`);return n?(n.font=e,n.measureText(t).width):0}function nm(e,t){let n=Yp[e];if(!n||!t.trim())return null;let r=t.split(`
`),i=`${n.weight} ${n.size}px ${Jp}`,a=n.size*1.45,o=Math.max(...r.map(e=>tm(i,e)))+10,[s,c]=$p(o,a*r.length+8+(n.dot?6:0)),l=n.dot?10:4;n.plate&&(s.fillStyle=Xp(`--map-land`),s.beginPath(),s.roundRect(0,3,o,a*r.length+2,3),s.fill()),s.font=i,s.textAlign=`center`,s.textBaseline=`middle`,s.lineJoin=`round`;for(let[e,t]of r.entries()){let r=l+a*(e+.5);s.direction=em(t)?`rtl`:`ltr`,s.strokeStyle=Xp(`--map-halo`),s.lineWidth=3.5,s.globalAlpha=.9,s.strokeText(t,o/2,r),s.globalAlpha=1,s.fillStyle=Xp(n.ink),s.fillText(t,o/2,r)}return n.dot&&(s.beginPath(),s.arc(o/2,7,n.dot,0,7),s.lineWidth=3,s.strokeStyle=Xp(`--map-halo`),s.stroke(),s.fill()),c()}function rm(e,t,n){let r=`600 13px ${Jp}`,i=Xp(t===`muted`?`--muted`:`--${t}`),a=em(n),o=tm(r,n)+38,[s,c]=$p(o,28);return s.beginPath(),s.roundRect(1,1,o-2,26,4),s.fillStyle=Xp(`--raised`),s.fill(),s.lineWidth=1.5,s.strokeStyle=i,s.stroke(),s.font=r,s.fillStyle=i,s.textBaseline=`middle`,s.direction=a?`rtl`:`ltr`,s.textAlign=a?`right`:`left`,s.fillText(n,a?o-29:29,14.5),s.translate(a?o-24:8,6),s.lineWidth=1.6,s.lineCap=`round`,s.lineJoin=`round`,s.stroke(new Path2D(up(e))),c()}function im(){let[e,t]=$p(8,8);e.strokeStyle=Xp(`--sector-none`),e.globalAlpha=.55,e.lineWidth=1;for(let t of[-8,0,8])e.moveTo(t,8),e.lineTo(t+8,0);return e.stroke(),t()}var am=[`sectors`,`sector-labels`,`seams`,`plans`,`plan-labels`,`shapes`,`doubts`,`waiting`,`grid`,`grid-labels`,`pencil`,`ruler`,`ruler-labels`,`places`],om=[`sectors`,`seams`,`plans`,`grid`,`places`,`governorates`],sm=`/static/basemap`,cm=[`plan-labels`],lm=[`shape-line`,`shape-fill`,`plan-fill`],um=`governorate-lines`,dm=`seam-casing`,fm={sectors:[`sector-fill`,`sector-nobody`,`sector-line`,`sector-labels`],seams:[`seam-casing`,`seam`],plans:[`plan-fill`,`plan-line-muted`,`plan-line-attention`,`plan-line-danger`,`plan-line-done`,`plan-labels`],grid:[`grid-line`,`grid-zone`,`grid-labels`],places:[`places`],governorates:[`governorate-lines`]},pm={type:`FeatureCollection`,features:[]};function mm(e){let t=Xp,n={countries:{type:`geojson`,data:`${sm}/countries.geojson`},governorates:{type:`geojson`,data:`${sm}/governorates.geojson`}};for(let e of am)n[e]={type:`geojson`,data:pm};let r=(e,n,r)=>({id:`plan-line-${n}`,type:`line`,source:`plans`,filter:[`in`,[`get`,`state`],[`literal`,e]],layout:{"line-join":`round`},paint:{"line-color":t(`--${n}`),"line-width":[`case`,[`get`,`chosen`],3.5,2],...r?{"line-dasharray":r}:{}}}),i=(e,t={})=>({id:e,type:`symbol`,source:e,layout:{"icon-image":[`get`,`icon`],"icon-size":1,"icon-allow-overlap":!0,"symbol-sort-key":[`coalesce`,[`get`,`order`],0],...t}});return{version:8,sources:n,layers:[{id:`ground`,type:`background`,paint:{"background-color":t(`--map-far`)}},{id:`sea`,type:`fill`,source:`countries`,filter:[`==`,[`get`,`kind`],`sea`],paint:{"fill-color":t(`--map-sea`)}},{id:`governorates`,type:`fill`,source:`governorates`,paint:{"fill-color":t(`--map-land`)}},{id:`governorate-lines`,type:`line`,source:`governorates`,paint:{"line-color":t(`--map-grid`),"line-width":1,"line-dasharray":[4,2]}},{id:`country-lines`,type:`line`,source:`countries`,filter:[`==`,[`get`,`kind`],`border`],paint:{"line-color":t(`--map-line`),"line-width":1.4}},{id:`sector-fill`,type:`fill`,source:`sectors`,filter:[`!=`,[`get`,`side`],`nobody`],paint:{"fill-color":[`match`,[`get`,`side`],`own`,t(`--sector-own`),t(`--sector-other`)],"fill-opacity":e===`night`?.13:.11}},{id:`sector-nobody`,type:`fill`,source:`sectors`,filter:[`==`,[`get`,`side`],`nobody`],paint:{"fill-pattern":`hatch|${e}`}},{id:`sector-line`,type:`line`,source:`sectors`,paint:{"line-color":[`match`,[`get`,`side`],`own`,t(`--sector-own`),`other`,t(`--sector-other`),t(`--sector-none`)],"line-width":1.2,"line-opacity":.8}},{id:`seam-casing`,type:`line`,source:`seams`,paint:{"line-color":t(`--map-halo`),"line-width":5}},{id:`seam`,type:`line`,source:`seams`,paint:{"line-color":t(`--ink`),"line-width":2,"line-dasharray":[6,2,1,2]}},{id:`grid-line`,type:`line`,source:`grid`,filter:[`!=`,[`get`,`weight`],`zone`],paint:{"line-color":t(`--map-label`),"line-width":[`match`,[`get`,`weight`],`square`,1.4,`line`,.9,.6],"line-opacity":[`match`,[`get`,`weight`],`square`,.6,`line`,.42,.32]}},{id:`grid-zone`,type:`line`,source:`grid`,filter:[`==`,[`get`,`weight`],`zone`],paint:{"line-color":t(`--map-label`),"line-width":2,"line-opacity":.75}},{id:`shape-fill`,type:`fill`,source:`shapes`,filter:[`==`,[`geometry-type`],`Polygon`],paint:{"fill-color":[`match`,[`get`,`tone`],`danger`,t(`--danger`),t(`--ink`)],"fill-opacity":[`case`,[`==`,[`get`,`tone`],`over`],0,[`get`,`chosen`],.22,.1]}},{id:`shape-line`,type:`line`,source:`shapes`,layout:{"line-join":`round`,"line-cap":`round`},paint:{"line-color":[`match`,[`get`,`tone`],`danger`,t(`--danger`),`over`,t(`--muted`),t(`--ink`)],"line-width":[`case`,[`get`,`chosen`],3.5,2],"line-dasharray":[`match`,[`get`,`dash`],`long`,[`literal`,[5,2]],`short`,[`literal`,[1,2]],`dots`,[`literal`,[0,3]],[`literal`,[1,0]]]}},{id:`doubt-ring`,type:`line`,source:`doubts`,layout:{"line-join":`round`},paint:{"line-color":[`case`,[`get`,`danger`],t(`--danger`),t(`--ink`)],"line-width":[`case`,[`get`,`chosen`],2.5,1.2],"line-opacity":[`case`,[`get`,`chosen`],1,.6],"line-dasharray":[4,3]}},{id:`plan-fill`,type:`fill`,source:`plans`,paint:{"fill-color":[`match`,[`get`,`tone`],`done`,t(`--done`),`danger`,t(`--danger`),`attention`,t(`--attention`),t(`--muted`)],"fill-opacity":[`case`,[`get`,`chosen`],.28,.14]}},r([`draft`,`ended`,`cancelled`],`muted`,[1,2]),r([`proposed`],`attention`,[3,2]),r([`objected`],`danger`,[5,1.5,1,1.5]),r([`agreed`,`active`],`done`,null),{...i(`places`,{"icon-allow-overlap":!1,"icon-padding":6,"icon-anchor":[`match`,[`get`,`kind`],`place`,`top`,`center`],"icon-offset":[`match`,[`get`,`kind`],`place`,[`literal`,[0,-7]],[`literal`,[0,0]]]}),filter:[`all`,[`<=`,[`get`,`least`],[`zoom`]],[`>=`,[`get`,`most`],[`zoom`]]]},{...i(`sector-labels`,{"icon-rotate":[`get`,`turn`],"icon-rotation-alignment":`map`}),filter:[`<=`,[`get`,`least`],[`zoom`]]},i(`plan-labels`,{"icon-anchor":`bottom`,"icon-offset":[`get`,`offset`],"icon-ignore-placement":!0}),{id:`waiting-ring`,type:`circle`,source:`waiting`,paint:{"circle-radius":7,"circle-color":t(`--raised`),"circle-stroke-color":t(`--attention`),"circle-stroke-width":2.5}},i(`waiting`,{"icon-anchor":`bottom`,"icon-offset":[0,-10],"icon-ignore-placement":!0}),i(`grid-labels`,{"icon-anchor":[`get`,`anchor`],"icon-ignore-placement":!0}),{id:`pencil-corridor`,type:`line`,source:`pencil`,filter:[`has`,`wide`],layout:{"line-join":`round`,"line-cap":`round`},paint:{"line-color":t(`--accent`),"line-opacity":.22,"line-width":[`interpolate`,[`exponential`,2],[`zoom`],0,[`get`,`wide`],22,[`*`,[`get`,`wide`],4194304]]}},...a(`pencil`),...a(`ruler`),i(`ruler-labels`,{"icon-anchor":`bottom`,"icon-offset":[0,-8],"icon-ignore-placement":!0})]};function a(e){return[{id:`${e}-fill`,type:`fill`,source:e,filter:[`==`,[`geometry-type`],`Polygon`],paint:{"fill-color":t(`--accent`),"fill-opacity":.18}},{id:`${e}-line`,type:`line`,source:e,filter:[`all`,[`!=`,[`geometry-type`],`Point`],[`!`,[`has`,`wide`]]],paint:{"line-color":t(`--accent`),"line-width":2,...e===`pencil`?{"line-dasharray":[2,1]}:{}}},{id:`${e}-corner`,type:`circle`,source:e,filter:[`==`,[`geometry-type`],`Point`],paint:{"circle-radius":[`case`,[`has`,`between`],4,6],"circle-color":t(`--raised`),"circle-stroke-color":t(`--accent`),"circle-stroke-width":[`case`,[`has`,`between`],1.5,2.5],"circle-opacity":[`case`,[`has`,`between`],.75,1]}}]}}async function hm(e){try{let t=await fetch(`${sm}/${e}`);return t.ok?await t.json():null}catch{return null}}async function gm(){return((await hm(`places.geojson`))?.features??[]).flatMap(e=>{if(e.geometry?.type!==`Point`)return[];let{kind:t,names:n,rank:r}=e.properties;return[{at:e.geometry.coordinates,names:{ar:``,ckb:``,en:``,...n},kind:t,rank:r}]})}async function _m(){return(await hm(`attribution.json`)??[]).map(e=>e.text)}var vm=null;async function ym(e,t,n,r){if(vc(t).length<2)return[];let[i,a]=await Promise.all([bm(e,t,n,r),xm(t)]),o=new Map;for(let e of[...i,...a]){let t=`${e.position[0].toFixed(2)} ${e.position[1].toFixed(2)}`;o.has(t)||o.set(t,e)}return[...o.values()].slice(0,n)}async function bm(e,t,n,r){try{let{places:i}=await e.call(`GET`,`/api/places?words=${encodeURIComponent(t.slice(0,200))}&limit=${n}`,{signal:r});return i.map(({id:e,names:t,kind:n,lat:r,lon:i,governorate:a,district:o,distance_m:s})=>({key:e,names:t,kind:n,within:[o,a].filter(Boolean).join(` · `),position:[i,r],distance_m:s}))}catch(e){if(e instanceof Is)return[];throw e}}async function xm(e){vm??=gm();let t=vc(e);return(await vm).filter(e=>Object.values(e.names).some(e=>vc(e).split(` `).some(e=>e.startsWith(t))||vc(e).startsWith(t))).map(e=>({key:e.at.join(),names:e.names,kind:e.kind,within:``,position:e.at,distance_m:null}))}var Sm=V(`<bdi> </bdi> ·`,1),Cm=V(`<li role="option" tabindex="-1" data-testid="place-hit" class="svelte-1purn5i"><bdi class="grow"> </bdi> <span class="small muted"><!><bdi dir="ltr"> </bdi></span></li>`),wm=V(`<ul id="place-hits" role="listbox" data-testid="place-hits" class="svelte-1purn5i"></ul>`),Tm=V(`<bdi dir="ltr"> </bdi> <!>`,1),Em=V(`<div class="field"><label for="place"> </label> <div class="line svelte-1purn5i"><input id="place" class="box svelte-1purn5i" autocomplete="off" spellcheck="false" role="combobox" aria-controls="place-hits" aria-describedby="place-read" data-testid="field-place"/> <button type="button" class="button square"><!></button> <!></div> <p id="place-read"><!></p></div>`);function Dm(e,t){E(t,!0);let n=K(t,`value`,15),r=K(t,`named`,15),i=K(t,`optional`,3,!1),a=Uu(),o=O(()=>n()??``),s=O(()=>{let e=Gd(r()??``);return e&&e.text===z(o).trim()?e:null}),c=O(()=>z(s)?{position:z(s).position,precision_m:z(s).precision_m,given:`name`}:Zc(z(o))),l=O(()=>z(c)?a.ground?.sectors.find(e=>gl(z(c).position,e.area)):void 0),u=A([]),d=A(``),f=A(0),p=A(!1),m=A(!1),h=O(()=>z(c)?``:z(o).trim()),g=O(()=>z(p)&&z(u).length>0&&z(d)===z(h));Nn(()=>{a.pencil.point=z(c)?.position??null}),Nn(()=>{let e=z(h);if(!e)return;let t=new AbortController,n=setTimeout(()=>void _(e,t.signal),150);return()=>{clearTimeout(n),t.abort()}});async function _(e,t){let n=await ym(a.api,e,8,t).catch(()=>[]);t.aborted||(j(u,n),j(d,e,!0),j(f,0))}function v(e){if(!e)return;let t=Ns(e.names)||rl(e.position,5);r(JSON.stringify({text:t,position:e.position,precision_m:1e3,names:e.names})),n(t)}function y(e){if(z(g)){if(e.code===`ArrowDown`)j(f,Math.min(z(u).length-1,z(f)+1),!0);else if(e.code===`ArrowUp`)j(f,Math.max(0,z(f)-1),!0);else if(e.code===`Enter`)v(z(u)[z(f)]);else if(e.code===`Escape`)j(u,[]);else return;e.preventDefault(),e.stopPropagation()}}function b(){a.pencil.begin(`point`,{put:x})}function x(e,t){n(al(e,t)),a.pencil.rest()}ga(()=>(b(),n()&&a.pencil.rest(),()=>{a.pencil.point=null,a.pencil.rest()}));var S=Em(),ee=M(S),te=P(ee),ne=F(ee,2),re=M(ne);Ji(re);var ie=F(re,2);fp(M(ie),{name:`pin`}),T(ie);var ae=F(ie,2),oe=e=>{var t=wm();_i(t,23,()=>z(u),e=>e.key,(e,t,n)=>{var r=Cm(),i=M(r),a=P(i,!0),o=F(i,2),s=M(o),c=e=>{var n=Sm(),r=P(N(n),!0);je(),I(()=>U(r,z(t).within)),H(e,n)};W(s,e=>{z(t).within&&e(c)});var l=F(s),u=P(l,!0);T(o),T(r),I((e,t)=>{G(r,`id`,`place-hit-${z(n)}`),G(r,`aria-selected`,z(n)===z(f)),U(a,e),U(u,t),l.dir=l.dir},[()=>Ns(z(t).names),()=>rl(z(t).position,2)]),B(`mousedown`,r,e=>e.preventDefault()),B(`click`,r,()=>v(z(t))),H(e,r)}),T(t),I(e=>G(t,`aria-label`,e),[()=>q(`place-found`)]),H(e,t)};W(ae,e=>{z(g)&&e(oe)}),T(ne);var se=F(ne,2),ce=M(se),le=e=>{var t=Jr();I(e=>U(t,e),[()=>q(`place-choose`)]),H(e,t)},ue=e=>{var n=Jr();I(()=>U(n,t.wrong)),H(e,n)},de=e=>{var t=Tm(),n=N(t),r=P(n,!0),i=F(n),o=F(i),s=e=>{var t=Jr();I(e=>U(t,`· ${e??``}`),[()=>z(l).agency?`${a.agency(z(l).agency)} · ${a.sector(z(l).id)}`:q(`nobody-holds`)]),H(e,t)};W(o,e=>{z(l)&&e(s)}),I((e,t)=>{U(r,e),n.dir=n.dir,U(i,` · ${t??``} `)},[()=>z(c).given===`mgrs`?ll(z(c).position):al(z(c).position,z(c).precision_m),()=>q(`precision`,{n:z(c).precision_m})]),H(e,t)},fe=e=>{var t=Jr();I(e=>U(t,e),[()=>q(`place-hint-name`)]),H(e,t)};W(ce,e=>{t.wrong&&z(h)&&z(d)===z(h)&&z(u).length>0?e(le):t.wrong?e(ue,1):z(c)?e(de,2):e(fe,-1)}),T(se),T(S),I((e,n,r,i,o,s)=>{U(te,`${e??``}${n??``}`),G(re,`dir`,r),G(re,`placeholder`,i),G(re,`aria-expanded`,z(g)),G(re,`aria-activedescendant`,z(g)?`place-hit-${z(f)}`:void 0),G(re,`aria-invalid`,t.wrong!==null&&z(m)),re.dir=re.dir,G(ie,`aria-label`,o),G(ie,`title`,s),G(ie,`aria-pressed`,a.pencil.mode===`point`),Pi(se,1,Oi(t.wrong&&(z(m)||!z(h))?`wrong`:`hint`)),G(se,`role`,z(h)&&z(d)===z(h)&&z(u).length===0?`status`:void 0),G(se,`data-testid`,t.wrong?`wrong-place`:`read-place`)},[()=>q(`fact-where`),()=>i()?` · ${q(`optional`)}`:``,()=>z(o)&&!Zc(z(o))?`auto`:`ltr`,()=>q(`place-hint`),()=>q(`place-pick`),()=>q(`place-pick`)]),B(`keydown`,re,y),Lr(`focus`,re,()=>j(p,!0)),Lr(`blur`,re,()=>{j(p,!1),j(m,!0)}),ea(re,()=>n(),e=>n(Qc(e??``))),B(`click`,ie,b),H(e,S),D()}Rr([`keydown`,`click`,`mousedown`]);var Om=V(`<!> <!> <!> <!> <div class="pair"><!> <!></div> <!>`,1);function km(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`attack`,`movement`,`explosive`,`approach`,`other`];var i=Om(),a=N(i);{let e=O(()=>t.wrong(`place`));Dm(a,{get wrong(){return z(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var o=F(a,2);{let e=O(()=>q(`fact-when`)),r=O(()=>t.wrong(`time`));$(o,{id:`time`,get label(){return z(e)},past:!0,get wrong(){return z(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var s=F(o,2);{let e=O(()=>q(`fact-danger`)),i=O(()=>t.wrong(`danger`));Z(s,{id:`danger`,get label(){return z(e)},get choices(){return r},prefix:`danger`,get wrong(){return z(i)},get value(){return n().danger},set value(e){n(n().danger=e,!0)}})}var c=F(s,2);{let e=O(()=>q(`fact-text`)),r=O(()=>t.wrong(`words`));Q(c,{id:`words`,get label(){return z(e)},rows:3,optional:!0,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var l=F(c,2),u=M(l);{let e=O(()=>q(`fact-stand-off-m`)),r=O(()=>t.wrong(`stand_off`));Q(u,{id:`stand_off`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().stand_off},set value(e){n(n().stand_off=e,!0)}})}var d=F(u,2);{let e=O(()=>q(`fact-contact`)),r=O(()=>t.wrong(`contact`));Q(d,{id:`contact`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}T(l);var f=F(l,2);{let e=O(()=>q(`valid-until`)),r=O(()=>t.wrong(`valid_until`));$(f,{id:`valid_until`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().valid_until},set value(e){n(n().valid_until=e,!0)}})}H(e,i),D()}var Am={kind:`alert`,group:`report`,code:`KeyA`,ground:`point`,line:`words`,prefilled:Up(6),read(e){return e.need(`danger`,`fact-danger`),Wp(e,e.seen(`time`,`fact-when`),{danger:e.of(`danger`)})},from:(e,t,n)=>({...Gp(e,n),danger:Y(e,`danger`)}),shows:Kp,outOf:[`spot`,`info`,`alert`,`hazard`,`find`,`incident`,`movement`],facts:tf([[`fact-danger`,`danger`,rf(`danger`)],...qp]),Fields:km},jm=[`A`,`B`,`C`,`D`,`E`,`F`],Mm=[`1`,`2`,`3`,`4`,`5`,`6`],Nm={pending:`attention`,sent:`info`,received:`done`,seen:`done`,refused:`danger`,over:`attention`,unsent:`muted`,"recall-pending":`attention`,"recall-unreachable":`attention`,recalling:`info`,"recall-hidden":`info`,recalled:`done`,"recall-refused":`danger`},Pm={pending:`pending`,sent:`sent`,received:`received`,seen:`seen`,refused:`refused`,over:`none`,unsent:`none`,"recall-pending":`pending`,"recall-unreachable":`cut`,recalling:`sent`,"recall-hidden":`received`,recalled:`recalled`,"recall-refused":`refused`},Fm={none:`attention`,received:`info`,concur:`done`,"concur-with-conditions":`attention`,object:`danger`},Im={draft:`muted`,proposed:`attention`,agreed:`done`,objected:`danger`,active:`done`,ended:`muted`,cancelled:`muted`,recalled:`muted`},Lm={draft:`pending`,proposed:`pending`,agreed:`concur`,objected:`object`,active:`concur`,ended:`none`,cancelled:`recalled`,recalled:`recalled`},Rm=e=>Ns(e.names)||e.words,zm=(e,t)=>({words:Ns(t.place?.names)||(t.sector?e.sector(t.sector):``),grid:t.place?ol(t.place):``}),Bm=e=>e.state===`agreed`||e.state===`active`,Vm=e=>e.state===`ended`||e.state===`cancelled`||e.state===`recalled`,Hm=({kind:e,over:t})=>Ms(`over-${e}-${t?.word??``}`)??Ms(`over-any-${t?.word??``}`)??q(`over-other`),Um=`spot.alert.deviation.claim.movement.concurrence.info.requirement.assessment.incident.hazard.hazard-action.find.request.reply.unit.facility.post.patrol.sensor.measure.gap.coverage.operation.metric.result.statement.meeting.agreement.group.watch.attachment`.split(`.`),Wm=new Set(Um),Gm=e=>e,Km=e=>`kind-${Wm.has(e)?e:`other`}`,qm={live:`done`,stale:`attention`,silent:`danger`},Jm=V(`<p class="chosen svelte-1x0long" data-testid="about"><!> <span class="grow small svelte-1x0long" dir="auto"> </span> <button type="button" class="button quiet square"><!></button></p>`),Ym=V(`<option> </option>`),Xm=V(`<select class="box"><option> </option><!></select>`),Zm=V(`<p class="wrong"> </p>`),Qm=V(`<div class="field"><span class="label"> </span> <!> <!> <!></div>`);function $m(e,t){E(t,!0);let n=K(t,`id`,3,`about`),r=K(t,`value`,15),i=K(t,`many`,3,!1),a=K(t,`optional`,3,!1),o=K(t,`own`,3,!1),s=Uu(),c=O(()=>J(r())),l=A([]),u=O(()=>[...s.feed.rows,...z(l).filter(e=>!s.feed.byId(e.id))].filter(e=>t.kinds.includes(e.kind)&&(e.own||!o())&&!e.recalled_at&&!z(c).includes(e.id)).slice(0,100)),d=e=>s.feed.byId(e)??z(l).find(t=>t.id===e),f=e=>e?[Rm(e),s.agency(e.owner)].filter(Boolean).join(` · `):q(`open-record`);ga(async()=>{s.cut||j(l,(await s.api.feed(null,100,new URLSearchParams(t.kinds.map(e=>[`kind`,e])).toString()).catch(()=>null))?.rows??[])});var p=Qm(),m=M(p),h=P(m),g=F(m,2);_i(g,16,()=>z(c),e=>e,(e,t)=>{let n=O(()=>d(t));var i=Jm(),a=M(i);{let e=O(()=>Gm(z(n)?.kind??`other`));fp(a,{get name(){return z(e)}})}var o=F(a,2),s=P(o),l=F(o,2);fp(M(l),{name:`close`}),T(l),T(i),I((e,n,r,a)=>{G(i,`data-id`,t),U(s,`${e??``} · ${n??``}`),o.dir=o.dir,G(l,`aria-label`,r),G(l,`title`,a)},[()=>z(n)?q(Km(z(n).kind)):``,()=>f(z(n)),()=>q(`about-drop`),()=>q(`about-drop`)]),B(`click`,l,()=>r(z(c).filter(e=>e!==t).join(` `))),H(e,i)});var _=F(g,2),v=e=>{var i=Xm(),a=M(i),o=P(a,!0);a.value=a.__value=``,_i(F(a),17,()=>z(u),e=>e.id,(e,t)=>{var n=Ym(),r=P(n),i={};I((e,a)=>{U(r,`${e??``} · ${a??``}`),i!==(i=z(t).id)&&(n.value=(n.__value=i)??``)},[()=>q(Km(z(t).kind)),()=>f(z(t))]),H(e,n)}),T(i),i.value=i.__value=``,I(e=>{G(i,`aria-label`,t.label),G(i,`aria-invalid`,t.wrong!==null),G(i,`data-testid`,`field-${n()}`),U(o,e)},[()=>z(u).length>0?q(`about-add`):q(`about-none`)]),B(`change`,i,e=>{e.currentTarget.value&&r([...z(c),e.currentTarget.value].join(` `)),e.currentTarget.value=``}),H(e,i)};W(_,e=>{(i()||z(c).length===0)&&z(c).length<50&&e(v)});var y=F(_,2),b=e=>{var r=Zm(),i=P(r,!0);I(()=>{G(r,`data-testid`,`wrong-${n()}`),U(i,t.wrong)}),H(e,r)};W(y,e=>{t.wrong&&e(b)}),T(p),I(e=>U(h,`${t.label??``}${e??``}`),[()=>a()?` · ${q(`optional`)}`:``]),H(e,p),D()}Rr([`click`,`change`]);var eh=V(`<!> <!>`,1),th=V(`<!> <!> <!> <!>`,1);function nh(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`evaluation`,`same-event`,`different-events`,`accepted`,`disputed`],i=[`spot`,`info`,`incident`,`find`,`hazard`,`alert`],a=O(()=>n().verdict===`same-event`||n().verdict===`different-events`);var o=th(),s=N(o);{let e=O(()=>q(`assess-verdict`)),i=O(()=>t.wrong(`verdict`));Z(s,{id:`verdict`,get label(){return z(e)},get choices(){return r},prefix:`verdict`,get wrong(){return z(i)},get value(){return n().verdict},set value(e){n(n().verdict=e,!0)}})}var c=F(s,2);{let e=O(()=>q(`which-record`)),r=O(()=>t.wrong(`about`));$m(c,{get label(){return z(e)},get kinds(){return i},get many(){return z(a)},get wrong(){return z(r)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var l=F(c,2),u=e=>{var r=eh(),i=N(r);{let e=O(()=>q(`reliability`)),r=O(()=>t.wrong(`reliability`));Z(i,{id:`reliability`,get label(){return z(e)},get choices(){return jm},prefix:`reliability`,coded:!0,get wrong(){return z(r)},get value(){return n().reliability},set value(e){n(n().reliability=e,!0)}})}var a=F(i,2);{let e=O(()=>q(`credibility`)),r=O(()=>t.wrong(`credibility`));Z(a,{id:`credibility`,get label(){return z(e)},get choices(){return Mm},prefix:`credibility`,coded:!0,get wrong(){return z(r)},get value(){return n().credibility},set value(e){n(n().credibility=e,!0)}})}H(e,r)};W(l,e=>{n().verdict===`evaluation`&&e(u)});var d=F(l,2);{let e=O(()=>q(`assess-reason`)),r=O(()=>t.wrong(`words`));Q(d,{id:`words`,get label(){return z(e)},optional:!0,rows:2,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}H(e,o),D()}var rh={kind:`assessment`,group:`report`,ground:null,line:`words`,prefilled:()=>({verdict:`evaluation`}),read(e){let t=e.need(`verdict`,`assess-verdict`),n=J(e.need(`about`,`which-record`)),r=t===`evaluation`,i=t===`same-event`||t===`different-events`;i&&n.length===1&&e.lack(`assess-other`,`about`);let a=r?e.need(`reliability`,`reliability`):null,o=r?Number(e.need(`credibility`,`credibility`)):null,s=e.text(`words`);return{refs:i?n:n.slice(0,1),body:{verdict:t,reliability:a,credibility:o,reason:s}}},from:(e,t)=>({verdict:Y(e,`verdict`),about:t.refs.join(` `),reliability:Y(e,`reliability`),credibility:e.credibility==null?``:String(e.credibility),words:Y(e,`reason`)}),shows:{refs:`about`,"body.reason":`words`},facts:e=>[[`assess-verdict`,nf(`verdict`,e.verdict)],[`reliability`,e.reliability?`${String(e.reliability)} · ${nf(`reliability`,e.reliability)}`:``],[`credibility`,e.credibility==null?``:`${String(e.credibility)} · ${nf(`credibility`,String(e.credibility))}`],[`assess-reason`,Y(e,`reason`)]],derives:!0,Fields:nh},ih=1,ah=13,oh=.75,sh=e=>({from:qd(e,ih),to:qd(e,ah),answer_by:qd(e,oh)});function ch(e,t){e.need(`title`,`fact-title`);let n=lh(e),r=(e.sheet.kept?.body.volumes??[]).slice(1);return uh(e,n&&[n,...r],t)}function lh(e,t=``){let n=e.time(`from${t}`,`from`),r=e.time(`to${t}`,`to`);e.inOrder(n,r,`to${t}`);let i=e.corners(`corners${t}`,`area`);return!n||!r||i.length<3?null:{area:ul(i),from:Zu(n),to:Zu(r)}}function uh(e,t,n){let r=e.time(`answer_by`,`answer-by`),[i]=t??[];if(!r||!t||!i)return null;let[a,o]=[t.map(e=>e.from).sort()[0]??i.from,t.map(e=>e.to).sort().at(-1)??i.to];return{event_time:{from:a,to:o,precision:`minute`},place:{geometry:i.area,precision_m:10,mgrs:Kd(rl(dl(i.area),4)),names:null},body:{title:e.line(`title`),volumes:t,unit:e.line(`unit`),contact:e.line(`contact`),answer_by:Zu(r),...n},anew:{state:`proposed`}}}var dh=e=>({title:Y(e,`title`),unit:Y(e,`unit`),contact:Y(e,`contact`),answer_by:X(e.answer_by),...fh(e.volumes?.[0])}),fh=(e,t=``)=>({[`from${t}`]:X(e?.from),[`to${t}`]:X(e?.to),[`corners${t}`]:(e?.area.coordinates[0]??[]).slice(0,-1).map(e=>rl(e,5)).join(`
`)}),ph={place:`corners`,event_time:`from`,"body.volumes":`corners`};function mh(e){let{nonce:t,map_hash:n,terms:r,proposal:i,...a}=e;return a}var hh=V(`<details><summary class="unfold" data-testid="joint-more"> </summary> <!></details>`);function gh(e,t){E(t,!0);let n=K(t,`value`,15),r=K(t,`label`,19,()=>q(`force-joint`)),i=K(t,`hint`,19,()=>q(`force-joint-hint`)),a=K(t,`own`,3,!0),o=Uu();var s=hh(),c=M(s),l=P(c);Yf(F(c,2),{id:`agencies`,get label(){return r()},get own(){return a()},get hint(){return i()},get wrong(){return t.wrong},onchoose:e=>Qf(t.sheet,e,o.session.me?.agency),get value(){return n()},set value(e){n(e)}}),T(s),I((e,t)=>{s.open=e,U(l,`${r()??``} · ${t??``}`)},[()=>J(n()).length>0||t.wrong!==null,()=>q(`optional`)]),H(e,s),D()}var _h=class{held;write;#e=A([]);#t=A([]);#n=null;#r=O(()=>z(this.#e).length>0);get canUndo(){return z(this.#r)}set canUndo(e){j(this.#r,e)}#i=O(()=>z(this.#t).length>0);get canRedo(){return z(this.#i)}set canRedo(e){j(this.#i,e)}constructor(e,t){this.held=e,this.write=t}put=e=>this.#s([...this.#a(),rl(e,5)]);remove=e=>this.#s(this.#a().toSpliced(this.#o(e),1));clear=()=>this.#s([]);set=e=>this.#s(e.map(e=>rl(e,5)));move=(e,t)=>{this.#n??=this.held(),this.write(this.#a().with(this.#o(e),rl(t,5)).join(`
`))};insert=(e,t)=>{this.#n??=this.held(),this.write(this.#a().toSpliced(this.#o(e)+1,0,rl(t,5)).join(`
`))};rest=()=>{this.#n!==null&&this.#n!==this.held()&&this.#c(this.#n),this.#n=null};undo=()=>{let e=z(this.#e).at(-1);e!==void 0&&(j(this.#t,[...z(this.#t),this.held()]),j(this.#e,z(this.#e).slice(0,-1)),this.write(e))};redo=()=>{let e=z(this.#t).at(-1);e!==void 0&&(j(this.#e,[...z(this.#e),this.held()]),j(this.#t,z(this.#t).slice(0,-1)),this.write(e))};#a(){return this.held().split(`
`).filter(e=>e.trim())}#o(e){let t=this.#a();return t.flatMap((e,t)=>Zc(e)?[t]:[])[e]??t.length-1}#s(e){this.#c(this.held()),this.write(e.join(`
`))}#c(e){j(this.#e,[...z(this.#e),e]),j(this.#t,[])}},vh=V(`<button type="button" class="button square"><!></button>`),yh=V(`<button type="button" class="button ready svelte-uex4bv"> </button>`),bh=V(`<div class="field"><label> </label> <div class="tools svelte-uex4bv"><button type="button" class="button"><!> </button> <!> <span class="grow"></span> <button type="button" class="button square"><!></button> <button type="button" class="button square"><!></button> <button type="button" class="button quiet"> </button></div> <!> <textarea class="box svelte-uex4bv" dir="ltr" spellcheck="false"></textarea> <p><!></p></div>`);function xh(e,t){E(t,!0);let n=K(t,`value`,15),r=K(t,`ready`,3,null),i=Uu().pencil,a=new _h(()=>n()??``,e=>n(e)),o=O(()=>Wd(n()??``)),s=O(()=>t.shape===`area`?3:2),c=O(()=>Math.min(7,Math.max(3,(n()??``).split(`
`).length+1))),l=A(null),u=O(()=>i.holder===a);function d(){z(u)||i.hold(a,t.shape,a)}function f(){d(),j(l,null),i.begin(t.shape,a)}function p(){d(),j(l,[]);let e=e=>{j(l,e);let[t,n]=e;t&&n&&a.set(Td(t,vd(t,n).distance_m,24).slice(0,-1))};i.begin(`circle`,{put:t=>e(z(l)?.[0]?[z(l)[0],t]:[t]),move:(e,t)=>j(l,(z(l)??[]).with(e,t)),rest:()=>e(z(l)??[]),undo:()=>e((z(l)??[]).slice(0,-1))})}Nn(()=>{z(u)?i.corners=z(l)&&i.mode===`circle`?z(l):z(o).corners:i.holder===null&&d()}),Nn(()=>{z(u)&&i.mode===null&&i.shape===`circle`&&(i.shape=t.shape)}),ga(()=>n()?d():f()),_a(()=>{i.holder===a&&(i.holder=null,i.corners=[],i.rest())});function m(e){let t=e.target instanceof HTMLElement&&e.target.matches(`input, textarea, select`),n=e.target instanceof HTMLCanvasElement;if(z(u)&&i.mode!==null&&i.mode!==`point`&&!t){if(e.code===`Enter`&&!n&&z(o).corners.length>=z(s))i.rest();else if(e.code===`KeyY`&&e.ctrlKey)i.redo();else if(e.code===`KeyZ`&&e.ctrlKey)e.shiftKey?i.redo():i.undo();else if(e.code===`Backspace`)i.undo();else if(e.code===`Escape`)i.rest();else return;e.preventDefault(),e.stopPropagation()}}var h=bh();Lr(`keydown`,mn,m,!0);var g=M(h),_=P(g,!0),v=F(g,2),y=M(v),b=M(y);fp(b,{name:`draw`});var x=F(b,1,!0);T(y);var S=F(y,2),ee=e=>{var n=vh();fp(M(n),{name:`none`}),T(n),I((e,r)=>{G(n,`aria-label`,e),G(n,`title`,r),G(n,`aria-pressed`,z(u)&&i.mode===`circle`),G(n,`data-testid`,`${t.drawId}-round`)},[()=>q(`draw-round`),()=>q(`draw-round`)]),B(`click`,n,()=>z(u)&&i.mode===`circle`?i.rest():p()),H(e,n)};W(S,e=>{t.shape===`area`&&e(ee)});var te=F(S,4);fp(M(te),{name:`undo`}),T(te);var ne=F(te,2);fp(M(ne),{name:`redo`}),T(ne);var re=F(ne,2),ie=P(re,!0);T(v);var ae=F(v,2),oe=e=>{var n=yh(),i=P(n,!0);I(()=>{G(n,`data-testid`,`${t.name}-ready`),U(i,r().words)}),B(`click`,n,()=>a.set(r().corners)),H(e,n)};W(ae,e=>{r()&&e(oe)});var se=F(ae,2);gt(se);var ce=F(se,2),le=M(ce),ue=e=>{var t=Jr();I(e=>U(t,e),[()=>q(`corners-wrong`,{lines:Ps(z(o).wrong.map(String))})]),H(e,t)},de=e=>{var n=Jr();I(e=>U(n,e),[()=>t.wrong??t.says(z(o).corners)]),H(e,n)};W(le,e=>{t.wrong&&z(o).wrong.length>0?e(ue):e(de,-1)}),T(ce),T(h),I((e,n,r,s,l,d,f)=>{G(g,`for`,t.name),U(_,t.label),G(y,`aria-pressed`,z(u)&&i.mode===t.shape),G(y,`data-testid`,t.drawId),U(x,e),G(te,`aria-label`,n),G(te,`title`,r),te.disabled=!a.canUndo,G(te,`data-testid`,`${t.name}-undo`),G(ne,`aria-label`,s),G(ne,`title`,l),ne.disabled=!a.canRedo,G(ne,`data-testid`,`${t.name}-redo`),re.disabled=z(o).corners.length===0,U(ie,d),G(se,`id`,t.name),G(se,`rows`,z(c)),G(se,`placeholder`,f),G(se,`aria-invalid`,t.wrong!==null),G(se,`aria-describedby`,`${t.name??``}-read`),G(se,`data-testid`,`field-${t.name??``}`),G(se,`data-kind`,t.kind),se.dir=se.dir,G(ce,`id`,`${t.name??``}-read`),Pi(ce,1,Oi(t.wrong?`wrong`:`hint`)),G(ce,`data-testid`,t.wrong?`wrong-${t.name}`:`read-${t.name}`)},[()=>q(`draw`),()=>q(`draw-back`),()=>q(`draw-back`),()=>q(`draw-again`),()=>q(`draw-again`),()=>q(`draw-clear`),()=>q(`corners-hint`)]),B(`click`,y,()=>z(u)&&i.mode===t.shape?i.rest():f()),B(`click`,te,function(...e){a.undo?.apply(this,e)}),B(`click`,ne,function(...e){a.redo?.apply(this,e)}),B(`click`,re,function(...e){a.clear?.apply(this,e)}),Lr(`focus`,se,d),ea(se,()=>n(),e=>n(Qc(e??``))),H(e,h),D()}Rr([`click`]);function Sh(e,t){E(t,!0);let n=K(t,`value`,15),r=K(t,`name`,3,`corners`),i=K(t,`label`,19,()=>q(`area`)),a=K(t,`ready`,3,null),o=Uu();function s(e){let t=(o.ground?.sectors??[]).filter(t=>e.some(e=>gl(e,t.area))),n=[...new Set(t.map(e=>e.agency?o.agency(e.agency):q(`nobody-holds`)))];return[q(`corners-read`,{n:e.length}),n.length>0?Ps(n):``].filter(Boolean).join(` · `)}{let o=O(()=>r()===`corners`?`draw`:`draw-${r()}`);xh(e,{get wrong(){return t.wrong},get kind(){return t.kind},says:s,get ready(){return a()},get name(){return r()},get label(){return i()},shape:`area`,get drawId(){return z(o)},get value(){return n()},set value(e){n(e)}})}D()}var Ch=V(`<!> <!> <div class="pair"><!> <!></div> <!> <!> <!> <!>`,1);function wh(e,t){E(t,!0);let n=K(t,`fields`,15);var r=Ch(),i=N(r);{let e=O(()=>q(`fact-title`)),r=O(()=>t.wrong(`title`));Q(i,{id:`title`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().title},set value(e){n(n().title=e,!0)}})}var a=F(i,2),o=e=>{var n=Yr();Ci(N(n),()=>t.ground),H(e,n)},s=e=>{{let r=O(()=>t.wrong(`corners`));Sh(e,{get wrong(){return z(r)},get kind(){return t.kind},get value(){return n().corners},set value(e){n(n().corners=e,!0)}})}};W(a,e=>{t.ground?e(o):e(s,-1)});var c=F(a,2),l=M(c);{let e=O(()=>q(`from`)),r=O(()=>t.wrong(`from`));$(l,{id:`from`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().from},set value(e){n(n().from=e,!0)}})}var u=F(l,2);{let e=O(()=>q(`to`)),r=O(()=>t.wrong(`to`));$(u,{id:`to`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().to},set value(e){n(n().to=e,!0)}})}T(c);var d=F(c,2);{let e=O(()=>q(`answer-by`)),r=O(()=>t.wrong(`answer_by`));$(d,{id:`answer_by`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().answer_by},set value(e){n(n().answer_by=e,!0)}})}var f=F(d,2);{let e=O(()=>q(`fact-unit`)),r=O(()=>t.wrong(`unit`));Q(f,{id:`unit`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().unit},set value(e){n(n().unit=e,!0)}})}var p=F(f,2);Ci(p,()=>t.children);var m=F(p,2);{let e=O(()=>q(`fact-contact`)),r=O(()=>q(`contact-hint`)),i=O(()=>t.wrong(`contact`));Q(m,{id:`contact`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}H(e,r),D()}var Th=V(`<!> <!>`,1);function Eh(e,t){E(t,!0);let n=K(t,`fields`,15);wh(e,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)},children:(e,r)=>{var i=Th(),a=N(i);{let e=O(()=>q(`fact-reason`)),r=O(()=>t.wrong(`words`));Q(a,{id:`words`,get label(){return z(e)},optional:!0,rows:2,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var o=F(a,2);{let e=O(()=>q(`claim-together`)),r=O(()=>q(`claim-together-hint`)),i=O(()=>t.wrong(`agencies`));gh(o,{get label(){return z(e)},get hint(){return z(r)},own:!1,get sheet(){return t.sheet},get wrong(){return z(i)},get value(){return n().agencies},set value(e){n(n().agencies=e,!0)}})}H(e,i)},$$slots:{default:!0}}),D()}var Dh={kind:`claim`,group:`plan`,code:`KeyC`,ground:`area`,line:`title`,prefilled:sh,read:e=>ch(e,{reason:e.text(`words`),agencies:J(e.of(`agencies`))}),from:e=>({...dh(e),words:Y(e,`reason`),agencies:ed(e.agencies)}),shows:{...ph,"body.reason":`words`},facts:tf([[`fact-title`,`title`,af],[`fact-unit`,`unit`,af],[`claim-together`,`agencies`,ff],[`fact-reason`,`reason`,af],[`fact-contact`,`contact`,af]]),Fields:Eh},Oh=V(`<!> <!> <!> <!> <!> <!> <div class="pair"><!> <!></div> <!>`,1);function kh(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`claim`,`movement`,`operation`],i=O(()=>[`off-plan`,`contingent`,`emergency`,...t.sheet.previous?[`ended`]:[]]);var a=Oh(),o=N(a);{let e=O(()=>q(`fact-deviation`)),r=O(()=>t.wrong(`state`));Z(o,{id:`state`,get label(){return z(e)},get choices(){return z(i)},prefix:`deviation`,get wrong(){return z(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}var s=F(o,2);{let e=O(()=>t.wrong(`place`));Dm(s,{get wrong(){return z(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var c=F(s,2);{let e=O(()=>q(`fact-when`)),r=O(()=>t.wrong(`time`));$(c,{id:`time`,get label(){return z(e)},past:!0,get wrong(){return z(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var l=F(c,2);{let e=O(()=>q(`deviation-plan`)),i=O(()=>t.wrong(`about`));$m(l,{get label(){return z(e)},get kinds(){return r},own:!0,optional:!0,get wrong(){return z(i)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var u=F(l,2);{let e=O(()=>q(`fact-text`)),r=O(()=>t.wrong(`words`));Q(u,{id:`words`,get label(){return z(e)},rows:3,optional:!0,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var d=F(u,2);{let e=O(()=>q(`fact-unit`)),r=O(()=>t.wrong(`unit`));Q(d,{id:`unit`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().unit},set value(e){n(n().unit=e,!0)}})}var f=F(d,2),p=M(f);{let e=O(()=>q(`fact-stand-off-m`)),r=O(()=>t.wrong(`stand_off`));Q(p,{id:`stand_off`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().stand_off},set value(e){n(n().stand_off=e,!0)}})}var m=F(p,2);{let e=O(()=>q(`fact-contact`)),r=O(()=>t.wrong(`contact`));Q(m,{id:`contact`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}T(f);var h=F(f,2);{let e=O(()=>q(`valid-until`)),r=O(()=>t.wrong(`valid_until`));$(h,{id:`valid_until`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().valid_until},set value(e){n(n().valid_until=e,!0)}})}H(e,a),D()}var Ah={kind:`deviation`,group:`plan`,code:`KeyD`,ground:`point`,line:`words`,prefilled:Up(4),read(e){e.need(`state`,`fact-deviation`);let t=Wp(e,e.time(`time`,`fact-when`),{state:e.of(`state`),unit:e.line(`unit`)});return t&&{...t,evaluation:null,refs:J(e.of(`about`))}},from:(e,t,n)=>({...Gp(e,n),about:t.refs.join(` `),state:Y(e,`state`),unit:Y(e,`unit`)}),shows:{...Kp,refs:`about`},after:[`claim`,`movement`,`operation`],elsewhere:!0,ownOnly:!0,facts:tf([[`fact-deviation`,`state`,rf(`deviation`)],[`fact-unit`,`unit`,af],...qp]),Fields:kh},jh={unit:[`echelon`,`echelon`],facility:[`facility`,`category`],post:[`post-type`,`type`],sensor:[`sensor-type`,`type`],patrol:null},Mh={post:`manning`,patrol:`schedule`,sensor:`watched`};function Nh(e,t,n){let r=e=>typeof t[e]==`string`?t[e]:``,i=(e,t)=>r(t)?Ms(`${e}-${r(t)}`)??r(t):``,a=e=>typeof t[e]==`number`?q(`metres`,{n:t[e]}):``,o=jh[e],s=Mh[e];return[[`force-name`,Ns(t.title)],[`force-slug`,e===`facility`?``:r(e)],[`force-unit`,e===`patrol`?r(`unit`):``],[`force-sort`,o?i(...o):``],[`force-branch`,i(`branch`,`branch`)],[`force-strength`,r(`strength`)===`unknown`?``:i(`strength`,`strength`)],[`force-state`,i(`force-state`,`state`)],[`force-importance`,typeof t.importance==`number`?Ms(`importance-${t.importance}`)??``:``],[`force-inhabitants`,Ph(t.inhabitants)],[`force-guarded-by`,n.agency(r(`guarded_by`))],[`force-notified`,t.notified===!0?q(`force-yes`):``],[`force-joint`,Array.isArray(t.agencies)?n.agencies(t.agencies):``],[`force-sees`,a(`max_distance_m`)],[`force-sees-night`,e===`post`?a(`night_distance_m`)||q(`force-not-at-night`):e===`sensor`?t.night===!0?q(`force-yes`):q(`force-not-at-night`):``],[`force-height`,a(`observer_height_m`)],[`force-view`,e===`post`||e===`sensor`?Fh(t.view):``],[`force-speed`,typeof t.speed_kmh==`number`?q(`kmh`,{n:t.speed_kmh}):``],[`force-manned`,s?ud(t[s]??null):``],[`fact-contact`,r(`contact`)],[`force-more`,r(`text`)]].filter(([,e])=>e)}function Ph(e){let t=e;return t?t.n===null?`⁦${t.min??``}–${t.max??``}⁩`:String(t.n):``}function Fh(e){let t=e;return t?t.from_deg===t.to_deg?q(`force-all-round`):`⁦${Math.round(t.from_deg)}°–${Math.round(t.to_deg)}°⁩`:``}var Ih=V(`<!> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <!></div> <label class="tick"><input type="checkbox" data-testid="field-notified"/> </label> <!>`,1);function Lh(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`settlement`,`camp`,`hospital`,`school`,`religious`,`water`,`power`,`oil`,`gas`,`bridge`,`road`,`communications`,`government`,`other`],i=[`1`,`2`,`3`,`4`,`5`];var a=Ih(),o=N(a);Rp(o,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var s=F(o,2),c=M(s);{let e=O(()=>q(`force-facility`)),i=O(()=>t.wrong(`category`));Z(c,{id:`category`,get label(){return z(e)},get choices(){return r},prefix:`facility`,get wrong(){return z(i)},get value(){return n().category},set value(e){n(n().category=e,!0)}})}var l=F(c,2);{let e=O(()=>q(`force-importance`)),r=O(()=>t.wrong(`importance`));Z(l,{id:`importance`,get label(){return z(e)},get choices(){return i},prefix:`importance`,get wrong(){return z(r)},get value(){return n().importance},set value(e){n(n().importance=e,!0)}})}T(s);var u=F(s,2);{let e=O(()=>t.wrong(`place`));Dm(u,{get wrong(){return z(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var d=F(u,2),f=M(d);{let e=O(()=>q(`force-inhabitants`)),r=O(()=>q(`size-hint`)),i=O(()=>t.wrong(`inhabitants`));Q(f,{id:`inhabitants`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().inhabitants},set value(e){n(n().inhabitants=e,!0)}})}var p=F(f,2);{let e=O(()=>q(`force-guarded-by`));cp(p,{id:`guarded_by`,get label(){return z(e)},get value(){return n().guarded_by},set value(e){n(n().guarded_by=e,!0)}})}T(d);var m=F(d,2),h=M(m);Ji(h);var g=F(h,1,!0);T(m);var _=F(m,2);{let e=O(()=>q(`force-more`)),r=O(()=>t.wrong(`words`));Q(_,{id:`words`,get label(){return z(e)},rows:2,optional:!0,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}I(e=>{Xi(h,n().notified===`yes`),U(g,e)},[()=>q(`force-notified`)]),B(`change`,h,e=>n(n().notified=e.currentTarget.checked?`yes`:``,!0)),H(e,a),D()}Rr([`change`]);var Rh={kind:`facility`,group:`force`,ground:`point`,line:`title_ar`,prefilled:()=>({importance:`3`}),read(e){e.need(`category`,`force-facility`);let t=e.size(`inhabitants`),n={category:e.of(`category`),title:Cf(e,!0),inhabitants:t,importance:Number(e.of(`importance`)||`3`),guarded_by:e.of(`guarded_by`)||null,notified:e.of(`notified`)===`yes`,text:e.of(`words`)},r=e.place(`place`,`fact-where`);return r?{place:r,body:n}:null},from:(e,t,n)=>({...wf(e),category:Y(e,`category`),inhabitants:Jd(e.inhabitants),importance:Ef(e,`importance`),guarded_by:Y(e,`guarded_by`),notified:e.notified===!0?`yes`:``,words:Y(e,`text`),place:Yd(n)}),shows:{place:`place`,"body.text":`words`,"body.title":`title_ar`},facts:(e,t)=>Nh(`facility`,e,t),Fields:Lh},zh={what:``,count:``,unit:`piece`,model:``},Bh=e=>e?JSON.parse(e):[],Vh=e=>e.some(e=>e.what||e.count||e.model)?JSON.stringify(e):``;function Hh(e,t){let n=[],r={n:null,min:null,max:null};for(let i of Bh(e.of(t))){let a=Ud(i.count);!i.what&&(i.count||i.model)&&(e.wrong[t]??=`wrong-what`),a===void 0&&(e.wrong[t]??=`wrong-size`),Md(i.model)>200&&(e.wrong[t]??=`wrong-long`),i.what&&n.push({...i,model:i.model.trim(),size:a??r})}return n}function Uh(e,t,n){let r=_c(e.of(t)).replace(/\s+/g,``);if(!r)return null;let i=Number(r);return/^\d{1,10}$/.test(r)&&i<=n?i:(e.wrong[t]=`wrong-number`,null)}var Wh=(e,t,n)=>Vh((e??[]).map(e=>({what:String(e[t]??``),count:typeof e[n]==`number`?String(e[n]):Jd(e[n]),unit:String(e.unit??`piece`),model:String(e.model??``)}))),Gh=class{room;#e=A(new Map);#t=new Set;constructor(e){this.room=e}async want(e){let t=e.filter(e=>!this.#t.has(e));t.forEach(e=>this.#t.add(e)),await Promise.all(t.map(e=>this.#n(e)))}of=e=>z(this.#e).get(e);behind(e){let t=[...e];for(let e of t){let n=z(this.#e).get(e);n?.row.own&&t.push(...(n.derived_from??[]).filter(e=>!t.includes(e)))}return[...new Set(t)].flatMap(e=>z(this.#e).get(e)??[]).filter(e=>!e.row.own)}async#n(e){try{let t=await Dr(()=>this.room.api.record(e));j(this.#e,new Map(z(this.#e)).set(e,t)),t.row.own&&await this.want(t.derived_from??[])}catch(t){if(!(t instanceof Is))throw t;t.code!==`record.not-found`&&this.#t.delete(e)}}},Kh=V(`<option> </option>`),qh=V(`<div class="field"><label for="axis"> </label> <select id="axis" class="box" data-testid="field-axis"><option>–</option><!></select></div>`),Jh=V(`<p class="wrong" data-testid="wrong-axis"> </p>`),Yh=V(`<details><summary class="unfold" data-testid="axis-more"> </summary> <div class="fields"><!> <!> <!></div></details>`);function Xh(e,t){E(t,!0);let n=K(t,`fields`,15),r=Uu(),i=new Gh(r),a=O(()=>J(n().axis_in)[0]??``),o=O(()=>(i.of(z(a))?.body?.axes??[]).map(e=>({id:Y(e,`axis`),title:Y(e,`title`)||vf(Y(e,`axis`))}))),s=O(()=>n().axis??``),c=O(()=>z(s)&&!z(o).some(({id:e})=>e===z(s))?[{id:z(s),title:vf(z(s))},...z(o)]:z(o));Nn(()=>{z(a)&&!r.cut&&i.want([z(a)])});var l=Yh(),u=M(l),d=P(u),f=F(u,2),p=M(f);{let e=O(()=>q(`kind-operation`));$m(p,{id:`axis_in`,get label(){return z(e)},kinds:[`operation`],optional:!0,wrong:null,get value(){return n().axis_in},set value(e){n(n().axis_in=e,!0)}})}var m=F(p,2),h=e=>{var r=qh(),i=M(r),a=P(i,!0),o=F(i,2),s=M(o);s.value=s.__value=``,_i(F(s),17,()=>z(c),e=>e.id,(e,t)=>{var n=Kh(),r=P(n,!0),i={};I(()=>{U(r,z(t).title),i!==(i=z(t).id)&&(n.value=(n.__value=i)??``)}),H(e,n)}),T(o),Bi(o),T(r),I(e=>{U(a,e),G(o,`aria-invalid`,t.wrong!==null)},[()=>q(`fact-axis`)]),Vi(o,()=>n().axis,e=>n(n().axis=e,!0)),H(e,r)};W(m,e=>{z(c).length>0&&e(h)});var g=F(m,2),_=e=>{var n=Jh(),r=P(n,!0);I(()=>U(r,t.wrong)),H(e,n)};W(g,e=>{t.wrong&&e(_)}),T(f),T(l),I((e,t)=>{l.open=z(s)!==``||z(a)!==``,U(d,`${e??``} · ${t??``}`)},[()=>q(`fact-axis`),()=>q(`optional`)]),H(e,l),D()}var Zh=V(`<option> </option>`),Qh=V(`<select class="box svelte-110k9fp"></select>`),$h=V(`<input class="box model svelte-110k9fp" dir="auto" autocomplete="off"/>`),eg=V(`<div data-testid="item"><select class="box svelte-110k9fp" data-testid="item-what"><option> </option><!></select> <input class="box count svelte-110k9fp" dir="ltr" inputmode="text" autocomplete="off" data-testid="item-count"/> <!> <button type="button" class="button quiet square"><!></button> <!></div>`),tg=V(`<p class="wrong"> </p>`),ng=V(`<fieldset class="items svelte-110k9fp"><legend class="small muted"> </legend> <!> <button type="button" class="button add svelte-110k9fp"> </button> <!></fieldset>`);function rg(e,t){E(t,!0);let n=K(t,`value`,15),r=K(t,`units`,19,()=>[]),i=K(t,`model`,3,!1),a=dn(Bh(n()));function o(e,t){a[e]={...a[e]??zh,...t},n(Vh(a))}function s(){a.push({...zh}),requestAnimationFrame(()=>document.getElementById(`${t.id}-what-${a.length-1}`)?.focus())}function c(e){a.splice(e,1),n(Vh(a))}var l=ng(),u=M(l),d=P(u),f=F(u,2);_i(f,17,()=>a,pi,(e,n,a)=>{var s=eg();let l;var u=M(s),d=M(u),f=P(d,!0);d.value=d.__value=``,_i(F(d),16,()=>t.choices,e=>e,(e,n)=>{var r=Zh(),i=P(r,!0),a={};I(e=>{U(i,e),a!==(a=n)&&(r.value=(r.__value=a)??``)},[()=>q(`${t.prefix}-${n}`)]),H(e,r)}),T(u);var p;Bi(u);var m=F(u,2);Ji(m);var h=F(m,2),g=e=>{var t=Qh();_i(t,20,r,e=>e,(e,t)=>{var n=Zh(),r=P(n,!0),i={};I(e=>{U(r,e),i!==(i=t)&&(n.value=(n.__value=i)??``)},[()=>q(`unit-${t}`)]),H(e,n)}),T(t);var i;Bi(t),I(e=>{G(t,`aria-label`,e),i!==(i=z(n).unit)&&(t.value=(t.__value=i)??``,zi(t,i))},[()=>q(`item-unit`,{n:a+1})]),B(`change`,t,e=>o(a,{unit:e.currentTarget.value})),H(e,t)};W(h,e=>{r().length>0&&e(g)});var _=F(h,2);fp(M(_),{name:`close`}),T(_);var v=F(_,2),y=e=>{var t=$h();Ji(t),I((e,r)=>{G(t,`aria-label`,e),G(t,`placeholder`,r),Yi(t,z(n).model),t.dir=t.dir},[()=>q(`item-model`,{n:a+1}),()=>q(`item-model-hint`)]),B(`input`,t,e=>o(a,{model:e.currentTarget.value})),H(e,t)};W(v,e=>{i()&&e(y)}),T(s),I((e,r,o,c,d,h)=>{l=Pi(s,1,`item svelte-110k9fp`,null,l,{long:i()}),G(u,`id`,`${t.id}-what-${a}`),G(u,`aria-label`,e),U(f,r),p!==(p=z(n).what)&&(u.value=(u.__value=p)??``,zi(u,p)),G(m,`aria-label`,o),G(m,`placeholder`,c),Yi(m,z(n).count),m.dir=m.dir,G(_,`aria-label`,d),G(_,`title`,h)},[()=>q(`item-what`,{n:a+1}),()=>q(`choose`),()=>q(`item-count`,{n:a+1}),()=>q(`fact-size`),()=>q(`item-drop`,{n:a+1}),()=>q(`item-drop`,{n:a+1})]),B(`change`,u,e=>o(a,{what:e.currentTarget.value})),B(`input`,m,e=>o(a,{count:e.currentTarget.value})),B(`click`,_,()=>c(a)),H(e,s)});var p=F(f,2),m=P(p),h=F(p,2),g=e=>{var n=tg(),r=P(n,!0);I(()=>{G(n,`data-testid`,`wrong-${t.id}`),U(r,t.wrong)}),H(e,n)};W(h,e=>{t.wrong&&e(g)}),T(l),I((e,n)=>{G(l,`data-testid`,`field-${t.id}`),U(d,`${t.label??``} · ${e??``}`),G(p,`data-testid`,`add-${t.id}`),U(m,`+ ${n??``}`)},[()=>q(`optional`),()=>q(`item-add`)]),B(`click`,p,s),H(e,l),D()}Rr([`change`,`input`,`click`]);function ig(e,t){E(t,!0);let n=K(t,`value`,15),r=K(t,`label`,19,()=>q(`force-route`));function i(e){let t=e.slice(1).reduce((t,n,r)=>t+vd(e[r]??n,n).distance_m,0);return[q(`route-read`,{n:e.length}),t>0?Ad(Ed(t)):``].filter(Boolean).join(` · `)}xh(e,{get wrong(){return t.wrong},says:i,shape:`line`,name:`route`,get label(){return r()},drawId:`draw-route`,get value(){return n()},set value(e){n(e)}}),D()}var ag=V(`<button type="button" class="button svelte-1ejtszg" role="radio"> </button>`),og=V(`<div class="shapes svelte-1ejtszg" role="radiogroup"></div>`);function sg(e,t){E(t,!0);var n=og();_i(n,20,()=>t.options,e=>e,(e,n)=>{var r=ag(),i=P(r,!0);I(e=>{G(r,`aria-checked`,t.shape===n),G(r,`data-testid`,`shape-${n}`),U(i,e)},[()=>q(`shape-${n}`)]),B(`click`,r,()=>t.choose(n)),H(e,r)}),T(n),I(e=>G(n,`aria-label`,e),[()=>q(`shape`)]),H(e,n),D()}Rr([`click`]);var cg=V(`<!> <!>`,1);function lg(e,t){E(t,!0);let n=K(t,`fields`,15),r=K(t,`shapes`,3,Rd),i=O(()=>Vd(n(),r()));var a=cg(),o=N(a),s=e=>{sg(e,{get options(){return r()},get shape(){return z(i)},choose:e=>n(n().shape=e,!0)})};W(o,e=>{r().length>1&&e(s)});var c=F(o,2),l=e=>{{let r=O(()=>t.wrong(`corners`));Sh(e,{get wrong(){return z(r)},get kind(){return t.kind},get value(){return n().corners},set value(e){n(n().corners=e,!0)}})}},u=e=>{{let r=O(()=>q(`shape-line`)),i=O(()=>t.wrong(`route`));ig(e,{get label(){return z(r)},get wrong(){return z(i)},get value(){return n().route},set value(e){n(n().route=e,!0)}})}},d=e=>{{let r=O(()=>t.wrong(`place`));Dm(e,{get wrong(){return z(r)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}};W(c,e=>{z(i)===`area`?e(l):z(i)===`line`?e(u,1):e(d,-1)}),H(e,a),D()}var ug=V(`<!> <!> <div class="pair"><!> <!></div> <!> <!> <!> <!>`,1);function dg(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`hideout`,`cache`,`tunnel`,`workshop`,`camp`,`vehicle`,`other`],i=[`explosive`,`shell`,`rocket`,`mine`,`ammunition`,`detonator`,`document`,`device`,`vehicle`,`food`,`medicine`,`fuel`,`money`,`other`],a=[`piece`,`kg`,`litre`,`box`],o=[`unknown`,`left`,`guarded`,`destroyed`,`removed`,`handed-over`];var s=ug(),c=N(s);lg(c,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)}});var l=F(c,2);{let e=O(()=>q(`fact-when`)),r=O(()=>t.wrong(`time`));$(l,{id:`time`,get label(){return z(e)},past:!0,get wrong(){return z(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var u=F(l,2),d=M(u);{let e=O(()=>q(`fact-category`)),i=O(()=>t.wrong(`category`));Z(d,{id:`category`,get label(){return z(e)},get choices(){return r},prefix:`found`,get wrong(){return z(i)},get value(){return n().category},set value(e){n(n().category=e,!0)}})}var f=F(d,2);{let e=O(()=>q(`fact-disposition`)),r=O(()=>t.wrong(`disposition`));Z(f,{id:`disposition`,get label(){return z(e)},get choices(){return o},prefix:`disposition`,get wrong(){return z(r)},get value(){return n().disposition},set value(e){n(n().disposition=e,!0)}})}T(u);var p=F(u,2);{let e=O(()=>q(`fact-contents`)),r=O(()=>t.wrong(`contents`));rg(p,{id:`contents`,get label(){return z(e)},get choices(){return i},prefix:`item`,get units(){return a},model:!0,get wrong(){return z(r)},get value(){return n().contents},set value(e){n(n().contents=e,!0)}})}var m=F(p,2);{let e=O(()=>q(`fact-more`)),r=O(()=>t.wrong(`words`));Q(m,{id:`words`,get label(){return z(e)},rows:3,optional:!0,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var h=F(m,2);{let e=O(()=>q(`fact-by-agency`)),t=O(()=>q(`found-by-us`));cp(h,{id:`by_agency`,get label(){return z(e)},get none(){return z(t)},own:!1,get value(){return n().by_agency},set value(e){n(n().by_agency=e,!0)}})}var g=F(h,2);{let e=O(()=>t.wrong(`axis`));Xh(g,{get wrong(){return z(e)},get fields(){return n()},set fields(e){n(e)}})}H(e,s),D()}function fg(e){return Hh(e,`contents`).map(t=>(t.count&&t.size.n===null&&(e.wrong.contents??=`wrong-number`),{what:t.what,count:t.size.n,unit:t.unit,model:t.model}))}var pg={kind:`find`,group:`report`,code:`KeyF`,ground:`point`,shapes:Rd,line:`words`,prefilled:e=>({time:Yu(e),shape:`point`,disposition:`unknown`}),read(e){let t=e.where(),n=e.seen(`time`,`fact-when`);e.need(`category`,`fact-category`);let r={category:e.of(`category`),contents:fg(e),disposition:e.of(`disposition`)||`unknown`,by_agency:e.of(`by_agency`)||null,axis:e.of(`axis`)||null,text:e.text(`words`)};if(!t||!n)return null;let i=[...new Set([...e.sheet.refs,...r.axis?J(e.of(`axis_in`)):[]])];return{event_time:e.moment(`time`,n),place:t,body:r,refs:i}},from:(e,t,n)=>({...Xd(n),time:X(n.event_time?.from),category:Y(e,`category`),contents:Wh(e.contents,`what`,`count`),disposition:Y(e,`disposition`),by_agency:Y(e,`by_agency`),axis:Y(e,`axis`),words:Y(e,`text`)}),shows:{place:`place`,event_time:`time`,"body.text":`words`},outOf:[`spot`,`info`,`find`,`incident`],facts:(e,t)=>[[`fact-category`,nf(`found`,e.category)],[`fact-contents`,Ps(Bh(Wh(e.contents,`what`,`count`)).map(e=>[nf(`item`,e.what),e.model,e.count&&`${e.count} ${nf(`unit`,e.unit)}`].filter(Boolean).join(` `)))],[`fact-disposition`,nf(`disposition`,e.disposition)],[`fact-by-agency`,t.agency(Y(e,`by_agency`))],[`fact-axis`,vf(e.axis)],[`fact-more`,Y(e,`text`)]],Fields:dg},mg=V(`<button type="button" role="radio"> </button>`),hg=V(`<button type="button" class="day svelte-7u3hzh"> </button>`),gg=V(`<div class="shift svelte-7u3hzh" role="group"><div class="days svelte-7u3hzh"></div> <div class="hours svelte-7u3hzh"><label class="small muted"> </label> <input class="box svelte-7u3hzh" dir="ltr" inputmode="numeric" maxlength="5"/> <label class="small muted"> </label> <input class="box svelte-7u3hzh" dir="ltr" inputmode="numeric" maxlength="5"/> <button type="button" class="button quiet square"><!></button></div></div>`),_g=V(`<!> <button type="button" class="button"> </button>`,1),vg=V(`<p class="wrong"> </p>`),yg=V(`<p class="hint"> </p>`),bg=V(`<div class="field"><span class="label"> </span> <div class="choices svelte-7u3hzh" role="radiogroup"></div> <!> <!></div>`);function xg(e,t){E(t,!0);let n=K(t,`choice`,15),r=K(t,`lines`,15),i=K(t,`blank`,19,()=>({word:q(`manned-unknown`),note:q(`manned-unknown-note`)})),a=O(()=>[[``,i().word],...i().both&&n()!==`always`?[]:[[`always`,q(`manned-always`)]],[`shifts`,q(`manned-shifts`)]]),o=O(()=>(r()??``).split(`
`).filter(e=>e.trim()).map(od));function s(e){n(e),e===`shifts`&&z(o).length===0&&c([{days:[...td],from:`06:00`,to:`18:00`}])}function c(e){r(e.map(ad).join(`
`))}function l(e,t){c(z(o).map((n,r)=>r===e?{...n,...t}:n))}function u(e,t){let n=z(o)[e]?.days??[];l(e,{days:td.filter(e=>e===t?!n.includes(t):n.includes(e))})}let d=e=>e.replace(/[\s-]/g,``);var f=bg(),p=M(f),m=P(p,!0),h=F(p,2);_i(h,21,()=>z(a),([e,t])=>e,(e,r)=>{var i=O(()=>_(z(r),2));let a=()=>z(i)[0],o=()=>z(i)[1];var c=mg();let l;var u=P(c,!0);I(()=>{l=Pi(c,1,`button svelte-7u3hzh`,null,l,{picked:(n()??``)===a()}),G(c,`aria-checked`,(n()??``)===a()),G(c,`data-testid`,`${t.id}-${a()||`unknown`}`),U(u,o())}),B(`click`,c,()=>s(a()??``)),H(e,c)}),T(h);var g=F(h,2),v=e=>{var n=_g(),r=N(n);_i(r,17,()=>z(o),pi,(e,n,r)=>{var i=gg(),a=M(i);_i(a,22,()=>td,e=>e,(e,i,a)=>{var o=hg(),s=P(o,!0);I((e,n)=>{G(o,`aria-pressed`,e),G(o,`data-testid`,`${t.id}-${r}-${i}`),U(s,n)},[()=>z(n).days.includes(i),()=>q(`weekday-${z(a)}`)]),B(`click`,o,()=>u(r,i)),H(e,o)}),T(a);var s=F(a,2),f=M(s),p=P(f,!0),m=F(f,2);Ji(m);var h=F(m,2),g=P(h,!0),_=F(h,2);Ji(_);var v=F(_,2);fp(M(v),{name:`close`}),T(v),T(s),T(i),I((e,a,o,s,c)=>{G(i,`aria-label`,e),G(f,`for`,`${t.id}-${r}-from`),U(p,a),G(m,`id`,`${t.id}-${r}-from`),Yi(m,z(n).from),G(m,`data-testid`,`${t.id}-${r}-from`),m.dir=m.dir,G(h,`for`,`${t.id}-${r}-to`),U(g,o),G(_,`id`,`${t.id}-${r}-to`),Yi(_,z(n).to),G(_,`data-testid`,`${t.id}-${r}-to`),_.dir=_.dir,G(v,`aria-label`,s),G(v,`title`,c)},[()=>q(`shift-n`,{n:r+1}),()=>q(`from`),()=>q(`to`),()=>q(`shift-remove`),()=>q(`shift-remove`)]),B(`input`,m,e=>l(r,{from:d(e.currentTarget.value)})),B(`input`,_,e=>l(r,{to:d(e.currentTarget.value)})),B(`click`,v,()=>c(z(o).filter((e,t)=>t!==r))),H(e,i)});var i=F(r,2),a=P(i,!0);I(e=>{G(i,`data-testid`,`${t.id}-add`),U(a,e)},[()=>q(`shift-add`)]),B(`click`,i,()=>c([...z(o),{days:[...td],from:`18:00`,to:`06:00`}])),H(e,n)};W(g,e=>{n()===`shifts`&&e(v)});var y=F(g,2),b=e=>{var n=vg(),r=P(n,!0);I(()=>{G(n,`data-testid`,`wrong-${t.id}`),U(r,t.wrong)}),H(e,n)},x=e=>{var t=yg(),n=P(t,!0);I(()=>U(n,i().note)),H(e,t)},S=e=>{var t=yg(),n=P(t,!0);I(e=>U(n,e),[()=>q(`manned-local`)]),H(e,t)};W(y,e=>{t.wrong?e(b):(n()??``)===``?e(x,1):n()===`shifts`&&e(S,2)}),T(f),I(()=>{G(p,`id`,`${t.id}-label`),U(m,t.label),G(h,`aria-labelledby`,`${t.id}-label`)}),H(e,f),D()}Rr([`click`,`input`]);var Sg=V(`<!> <!> <!> <!> <div class="pair"><!> <!></div> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <!></div> <!> <!> <!> <!>`,1);function Cg(e,t){E(t,!0);let n=K(t,`fields`,15),r=Uu(),i=[`terrain`,`distance`,`hours`,`vacated`,`weather`,`unknown-terrain`,`other`],a=[`unknown`,`easy`,`hard`,`very-hard`],o=[`immediate`,`urgent`,`routine`],s=[`open`,`assigned`,`watched`,`closed`],c=[`requirement`,`post`,`patrol`,`sensor`];var l=Sg(),u=N(l);{let e=O(()=>q(`fact-title`)),r=O(()=>t.wrong(`title`));Q(u,{id:`title`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().title},set value(e){n(n().title=e,!0)}})}var d=F(u,2);lg(d,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get shapes(){return zd},get fields(){return n()},set fields(e){n(e)}});var f=F(d,2);{let e=O(()=>q(`gap-reason`)),r=O(()=>t.wrong(`reason`));Z(f,{id:`reason`,get label(){return z(e)},get choices(){return i},prefix:`gap-reason`,get wrong(){return z(r)},get value(){return n().reason},set value(e){n(n().reason=e,!0)}})}var p=F(f,2);{let e=O(()=>q(`gap-hours`)),r=O(()=>t.wrong(`manning`)),i=O(()=>({word:q(`manned-unknown`),note:q(`gap-hours-note`)}));xg(p,{id:`manning`,get label(){return z(e)},get wrong(){return z(r)},get blank(){return z(i)},get choice(){return n().manning},set choice(e){n(n().manning=e,!0)},get lines(){return n().shifts},set lines(e){n(n().shifts=e,!0)}})}var m=F(p,2),h=M(m);{let e=O(()=>q(`gap-assigned-to`)),i=O(()=>t.wrong(`assigned_to`));cp(h,{id:`assigned_to`,get label(){return z(e)},get wrong(){return z(i)},onchoose:e=>Qf(t.sheet,[e],r.session.me?.agency),get value(){return n().assigned_to},set value(e){n(n().assigned_to=e,!0)}})}var g=F(h,2);{let e=O(()=>`${q(`gap-by`)} · ${q(`optional`)}`),r=O(()=>t.wrong(`by`));$(g,{id:`by`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().by},set value(e){n(n().by=e,!0)}})}T(m);var _=F(m,2),v=M(_);{let e=O(()=>q(`request-priority`)),r=O(()=>t.wrong(`priority`));Z(v,{id:`priority`,get label(){return z(e)},get choices(){return o},prefix:`priority`,get wrong(){return z(r)},get value(){return n().priority},set value(e){n(n().priority=e,!0)}})}var y=F(v,2);{let e=O(()=>q(`gap-ease`)),r=O(()=>t.wrong(`ease`));Z(y,{id:`ease`,get label(){return z(e)},get choices(){return a},prefix:`ease`,get wrong(){return z(r)},get value(){return n().ease},set value(e){n(n().ease=e,!0)}})}T(_);var b=F(_,2);{let e=O(()=>q(`gap-responders`)),r=O(()=>t.wrong(`responders`));Yf(b,{id:`responders`,get label(){return z(e)},own:!0,optional:!0,get wrong(){return z(r)},get value(){return n().responders},set value(e){n(n().responders=e,!0)}})}var x=F(b,2),S=M(x);{let e=O(()=>q(`gap-respond-min`)),r=O(()=>t.wrong(`respond`));Q(S,{id:`respond`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().respond},set value(e){n(n().respond=e,!0)}})}var ee=F(S,2);{let e=O(()=>q(`gap-length-km`)),r=O(()=>t.wrong(`length`));Q(ee,{id:`length`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().length},set value(e){n(n().length=e,!0)}})}T(x);var te=F(x,2);{let e=O(()=>q(`fact-more`)),r=O(()=>t.wrong(`words`));Q(te,{id:`words`,get label(){return z(e)},rows:3,optional:!0,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var ne=F(te,2);{let e=O(()=>q(`gap-source`)),r=O(()=>q(`gap-source-hint`)),i=O(()=>t.wrong(`source`));Q(ne,{id:`source`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().source},set value(e){n(n().source=e,!0)}})}var re=F(ne,2);{let e=O(()=>q(`gap-closers`)),r=O(()=>t.wrong(`about`));$m(re,{get label(){return z(e)},get kinds(){return c},many:!0,optional:!0,get wrong(){return z(r)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var ie=F(re,2),ae=e=>{{let r=O(()=>q(`fact-state`)),i=O(()=>t.wrong(`state`));Z(e,{id:`state`,get label(){return z(r)},get choices(){return s},prefix:`gap-state`,get wrong(){return z(i)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}};W(ie,e=>{t.sheet.previous&&e(ae)}),H(e,l),D()}var wg=1e3,Tg=10080,Eg={kind:`gap`,group:`request`,ground:`line`,shapes:zd,line:`title`,prefilled:()=>({manning:``,ease:`unknown`,priority:`routine`}),read(e){e.need(`title`,`fact-title`);let t=e.need(`reason`,`gap-reason`),n=e.of(`assigned_to`),r=e.sheet.previous?e.of(`state`)||`open`:n?`assigned`:`open`;r===`assigned`&&!n&&(e.wrong.assigned_to=`wrong-nobody`);let i=Tf(e,`length`,0,wg),a=e.timeIfAny(`by`),o=e.where(zd),s={title:e.line(`title`),reason:t,hours:Df(e),length_m:i===null?null:Math.round(i*1e3),ease:e.of(`ease`)||`unknown`,priority:e.of(`priority`)||`routine`,assigned_to:n||null,responders:J(e.of(`responders`)),respond_min:Uh(e,`respond`,Tg),by:a?Zu(a):null,source:e.line(`source`),state:r,text:e.text(`words`)};return o?{place:o,body:s,refs:J(e.of(`about`))}:null},from:(e,t,n)=>({...Xd(n),...Of(e,`hours`),about:t.refs.join(` `),title:Y(e,`title`),reason:Y(e,`reason`),length:typeof e.length_m==`number`?String(Math.round(e.length_m)/1e3):``,ease:Y(e,`ease`),priority:Y(e,`priority`),assigned_to:Y(e,`assigned_to`),responders:ed(e.responders),respond:Ef(e,`respond_min`),by:X(e.by),source:Y(e,`source`),state:Y(e,`state`),words:Y(e,`text`)}),shows:{place:`route`,refs:`about`,"body.hours":`manning`,"body.length_m":`length`,"body.respond_min":`respond`,"body.text":`words`},facts:tf([[`gap-reason`,`reason`,rf(`gap-reason`)],[`gap-hours`,`hours`,mf(()=>q(`gap-hours-unknown`))],[`gap-length`,`length_m`,lf],[`gap-ease`,`ease`,rf(`ease`)],[`request-priority`,`priority`,rf(`priority`)],[`gap-assigned-to`,`assigned_to`,(e,t)=>df(e,t)||q(`gap-nobody`)],[`gap-by`,`by`,of],[`gap-responders`,`responders`,ff],[`gap-respond`,`respond_min`,uf],[`fact-state`,`state`,rf(`gap-state`)],[`gap-method`,`method`,rf(`gap-method`)],[`gap-source`,`source`,af],[`fact-text`,`text`,af]]),Fields:Cg},Dg=e=>e.roles.includes(`release-authority`)&&e.administered_by===null,Og=V(`<label class="tick"><input type="checkbox" data-testid="field-ended"/> </label>`),kg=V(`<p class="leaves svelte-cx6xrw" data-testid="group-leaves"><b> </b> </p>`),Ag=V(`<p class="hint" data-testid="group-joins"> </p>`),jg=V(`<!> <!> <!> <div role="status"><!> <!></div> <p class="hint"> </p>`,1);function Mg(e,t){E(t,!0);let n=K(t,`fields`,15),r=Uu(),i=O(()=>t.sheet.kept?.body.members??[]),a=O(()=>n().ended===`yes`?[]:J(n().members)),o=O(()=>z(i).filter(e=>!z(a).includes(e))),s=O(()=>t.sheet.kept?z(a).filter(e=>!z(i).includes(e)):[]);var c=jg(),l=N(c);Rp(l,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var u=F(l,2);{let e=O(()=>q(`group-members`)),r=O(()=>t.wrong(`members`));Yf(u,{id:`members`,get label(){return z(e)},own:!0,get wrong(){return z(r)},get value(){return n().members},set value(e){n(n().members=e,!0)}})}var d=F(u,2),f=e=>{var t=Og(),r=M(t);Ji(r);var i=F(r,1,!0);T(t),I(e=>{Xi(r,n().ended===`yes`),U(i,e)},[()=>q(`group-end`)]),B(`change`,r,e=>n(n().ended=e.currentTarget.checked?`yes`:``,!0)),H(e,t)},p=e=>{{let r=O(()=>q(`force-slug`)),i=O(()=>q(`force-slug-hint`)),a=O(()=>t.wrong(`slug`));Q(e,{id:`slug`,get label(){return z(r)},optional:!0,get hint(){return z(i)},get wrong(){return z(a)},get value(){return n().slug},set value(e){n(n().slug=e,!0)}})}};W(d,e=>{t.sheet.kept?e(f):e(p,-1)});var m=F(d,2),h=M(m),g=e=>{var t=kg(),n=M(t),i=P(n,!0),a=F(n);T(t),I((e,t)=>{U(i,e),U(a,` ${t??``}`)},[()=>q(`group-leaves`,{names:r.agencies(z(o))}),()=>q(`group-leaves-note`)]),H(e,t)};W(h,e=>{z(o).length>0&&e(g)});var _=F(h,2),v=e=>{var t=Ag(),n=P(t,!0);I(e=>U(n,e),[()=>q(`group-joins`,{names:r.agencies(z(s))})]),H(e,t)};W(_,e=>{z(s).length>0&&e(v)}),T(m);var y=P(F(m,2),!0);I(e=>U(y,e),[()=>q(`group-list-note`)]),H(e,c),D()}Rr([`change`]);var Ng={kind:`group`,group:`room`,ground:null,isFor:Dg,line:`title_ar`,prefilled:()=>({members:``}),read(e){let t=e.sheet.kept?.body,n=J(e.of(`members`)),r=e.of(`ended`)===`yes`;return n.length===0&&!t&&e.lack(`group-members`,`members`),{body:{group:t?Y(t,`group`):Sf(e,`group`),title:Cf(e,!0),members:n,ended:r}}},from:e=>({...wf(e),members:ed(e.members),ended:e.ended===!0?`yes`:``}),shows:{"body.group":`slug`,"body.title":`title_ar`},facts:(e,t)=>[[`group-members`,t.agencies(e.members??[])||q(`group-empty`)],[`force-state`,e.ended===!0?q(`group-ended`):``],[`force-slug`,Y(e,`group`)]],Fields:Mg},Pg=V(`<details data-testid="perimeter-box"><summary class="unfold" data-testid="perimeter-more"> </summary> <!></details>`);function Fg(e,t){E(t,!0);let n=K(t,`fields`,15),r=A(dn(!!n().perimeter)),i=O(()=>{let e=n().shape===`area`?null:$d(n()),t=_c((n().stand_off??``).trim());return e&&/^\d{1,5}$/.test(t)&&Number(t)>0?{words:q(`perimeter-stand-off`,{n:Number(t)}),corners:Td(e,Number(t),24).slice(0,-1)}:null});var a=Pg(),o=M(a),s=P(o),c=F(o,2),l=e=>{{let r=O(()=>q(`perimeter`)),a=O(()=>t.wrong(`perimeter`));Sh(e,{name:`perimeter`,get label(){return z(r)},get wrong(){return z(a)},get kind(){return t.kind},get ready(){return z(i)},get value(){return n().perimeter},set value(e){n(n().perimeter=e,!0)}})}};W(c,e=>{z(r)&&e(l)}),T(a),I((e,t)=>U(s,`${e??``} · ${t??``}`),[()=>q(`fact-perimeter`),()=>q(`optional`)]),da(`open`,`toggle`,a,e=>j(r,e),()=>z(r)),H(e,a),D()}var Ig=[`mine-anti-personnel`,`mine-anti-vehicle`,`ied`,`booby-trap`,`submunition`,`rocket`,`shell`,`grenade`,`bomb`,`detonator`,`other`],Lg=V(`<!> <!> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <!></div> <!> <!> <!> <div class="pair"><!> <!></div> <!> <details><summary class="unfold"> </summary> <div class="fields"><!> <!> <!> <!></div></details>`,1);function Rg(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`mine`,`booby-trap`,`ied`,`uxo`,`submunition`,`explosive-stock`,`collapse`,`chemical`,`other`],i=[`suspected`,`confirmed`,`cleared`],a=[`unknown`,`none`,`indirect`,`direct`],o=[`unknown`,`unmarked`,`tape`,`signs`,`fence`,`guarded`],s=[`immediate`,`indirect`,`minor`,`no-threat`],c=[`threatened`,`impact`,`contamination`,`protective_measures`];var l=Lg(),u=N(l);lg(u,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)}});var d=F(u,2);{let e=O(()=>q(`fact-when`)),r=O(()=>t.wrong(`time`));$(d,{id:`time`,get label(){return z(e)},past:!0,get wrong(){return z(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var f=F(d,2),p=M(f);{let e=O(()=>q(`fact-danger`)),i=O(()=>t.wrong(`danger`));Z(p,{id:`danger`,get label(){return z(e)},get choices(){return r},prefix:`hazard`,get wrong(){return z(i)},get value(){return n().danger},set value(e){n(n().danger=e,!0)}})}var m=F(p,2);{let e=O(()=>q(`fact-state`)),r=O(()=>t.wrong(`state`));Z(m,{id:`state`,get label(){return z(e)},get choices(){return i},prefix:`hazard-state`,get wrong(){return z(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}T(f);var h=F(f,2),g=e=>{{let r=O(()=>q(`fact-cleared-at`)),i=O(()=>t.wrong(`cleared_at`));$(e,{id:`cleared_at`,get label(){return z(r)},past:!0,get wrong(){return z(i)},get value(){return n().cleared_at},set value(e){n(n().cleared_at=e,!0)}})}};W(h,e=>{n().state===`cleared`&&e(g)});var _=F(h,2),v=M(_);{let e=O(()=>q(`fact-stand-off-m`)),r=O(()=>t.wrong(`stand_off`));Q(v,{id:`stand_off`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().stand_off},set value(e){n(n().stand_off=e,!0)}})}var y=F(v,2);{let e=O(()=>q(`fact-priority`)),r=O(()=>t.wrong(`priority`));Z(y,{id:`priority`,get label(){return z(e)},get choices(){return s},prefix:`hazard-priority`,optional:!0,get wrong(){return z(r)},get value(){return n().priority},set value(e){n(n().priority=e,!0)}})}T(_);var b=F(_,2);Fg(b,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)}});var x=F(b,2);{let e=O(()=>q(`fact-contact`)),r=O(()=>q(`contact-hint`)),i=O(()=>t.wrong(`contact`));Q(x,{id:`contact`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}var S=F(x,2);{let e=O(()=>q(`fact-devices`)),r=O(()=>t.wrong(`devices`));rg(S,{id:`devices`,get label(){return z(e)},get choices(){return Ig},prefix:`device`,model:!0,get wrong(){return z(r)},get value(){return n().devices},set value(e){n(n().devices=e,!0)}})}var ee=F(S,2),te=M(ee);{let e=O(()=>q(`fact-evidence`)),r=O(()=>t.wrong(`evidence`));Z(te,{id:`evidence`,get label(){return z(e)},get choices(){return a},prefix:`evidence`,get wrong(){return z(r)},get value(){return n().evidence},set value(e){n(n().evidence=e,!0)}})}var ne=F(te,2);{let e=O(()=>q(`fact-marked`)),r=O(()=>t.wrong(`marked`));Z(ne,{id:`marked`,get label(){return z(e)},get choices(){return o},prefix:`marked`,get wrong(){return z(r)},get value(){return n().marked},set value(e){n(n().marked=e,!0)}})}T(ee);var re=F(ee,2);{let e=O(()=>q(`fact-evidence-text`)),r=O(()=>t.wrong(`evidence_text`));Q(re,{id:`evidence_text`,get label(){return z(e)},rows:2,optional:!0,get wrong(){return z(r)},get value(){return n().evidence_text},set value(e){n(n().evidence_text=e,!0)}})}var ie=F(re,2),ae=M(ie),oe=P(ae,!0),se=F(ae,2),ce=M(se);{let e=O(()=>q(`fact-threatened`)),r=O(()=>t.wrong(`threatened`));Q(ce,{id:`threatened`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().threatened},set value(e){n(n().threatened=e,!0)}})}var le=F(ce,2);{let e=O(()=>q(`fact-impact`)),r=O(()=>t.wrong(`impact`));Q(le,{id:`impact`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().impact},set value(e){n(n().impact=e,!0)}})}var ue=F(le,2);{let e=O(()=>q(`fact-contamination`)),r=O(()=>t.wrong(`contamination`));Q(ue,{id:`contamination`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().contamination},set value(e){n(n().contamination=e,!0)}})}var de=F(ue,2);{let e=O(()=>q(`fact-protective-measures`)),r=O(()=>t.wrong(`protective_measures`));Q(de,{id:`protective_measures`,get label(){return z(e)},rows:2,optional:!0,get wrong(){return z(r)},get value(){return n().protective_measures},set value(e){n(n().protective_measures=e,!0)}})}T(se),T(ie),I((e,t)=>{ie.open=e,U(oe,t)},[()=>c.some(e=>n()[e]),()=>q(`hazard-more`)]),H(e,l),D()}var zg=(e,t)=>Hh(e,t).map(e=>({category:e.what,model:e.model,count:e.size})),Bg=e=>Ps(Bh(Wh(e,`category`,`count`)).map(e=>[nf(`device`,e.what),e.model,e.count&&`× ${e.count}`].filter(Boolean).join(` `))),Vg={kind:`hazard`,group:`report`,code:`KeyH`,ground:`point`,shapes:Rd,line:`evidence_text`,prefilled:e=>({time:Yu(e),shape:`point`,state:`suspected`,evidence:`unknown`,marked:`unknown`}),read(e){let t=e.where(),n=e.seen(`time`,`fact-when`);e.need(`danger`,`fact-danger`),e.need(`state`,`fact-state`);let r=e.of(`state`)===`cleared`,i=r?e.seen(`cleared_at`,`fact-cleared-at`):null,a=e.metres(`stand_off`),o={danger:e.of(`danger`),state:e.of(`state`),cleared_at:i?Zu(i):null,stand_off_m:a,contact:e.line(`contact`),devices:zg(e,`devices`),evidence:e.of(`evidence`)||`unknown`,evidence_text:e.text(`evidence_text`),perimeter:e.outlineIfAny(`perimeter`),marked:e.of(`marked`)||`unknown`,contamination:e.line(`contamination`),threatened:e.line(`threatened`),impact:e.line(`impact`),protective_measures:e.text(`protective_measures`),priority:e.of(`priority`)||null};return!t||!n||r&&!i?null:{event_time:e.moment(`time`,n),place:t,body:o}},from:(e,t,n)=>({...Xd(n),time:X(n.event_time?.from),danger:Y(e,`danger`),state:Y(e,`state`),cleared_at:X(e.cleared_at),stand_off:e.stand_off_m?String(e.stand_off_m):``,contact:Y(e,`contact`),devices:Wh(e.devices,`category`,`count`),evidence:Y(e,`evidence`),evidence_text:Y(e,`evidence_text`),marked:Y(e,`marked`),contamination:Y(e,`contamination`),threatened:Y(e,`threatened`),impact:Y(e,`impact`),protective_measures:Y(e,`protective_measures`),priority:Y(e,`priority`),perimeter:Qd(e.perimeter)}),shows:{place:`place`,event_time:`time`,"body.stand_off_m":`stand_off`},outOf:[`spot`,`info`,`alert`,`hazard`,`find`,`incident`],facts:(e,t)=>[[`fact-danger`,nf(`hazard`,e.danger)],[`fact-state`,nf(`hazard-state`,e.state)],[`fact-cleared-at`,X(e.cleared_at)],[`fact-stand-off`,e.stand_off_m?q(`metres`,{n:Number(e.stand_off_m)}):``],[`fact-perimeter`,_f(e.perimeter,t)],[`fact-contact`,Y(e,`contact`)],[`fact-devices`,Bg(e.devices)],[`fact-evidence`,nf(`evidence`,e.evidence)],[`fact-evidence-text`,Y(e,`evidence_text`)],[`fact-marked`,nf(`marked`,e.marked)],[`fact-contamination`,Y(e,`contamination`)],[`fact-threatened`,Y(e,`threatened`)],[`fact-impact`,Y(e,`impact`)],[`fact-protective-measures`,Y(e,`protective_measures`)],[`fact-priority`,nf(`hazard-priority`,e.priority)]],Fields:Rg},Hg=V(`<!> <!> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <!></div> <!> <!> <!>`,1);function Ug(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`survey-non-technical`,`survey-technical`,`marking`,`clearance`,`disposal`,`removal`,`quality-check`],i=[`done`,`partly`,`suspended`],a=[`unknown`,`none`,`tolerable`,`remains`];var o=Hg(),s=N(o);{let e=O(()=>q(`kind-hazard`)),r=O(()=>t.wrong(`about`));$m(s,{get label(){return z(e)},kinds:[`hazard`],get wrong(){return z(r)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var c=F(s,2);{let e=O(()=>q(`fact-when`)),r=O(()=>t.wrong(`time`));$(c,{id:`time`,get label(){return z(e)},past:!0,get wrong(){return z(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var l=F(c,2),u=M(l);{let e=O(()=>q(`fact-method`)),i=O(()=>t.wrong(`method`));Z(u,{id:`method`,get label(){return z(e)},get choices(){return r},prefix:`method`,get wrong(){return z(i)},get value(){return n().method},set value(e){n(n().method=e,!0)}})}var d=F(u,2);{let e=O(()=>q(`fact-result`)),r=O(()=>t.wrong(`result`));Z(d,{id:`result`,get label(){return z(e)},get choices(){return i},prefix:`action`,get wrong(){return z(r)},get value(){return n().result},set value(e){n(n().result=e,!0)}})}T(l);var f=F(l,2);{let e=O(()=>q(`fact-disposed`)),r=O(()=>t.wrong(`disposed`));rg(f,{id:`disposed`,get label(){return z(e)},get choices(){return Ig},prefix:`device`,model:!0,get wrong(){return z(r)},get value(){return n().disposed},set value(e){n(n().disposed=e,!0)}})}var p=F(f,2),m=M(p);{let e=O(()=>q(`fact-area-m2`)),r=O(()=>t.wrong(`area_m2`));Q(m,{id:`area_m2`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().area_m2},set value(e){n(n().area_m2=e,!0)}})}var h=F(m,2);{let e=O(()=>q(`fact-depth-cm`)),r=O(()=>t.wrong(`depth_cm`));Q(h,{id:`depth_cm`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().depth_cm},set value(e){n(n().depth_cm=e,!0)}})}T(p);var g=F(p,2);{let e=O(()=>q(`fact-residual`)),r=O(()=>t.wrong(`residual`));Z(g,{id:`residual`,get label(){return z(e)},get choices(){return a},prefix:`residual`,get wrong(){return z(r)},get value(){return n().residual},set value(e){n(n().residual=e,!0)}})}var _=F(g,2);{let e=O(()=>q(`fact-more`)),r=O(()=>t.wrong(`words`));Q(_,{id:`words`,get label(){return z(e)},rows:3,optional:!0,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var v=F(_,2);{let e=O(()=>t.wrong(`place`));Dm(v,{optional:!0,get wrong(){return z(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}H(e,o),D()}var Wg=1e9,Gg=1e3,Kg={kind:`hazard-action`,group:`report`,ground:`point`,line:`words`,prefilled:e=>({time:Yu(e),result:`done`,residual:`unknown`}),read(e){let t=J(e.of(`about`));t.length===0&&e.lack(`kind-hazard`,`about`);let n=e.seen(`time`,`fact-when`),r=e.placeIfAny(`place`);e.need(`method`,`fact-method`);let i={method:e.of(`method`),result:e.of(`result`)||`done`,disposed:zg(e,`disposed`),area_m2:Uh(e,`area_m2`,Wg),depth_cm:Uh(e,`depth_cm`,Gg),residual:e.of(`residual`)||`unknown`,text:e.text(`words`)};return!n||t.length===0?null:{event_time:e.moment(`time`,n),place:r,body:i,refs:t}},from:(e,t,n)=>({about:t.refs.join(` `),time:X(n.event_time?.from),place:Yd(n),method:Y(e,`method`),result:Y(e,`result`),disposed:Wh(e.disposed,`category`,`count`),area_m2:e.area_m2==null?``:String(Math.round(Number(e.area_m2))),depth_cm:e.depth_cm==null?``:String(e.depth_cm),residual:Y(e,`residual`),words:Y(e,`text`)}),shows:{place:`place`,event_time:`time`,refs:`about`,"body.text":`words`},after:[`hazard`],facts:e=>[[`fact-method`,nf(`method`,e.method)],[`fact-result`,nf(`action`,e.result)],[`fact-disposed`,Bg(e.disposed)],[`fact-area-m2`,e.area_m2==null?``:String(e.area_m2)],[`fact-depth-cm`,e.depth_cm==null?``:String(e.depth_cm)],[`fact-residual`,nf(`residual`,e.residual)],[`fact-more`,Y(e,`text`)]],Fields:Ug},qg=V(`<fieldset class="fields"><legend class="small muted"> </legend> <!> <!> <!></fieldset>`);function Jg(e,t){E(t,!0);let n=K(t,`fields`,15);var r=qg(),i=M(r),a=P(i),o=F(i,2);{let e=O(()=>q(`reliability`));Z(o,{id:`reliability`,get label(){return z(e)},get choices(){return jm},prefix:`reliability`,coded:!0,optional:!0,get wrong(){return t.wrong},get value(){return n().reliability},set value(e){n(n().reliability=e,!0)}})}var s=F(o,2);{let e=O(()=>q(`credibility`));Z(s,{id:`credibility`,get label(){return z(e)},get choices(){return Mm},prefix:`credibility`,coded:!0,optional:!0,wrong:null,get value(){return n().credibility},set value(e){n(n().credibility=e,!0)}})}var c=F(s,2),l=e=>{{let t=O(()=>q(`sure-basis`));Q(e,{id:`sure_basis`,get label(){return z(t)},optional:!0,wrong:null,get value(){return n().sure_basis},set value(e){n(n().sure_basis=e,!0)}})}};W(c,e=>{n().reliability&&n().credibility&&e(l)}),T(r),I((e,t)=>U(a,`${e??``} · ${t??``}`),[()=>q(`fact-sure`),()=>q(`optional`)]),H(e,r),D()}var Yg=V(`<!> <p class="hint"> </p> <!> <!> <div class="pair"><!> <!></div> <!> <!> <!> <!> <!>`,1);function Xg(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`attack`,`clash`,`explosion`,`shelling`,`ambush`,`abduction`,`sabotage`,`arson`,`movement`,`other`],i=[`own-dead`,`own-wounded`,`civilian-dead`,`civilian-wounded`,`group-dead`,`group-wounded`,`missing`,`displaced`],a=[`confirmed`,`disputed`,`merged`,`withdrawn`];var o=Yg(),s=N(o);{let e=O(()=>q(`incident-reports`)),r=O(()=>t.wrong(`about`));$m(s,{get label(){return z(e)},kinds:[`spot`,`info`,`alert`,`find`],many:!0,optional:!0,get wrong(){return z(r)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var c=F(s,2),l=P(c,!0),u=F(c,2);lg(u,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get shapes(){return Bd},get fields(){return n()},set fields(e){n(e)}});var d=F(u,2);{let e=O(()=>q(`fact-when`)),r=O(()=>t.wrong(`time`));$(d,{id:`time`,get label(){return z(e)},past:!0,get wrong(){return z(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var f=F(d,2),p=M(f);{let e=O(()=>q(`fact-event`)),i=O(()=>t.wrong(`event`));Z(p,{id:`event`,get label(){return z(e)},get choices(){return r},prefix:`event`,get wrong(){return z(i)},get value(){return n().event},set value(e){n(n().event=e,!0)}})}var m=F(p,2);{let e=O(()=>q(`fact-state`)),r=O(()=>t.wrong(`state`));Z(m,{id:`state`,get label(){return z(e)},get choices(){return a},prefix:`incident`,get wrong(){return z(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}T(f);var h=F(f,2);{let e=O(()=>q(`fact-summary`)),r=O(()=>t.wrong(`words`));Q(h,{id:`words`,get label(){return z(e)},rows:3,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var g=F(h,2);{let e=O(()=>q(`fact-counts`)),r=O(()=>t.wrong(`counts`));rg(g,{id:`counts`,get label(){return z(e)},get choices(){return i},prefix:`count`,get wrong(){return z(r)},get value(){return n().counts},set value(e){n(n().counts=e,!0)}})}var _=F(g,2);{let e=O(()=>q(`fact-group`)),r=O(()=>t.wrong(`group`));Q(_,{id:`group`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().group},set value(e){n(n().group=e,!0)}})}var v=F(_,2);{let e=O(()=>t.wrong(`axis`));Xh(v,{get wrong(){return z(e)},get fields(){return n()},set fields(e){n(e)}})}var y=F(v,2);{let e=O(()=>t.wrong(`evaluation`));Jg(y,{get wrong(){return z(e)},get fields(){return n()},set fields(e){n(e)}})}I(e=>U(l,e),[()=>q(`derived-note`)]),H(e,o),D()}var Zg={kind:`incident`,group:`report`,code:`KeyE`,ground:`point`,shapes:Bd,line:`words`,prefilled:e=>({time:Yu(e),shape:`point`,state:`confirmed`}),read(e){let t=e.where(Bd),n=e.seen(`time`,`fact-when`);e.need(`event`,`fact-event`),e.need(`words`,`fact-summary`);let r=Hh(e,`counts`);new Set(r.map(e=>e.what)).size<r.length&&(e.wrong.counts??=`wrong-twice`),r.some(e=>!e.count)&&(e.wrong.counts??=`wrong-size`);let i={event:e.of(`event`),summary:e.text(`words`),counts:r.map(e=>({what:e.what,size:e.size})),group:e.line(`group`)||null,axis:e.of(`axis`)||null,state:e.of(`state`)||`confirmed`};return!t||!n?null:{event_time:e.moment(`time`,n),place:t,evaluation:e.evaluation(),body:i,refs:J(e.of(`about`))}},from:(e,t,n)=>({...Xd(n),about:t.refs.join(` `),time:X(n.event_time?.from),event:Y(e,`event`),words:Y(e,`summary`),counts:Wh(e.counts,`what`,`size`),group:Y(e,`group`),axis:Y(e,`axis`),state:Y(e,`state`),...ef(t)}),shows:{place:`place`,event_time:`time`,refs:`about`,"body.summary":`words`,evaluation:`evaluation`},derives:!0,after:[`spot`,`info`,`alert`,`find`],facts:e=>[[`fact-event`,nf(`event`,e.event)],[`fact-summary`,Y(e,`summary`)],[`fact-counts`,Ps(Bh(Wh(e.counts,`what`,`size`)).map(e=>`${nf(`count`,e.what)}: ${e.count}`))],[`fact-group`,Y(e,`group`)],[`fact-axis`,vf(e.axis)],[`fact-state`,nf(`incident`,e.state)]],Fields:Xg},Qg=V(`<!> <div class="pair"><!> <!></div> <!> <!> <!> <!> <!>`,1);function $g(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`observed`,`reported`,`assessed`],i=[`movement`,`presence`,`intention`,`supply`,`terrain`,`route`,`other`];var a=Qg(),o=N(a);{let e=O(()=>q(`fact-statement`)),r=O(()=>t.wrong(`words`));Q(o,{id:`words`,get label(){return z(e)},rows:4,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var s=F(o,2),c=M(s);{let e=O(()=>q(`fact-basis`)),i=O(()=>t.wrong(`info_basis`));Z(c,{id:`info_basis`,get label(){return z(e)},get choices(){return r},prefix:`info-basis`,get wrong(){return z(i)},get value(){return n().info_basis},set value(e){n(n().info_basis=e,!0)}})}var l=F(c,2);{let e=O(()=>q(`fact-topic`)),r=O(()=>t.wrong(`topic`));Z(l,{id:`topic`,get label(){return z(e)},get choices(){return i},prefix:`topic`,get wrong(){return z(r)},get value(){return n().topic},set value(e){n(n().topic=e,!0)}})}T(s);var u=F(s,2);{let e=O(()=>t.wrong(`place`));Dm(u,{optional:!0,get wrong(){return z(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var d=F(u,2);{let e=O(()=>q(`fact-when`)),r=O(()=>t.wrong(`time`));$(d,{id:`time`,get label(){return z(e)},past:!0,get wrong(){return z(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var f=F(d,2);{let e=O(()=>q(`fact-group`)),r=O(()=>t.wrong(`group`));Q(f,{id:`group`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().group},set value(e){n(n().group=e,!0)}})}var p=F(f,2);{let e=O(()=>`${q(`valid-until`)} · ${q(`optional`)}`),r=O(()=>t.wrong(`valid_until`));$(p,{id:`valid_until`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().valid_until},set value(e){n(n().valid_until=e,!0)}})}var m=F(p,2);{let e=O(()=>t.wrong(`evaluation`));Jg(m,{get wrong(){return z(e)},get fields(){return n()},set fields(e){n(e)}})}H(e,a),D()}var e_={kind:`info`,group:`report`,code:`KeyO`,ground:`point`,line:`words`,prefilled:e=>({time:Yu(e),info_basis:`reported`,topic:`other`}),read(e){let t=e.seen(`time`,`fact-when`),n=e.placeIfAny(`place`);e.need(`words`,`fact-statement`);let r=e.timeIfAny(`valid_until`);r&&r<=e.now&&(e.wrong.valid_until=`wrong-past`),e.inOrder(t,r,`valid_until`);let i=e.text(`words`),a=e.line(`group`);return t?{event_time:e.moment(`time`,t),place:n,evaluation:e.evaluation(),body:{statement:i,basis:e.of(`info_basis`),topic:e.of(`topic`),group:a||null,valid_until:r?Zu(r):null}}:null},from:(e,t,n)=>({time:X(n.event_time?.from),place:Yd(n),words:Y(e,`statement`),info_basis:Y(e,`basis`),topic:Y(e,`topic`),group:Y(e,`group`),valid_until:X(e.valid_until),...ef(t)}),shows:{place:`place`,event_time:`time`,"body.statement":`words`,"body.basis":`info_basis`,evaluation:`evaluation`},outOf:[`spot`,`info`,`alert`,`hazard`,`hazard-action`,`find`,`incident`,`unit`,`facility`,`post`,`patrol`,`sensor`,`gap`,`measure`,`statement`,`claim`,`movement`,`operation`],facts:e=>[[`fact-basis`,nf(`info-basis`,e.basis)],[`fact-topic`,nf(`topic`,e.topic)],[`fact-statement`,Y(e,`statement`)],[`fact-group`,Y(e,`group`)],[`valid-until`,X(e.valid_until)]],Fields:$g},t_={boundary:[`line`],"phase-line":[`line`],route:[`line`],checkpoint:[`point`],"contact-point":[`point`],"no-entry":[`area`],"humanitarian-notified":Rd},n_=Object.keys(t_),r_=e=>t_[e??``]??Bd,i_=[`checkpoint`,`route`],a_=V(`<!> <!> <!> <div class="pair"><!> <!></div> <!> <!> <!> <!> <!>`,1);function o_(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`in-force`,`cancelled`];var i=a_(),a=N(i);{let e=O(()=>q(`measure-type`)),r=O(()=>t.wrong(`type`));Z(a,{id:`type`,get label(){return z(e)},get choices(){return n_},prefix:`measure`,get wrong(){return z(r)},get value(){return n().type},set value(e){n(n().type=e,!0)}})}var o=F(a,2);Rp(o,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var s=F(o,2);{let e=O(()=>r_(n().type));lg(s,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get shapes(){return z(e)},get fields(){return n()},set fields(e){n(e)}})}var c=F(s,2),l=M(c);{let e=O(()=>q(`measure-effective`)),r=O(()=>t.wrong(`effective`));$(l,{id:`effective`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().effective},set value(e){n(n().effective=e,!0)}})}var u=F(l,2);{let e=O(()=>`${q(`measure-expires`)} · ${q(`optional`)}`),r=O(()=>t.wrong(`expires`));$(u,{id:`expires`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().expires},set value(e){n(n().expires=e,!0)}})}T(c);var d=F(c,2),f=e=>{{let r=O(()=>q(`measure-hours`)),i=O(()=>t.wrong(`manning`)),a=O(()=>({word:q(`manned-always`),note:q(`measure-open-note`),both:!0}));xg(e,{id:`manning`,get label(){return z(r)},get wrong(){return z(i)},get blank(){return z(a)},get choice(){return n().manning},set choice(e){n(n().manning=e,!0)},get lines(){return n().shifts},set lines(e){n(n().shifts=e,!0)}})}},p=O(()=>i_.includes(n().type??``));W(d,e=>{z(p)&&e(f)});var m=F(d,2);{let e=O(()=>q(`measure-text`)),r=O(()=>t.wrong(`words`));Q(m,{id:`words`,get label(){return z(e)},rows:3,optional:!0,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var h=F(m,2);{let e=O(()=>q(`measure-binds`)),r=O(()=>q(`measure-binds-hint`)),i=O(()=>t.wrong(`agencies`));Yf(h,{id:`agencies`,get label(){return z(e)},own:!0,optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().agencies},set value(e){n(n().agencies=e,!0)}})}var g=F(h,2);{let e=O(()=>q(`fact-contact`)),r=O(()=>q(`contact-hint`)),i=O(()=>t.wrong(`contact`));Q(g,{id:`contact`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}var _=F(g,2),v=e=>{{let i=O(()=>q(`fact-state`)),a=O(()=>t.wrong(`state`));Z(e,{id:`state`,get label(){return z(i)},get choices(){return r},prefix:`measure-state`,get wrong(){return z(a)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}};W(_,e=>{t.sheet.previous&&e(v)}),H(e,i),D()}var s_={kind:`measure`,group:`plan`,ground:`point`,shapes:Bd,line:`title_ar`,prefilled:e=>({effective:Yu(e),manning:``,state:`in-force`}),read(e){let t=e.need(`type`,`measure-type`),n=e.where(r_(t)),r=e.time(`effective`,`measure-effective`),i=e.timeIfAny(`expires`);e.inOrder(r,i,`expires`);let a={type:t,title:Cf(e,!0),agencies:J(e.of(`agencies`)),expires:i?Zu(i):null,hours:i_.includes(t)?Df(e):null,contact:e.line(`contact`),text:e.text(`words`),state:e.of(`state`)||`in-force`};return n&&r?{place:n,body:{...a,effective:Zu(r)}}:null},from:(e,t,n)=>({...wf(e),...Of(e,`hours`),...Xd(n),type:Y(e,`type`),agencies:ed(e.agencies),effective:X(e.effective),expires:X(e.expires),contact:Y(e,`contact`),words:Y(e,`text`),state:Y(e,`state`)}),shows:{place:`place`,"place.geometry":`type`,"body.title":`title_ar`,"body.hours":`manning`,"body.text":`words`},facts:tf([[`measure-type`,`type`,rf(`measure`)],[`force-name`,`title`,sf],[`measure-binds`,`agencies`,(e,t)=>ff(e,t)||q(`measure-all`)],[`measure-effective`,`effective`,of],[`measure-expires`,`expires`,e=>X(e)||q(`measure-no-end`)],[`measure-hours`,`hours`,mf(()=>``)],[`fact-contact`,`contact`,af],[`fact-text`,`text`,af],[`fact-state`,`state`,rf(`measure-state`)]]),Fields:o_},c_=V(`<label><input type="checkbox"/> </label>`),l_=V(`<div role="group"><p class="small muted"> </p> <div class="ticks"></div></div>`),u_=V(`<fieldset class="field"><legend class="label small muted svelte-1ypl4dv"> </legend> <!> <p class="hint"> </p></fieldset>`);function d_(e,t){E(t,!0);let n=K(t,`value`,15),r=Uu(),i=O(()=>J(n())),a=O(()=>(r.ground?.agencies??[]).map(e=>({...e,desks:(r.ground?.desks??[]).filter(n=>n.agency===e.id&&(e.self||t.invited.includes(e.id)||z(i).includes(n.id)))})).filter(({desks:e})=>e.length>0));function o(e,t){n((t?[...z(i),e]:z(i).filter(t=>t!==e)).join(` `))}var s=u_(),c=M(s),l=P(c),u=F(c,2);_i(u,17,()=>z(a),e=>e.id,(e,n)=>{var r=l_(),a=M(r),s=P(a,!0),c=F(a,2);_i(c,21,()=>z(n).desks,e=>e.id,(e,n)=>{var r=c_(),a=M(r);Ji(a);var s=F(a,1,!0);T(r),I((e,r)=>{Xi(a,e),G(a,`data-testid`,`${t.id}-${z(n).id}`),U(s,r)},[()=>z(i).includes(z(n).id),()=>Ns(z(n).names)||z(n).id]),B(`change`,a,e=>o(z(n).id,e.currentTarget.checked)),H(e,r)}),T(c),T(r),I((e,t)=>{G(r,`aria-label`,e),U(s,t)},[()=>Ns(z(n).names),()=>Ns(z(n).names)]),H(e,r)});var d=P(F(u,2),!0);T(s),I((e,n)=>{G(s,`data-testid`,`field-${t.id}`),U(l,`${t.label??``} · ${e??``}`),U(d,n)},[()=>q(`optional`),()=>q(`meeting-desks-hint`)]),H(e,s),D()}Rr([`change`]);var f_=V(`<!> <!> <!>`,1),p_=V(`<!> <!> <!> <div class="pair"><!> <!></div> <!> <!> <!> <!>`,1);function m_(e,t){E(t,!0);let n=K(t,`fields`,15),r=Uu(),i=[`called`,`held`,`cancelled`],a=[`open`,`done`,`dropped`],o=e=>Qf(t.sheet,e,r.session.me?.agency),s=O(()=>n().state===`held`||[`desks`,`decisions`,`actions`].some(e=>n()[e]));var c=p_(),l=N(c);{let e=O(()=>q(`fact-state`)),r=O(()=>t.wrong(`state`));Z(l,{id:`state`,get label(){return z(e)},get choices(){return i},prefix:`meeting`,get wrong(){return z(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}var u=F(l,2);{let e=O(()=>q(`meeting-title`)),r=O(()=>t.wrong(`title`));Q(u,{id:`title`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().title},set value(e){n(n().title=e,!0)}})}var d=F(u,2);{let e=O(()=>q(`meeting-room`)),r=O(()=>t.wrong(`room`));Q(d,{id:`room`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().room},set value(e){n(n().room=e,!0)}})}var f=F(d,2),p=M(f);{let e=O(()=>q(`fact-when`)),r=O(()=>t.wrong(`from`));$(p,{id:`from`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().from},set value(e){n(n().from=e,!0)}})}var m=F(p,2);{let e=O(()=>`${q(`to`)} · ${q(`optional`)}`),r=O(()=>t.wrong(`to`));$(m,{id:`to`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().to},set value(e){n(n().to=e,!0)}})}T(f);var h=F(f,2);{let e=O(()=>q(`meeting-agencies`)),r=O(()=>q(`meeting-agencies-hint`)),i=O(()=>t.wrong(`agencies`));Yf(h,{id:`agencies`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},onchoose:o,get value(){return n().agencies},set value(e){n(n().agencies=e,!0)}})}var g=F(h,2);{let e=O(()=>q(`terms-agenda`)),r=O(()=>q(`one-a-line`)),i=O(()=>t.wrong(`agenda`));Q(g,{id:`agenda`,get label(){return z(e)},rows:4,optional:!0,get hint(){return z(r)},get most(){return Wf},get wrong(){return z(i)},get value(){return n().agenda},set value(e){n(n().agenda=e,!0)}})}var _=F(g,2),v=e=>{var r=f_(),i=N(r);{let e=O(()=>q(`meeting-desks`)),t=O(()=>J(n().agencies));d_(i,{id:`desks`,get label(){return z(e)},get invited(){return z(t)},get value(){return n().desks},set value(e){n(n().desks=e,!0)}})}var s=F(i,2);{let e=O(()=>q(`terms-decisions`)),r=O(()=>q(`one-a-line`)),i=O(()=>t.wrong(`decisions`));Q(s,{id:`decisions`,get label(){return z(e)},rows:4,optional:!0,get hint(){return z(r)},get most(){return Wf},get wrong(){return z(i)},get value(){return n().decisions},set value(e){n(n().decisions=e,!0)}})}var c=F(s,2);{let e=O(()=>`${q(`terms-actions`)} · ${q(`optional`)}`),r=O(()=>({add:q(`meeting-action-add`),drop:q(`point-drop`)})),i=O(()=>q(`point-agency`));Pp(c,{id:`actions`,one:`action`,get label(){return z(e)},title:e=>q(`meeting-action`,{n:e}),get words(){return z(r)},get most(){return 100},get letters(){return 200},get who(){return z(i)},get states(){return a},get wrong(){return t.wrong},onname:o,get value(){return n().actions},set value(e){n(n().actions=e,!0)}})}H(e,r)};W(_,e=>{z(s)&&e(v)});var y=F(_,2);{let e=O(()=>q(`fact-more`)),r=O(()=>t.wrong(`words`));Q(y,{id:`words`,get label(){return z(e)},rows:3,optional:!0,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}H(e,c),D()}var h_=1,g_={kind:`meeting`,group:`room`,ground:null,line:`title`,prefilled:e=>({from:qd(e,h_),state:`called`}),read(e){e.need(`title`,`meeting-title`);let t=e.time(`from`,`fact-when`),n=e.timeIfAny(`to`);e.inOrder(t,n,`to`);let r=Rf(e,`actions`,200,({text:e,agencies:[t=null],state:n},r)=>({text:e,agency:t,by:r,state:n})),i={title:e.line(`title`),room:e.line(`room`),desks:J(e.of(`desks`)),agencies:J(e.of(`agencies`)),agenda:Vf(e,`agenda`),decisions:Vf(e,`decisions`),actions:r,state:e.of(`state`)||`called`,text:e.text(`words`)};return t?{event_time:e.moment(`from`,t,{key:`to`,at:n}),body:i}:null},from:(e,t,n)=>({title:Y(e,`title`),room:Y(e,`room`),from:X(n.event_time?.from),to:X(n.event_time?.to),desks:ed(e.desks),agencies:ed(e.agencies),agenda:Hf(e.agenda),decisions:Hf(e.decisions),actions:Bf(e.actions),state:Y(e,`state`),words:Y(e,`text`)}),shows:{event_time:`from`,"event_time.to":`to`,"body.text":`words`},facts:tf([[`fact-state`,`state`,rf(`meeting`)],[`meeting-desks`,`desks`,pf]]),Fields:m_},__=e=>e.shape===`route`,v_=e=>`${(e.route??``).trim()}\n${_c((e.width??``).trim())}`;function y_(e){let{corners:t,wrong:n}=Wd(e.route??``),r=b_(e.width);return n.length===0&&t.length>1&&r?{route:{type:`LineString`,coordinates:t},width_m:r}:null}function b_(e){let t=_c((e??``).trim());return/^\d{1,5}$/.test(t)&&Number(t)>0?Number(t):null}var x_=e=>e.corridor===v_(e);function S_(e,t){e.corners=t.slice(0,-1).map(e=>rl(e,5)).join(`
`),e.corridor=v_(e)}function C_(e){let t=e.sheet.fields;if(!__(t))return!0;let{corners:n,wrong:r}=Wd(e.of(`route`));r.length>0?e.wrong.route=`wrong-corners`:n.length<2&&e.lack(`force-route`,`route`),e.need(`width`,`corridor-width`),e.metres(`width`)===0&&(e.wrong.width=`wrong-metres`);let i=x_(t);return y_(t)&&!i&&Object.keys(e.wrong).length===0&&e.lack(`corridor-outline`,`corners`),i}var w_=V(`<p class="wrong" role="alert" data-testid="corridor-refused"> </p>`),T_=V(`<p class="hint" role="status"> </p>`),E_=V(`<p class="hint" role="status" data-testid="corridor-ready"> </p>`),D_=V(`<!> <!> <!>`,1),O_=V(`<!> <!>`,1);function k_(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`area`,`route`],i=Uu(),a=O(()=>__(n())?`route`:`area`),o=O(()=>z(a)===`route`&&!x_(n())?y_(n()):null),s=A(null),c=A(0);function l(e){e!==z(a)&&(n(n().shape=e,!0),e===`route`&&n(n().corridor=``,!0))}Nn(()=>{i.pencil.width_m=z(a)===`route`?b_(n().width):null}),_a(()=>i.pencil.width_m=null),Nn(()=>{z(c);let e=z(o);if(!e)return;let t=new AbortController,r,a=setTimeout(async()=>{try{let{area:r}=await i.api.call(`POST`,`/api/corridor`,{body:e,signal:t.signal});if(t.signal.aborted)return;j(s,null),S_(n(),r.coordinates[0]??[])}catch(e){if(t.signal.aborted)return;if(!(e instanceof Is))throw e;j(s,e),e.code===`unreachable`&&(r=setTimeout(()=>cn(c),5e3))}},300);return()=>{t.abort(),clearTimeout(a),clearTimeout(r),j(s,null)}});var u=O_(),d=N(u);sg(d,{get options(){return r},get shape(){return z(a)},choose:l});var f=F(d,2),p=e=>{var r=D_(),i=N(r);{let e=O(()=>t.wrong(`route`));ig(i,{get wrong(){return z(e)},get value(){return n().route},set value(e){n(n().route=e,!0)}})}var a=F(i,2);{let e=O(()=>q(`corridor-width`)),r=O(()=>q(`corridor-hint`)),i=O(()=>t.wrong(`width`));Q(a,{id:`width`,get label(){return z(e)},get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().width},set value(e){n(n().width=e,!0)}})}var c=F(a,2),l=e=>{var t=w_(),n=P(t,!0);I(e=>U(n,e),[()=>z(s).code===`unreachable`?q(`corridor-silent`):cu(z(s))]),H(e,t)},u=e=>{var t=T_(),n=P(t,!0);I(e=>U(n,e),[()=>q(`corridor-asking`)]),H(e,t)},d=e=>{var t=E_(),n=P(t,!0);I(e=>U(n,e),[()=>q(`corridor-ready`)]),H(e,t)},f=O(()=>x_(n()));W(c,e=>{z(s)?e(l):z(o)?e(u,1):z(f)&&e(d,2)}),H(e,r)},m=e=>{{let r=O(()=>t.wrong(`corners`));Sh(e,{get wrong(){return z(r)},get kind(){return t.kind},get value(){return n().corners},set value(e){n(n().corners=e,!0)}})}};W(f,e=>{z(a)===`route`?e(p):e(m,-1)}),H(e,u),D()}function A_(e,t){E(t,!0);let n=K(t,`fields`,15);wh(e,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)},ground:e=>{k_(e,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)}})},children:(e,r)=>{{let r=O(()=>q(`fact-size`)),i=O(()=>q(`size-hint`)),a=O(()=>t.wrong(`size`));Q(e,{id:`size`,get label(){return z(r)},optional:!0,get hint(){return z(i)},get wrong(){return z(a)},get value(){return n().size},set value(e){n(n().size=e,!0)}})}},$$slots:{ground:!0,default:!0}}),D()}var j_={kind:`movement`,group:`plan`,code:`KeyM`,ground:`area`,line:`title`,prefilled:sh,read(e){let t=C_(e),n=ch(e,{size:e.size(`size`)});return t?n:null},from:e=>({...dh(e),size:Jd(e.size)}),shows:ph,facts:tf([[`fact-title`,`title`,af],[`fact-size`,`size`,hf],[`fact-unit`,`unit`,af],[`fact-contact`,`contact`,af]]),Fields:A_},M_=10,N_=[`axis`,`phase`,`axis_unit`,`from`,`to`,`corners`],P_=e=>e===0?``:`-${e}`,F_=e=>Math.min(20,Math.max(1,Number(e.parts)||1)),I_=e=>(e??``).trim(),L_=(e,t)=>[...new Set(Array.from({length:F_(e)},(n,r)=>I_(e[`${t}${P_(r)}`])).filter(Boolean))];function R_(e){let t=F_(e);if(t>=20)return;let[n,r]=[P_(t-1),P_(t)];for(let t of N_)e[`${t}${r}`]=[`phase`,`from`,`to`].includes(t)?e[`${t}${n}`]??``:``;e.parts=String(t+1)}function z_(e,t){let n=F_(e);for(let r of N_){for(let i=t;i<n-1;i++)e[`${r}${P_(i)}`]=e[`${r}${P_(i+1)}`]??``;e[`${r}${P_(n-1)}`]=``}e.parts=String(n-1)}function B_(e,t,n){let r=I_(e[`axis${P_(t)}`]);for(let i=0;i<F_(e);i++)(i===t||r&&I_(e[`axis${P_(i)}`])===r)&&(e[`axis_unit${P_(i)}`]=n)}function V_(e,t,n){e[`axis${P_(t)}`]=n;let r=Array.from({length:F_(e)},(e,t)=>t).find(r=>r!==t&&I_(n)&&I_(e[`axis${P_(r)}`])===I_(n));r!==void 0&&(e[`axis_unit${P_(t)}`]=e[`axis_unit${P_(r)}`]??``)}function H_(e){e.need(`title`,`fact-title`);let t=e.sheet.fields,n=Array.from({length:F_(t)},(t,n)=>({axis:U_(e,`axis${P_(n)}`,`operation-axis`),phase:U_(e,`phase${P_(n)}`,`operation-phase`),unit:e.line(`axis_unit${P_(n)}`),volume:lh(e,P_(n))})),r=W_(e,`axis`,n.map(e=>e.axis)),i=W_(e,`phase`,n.map((e,t)=>({...e,i:t})).sort((e,t)=>(e.volume?.from??``).localeCompare(t.volume?.from??``)||e.i-t.i).map(e=>e.phase)),a=(e,t)=>e.find(e=>e.title===t)?.id??``,o=n.flatMap(({volume:e})=>e??[]);return uh(e,o.length===n.length?o:null,{axes:r.map(({id:e,title:t})=>({axis:e,title:t,unit:n.find(e=>e.axis===t&&e.unit)?.unit??``})),phases:i.map(({id:e,title:t})=>({phase:e,title:t})),parts:n.map((e,t)=>({volume:t,axis:a(r,e.axis),phase:a(i,e.phase)}))})}function U_(e,t,n){let r=e.need(t,n);return Md(r)>200&&(e.wrong[t]=`wrong-long`),r}function W_(e,t,n){let r=(e.sheet.kept?.body[t===`axis`?`axes`:`phases`]??[]).map(e=>({id:Y(e,t),title:G_(e,t)})),i=[...new Set(n.filter(Boolean))];i.length>M_&&(e.wrong[`${t}${P_(n.length-1)}`]=`wrong-many`);let a=new Set(r.map(e=>e.id)),o=0;return i.map(e=>{let n=r.find(t=>t.title===e);if(n)return n;do o++;while(a.has(`${t}-${o}`));return{id:`${t}-${o}`,title:e}})}var G_=(e,t)=>e?Y(e,`title`)||Y(e,t):``;function K_(e){let t=t=>e[t]??[];return(e.volumes??[]).map((e,n)=>{let r=t(`parts`).find(e=>e.volume===n),i=t(`axes`).find(e=>e.axis===r?.axis);return{axis:G_(i,`axis`),phase:G_(t(`phases`).find(e=>e.phase===r?.phase),`phase`),unit:i?Y(i,`unit`):``,volume:e}})}function q_(e){let t=K_(e);return t.reduce((e,{axis:t,phase:n,unit:r,volume:i},a)=>({...e,[`axis${P_(a)}`]:t,[`phase${P_(a)}`]:n,[`axis_unit${P_(a)}`]:r,...fh(i,P_(a))}),{...dh(e),parts:String(t.length)})}var J_=V(`<div class="pair"><!> <!></div> <!> <!> <div class="pair"><!> <!></div>`,1);function Y_(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`axis`,`phase`,`axis_unit`,`corners`,`from`,`to`],i=O(()=>L_(n(),`axis`)),a=O(()=>L_(n(),`phase`)),o=e=>[n()[`phase${P_(e)}`],n()[`axis${P_(e)}`]].map(e=>(e??``).trim()).filter(Boolean).join(` · `);{let s=(e,r=d)=>{let o=O(()=>P_(r()));var s=J_(),c=N(s),l=M(c),u=()=>n()[`axis${z(o)}`],f=e=>V_(n(),r(),e??``);{let e=O(()=>`axis${z(o)}`),n=O(()=>q(`operation-axis`)),r=O(()=>t.wrong(`axis${z(o)}`));Q(l,{get id(){return z(e)},get label(){return z(n)},get offers(){return z(i)},get value(){return u()},set value(e){f(e)},get wrong(){return z(r)}})}var p=F(l,2);{let e=O(()=>`phase${z(o)}`),r=O(()=>q(`operation-phase`)),i=O(()=>t.wrong(`phase${z(o)}`));Q(p,{get id(){return z(e)},get label(){return z(r)},get offers(){return z(a)},get wrong(){return z(i)},get value(){return n()[`phase${z(o)}`]},set value(e){n(n()[`phase${z(o)}`]=e,!0)}})}T(c);var m=F(c,2),h=()=>n()[`axis_unit${z(o)}`],g=e=>B_(n(),r(),e??``);{let e=O(()=>`axis_unit${z(o)}`),n=O(()=>q(`operation-axis-unit`)),r=O(()=>t.wrong(`axis_unit${z(o)}`));Q(m,{get id(){return z(e)},get label(){return z(n)},optional:!0,get value(){return h()},set value(e){g(e)},get wrong(){return z(r)}})}var _=F(m,2);{let e=O(()=>t.wrong(`corners${z(o)}`));Sh(_,{get wrong(){return z(e)},get kind(){return t.kind},get value(){return n()[`corners${z(o)}`]},set value(e){n(n()[`corners${z(o)}`]=e,!0)}})}var v=F(_,2),y=M(v);{let e=O(()=>`from${z(o)}`),r=O(()=>q(`from`)),i=O(()=>t.wrong(`from${z(o)}`));$(y,{get id(){return z(e)},get label(){return z(r)},get wrong(){return z(i)},get value(){return n()[`from${z(o)}`]},set value(e){n(n()[`from${z(o)}`]=e,!0)}})}var b=F(y,2);{let e=O(()=>`to${z(o)}`),r=O(()=>q(`to`)),i=O(()=>t.wrong(`to${z(o)}`));$(b,{get id(){return z(e)},get label(){return z(r)},get wrong(){return z(i)},get value(){return n()[`to${z(o)}`]},set value(e){n(n()[`to${z(o)}`]=e,!0)}})}T(v),H(e,s)},c=O(()=>q(`operation-parts`)),l=O(()=>F_(n())),u=O(()=>({add:q(`operation-add`),drop:q(`operation-drop`)}));bp(e,{id:`part`,get label(){return z(c)},get count(){return z(l)},least:1,get most(){return 20},title:e=>q(`operation-part`,{n:e}),called:o,faulty:e=>r.some(n=>t.wrong(`${n}${P_(e)}`)!==null),get words(){return z(u)},add:()=>R_(n()),drop:e=>z_(n(),e),begin:e=>`axis${P_(e)}`,children:s,$$slots:{default:!0}})}D()}var X_=V(`<!> <!> <!> <!> <!>`,1);function Z_(e,t){E(t,!0);let n=K(t,`fields`,15);var r=X_(),i=N(r);{let e=O(()=>q(`fact-title`)),r=O(()=>t.wrong(`title`));Q(i,{id:`title`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().title},set value(e){n(n().title=e,!0)}})}var a=F(i,2);Y_(a,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)}});var o=F(a,2);{let e=O(()=>q(`answer-by`)),r=O(()=>t.wrong(`answer_by`));$(o,{id:`answer_by`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().answer_by},set value(e){n(n().answer_by=e,!0)}})}var s=F(o,2);{let e=O(()=>q(`fact-unit`)),r=O(()=>t.wrong(`unit`));Q(s,{id:`unit`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().unit},set value(e){n(n().unit=e,!0)}})}var c=F(s,2);{let e=O(()=>q(`fact-contact`)),r=O(()=>q(`contact-hint`)),i=O(()=>t.wrong(`contact`));Q(c,{id:`contact`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}H(e,r),D()}var Q_={kind:`operation`,group:`plan`,code:`KeyV`,ground:`area`,line:`title`,prefilled:e=>({...sh(e),parts:`1`}),read:H_,from:q_,shows:{...ph,"body.axes":`axis`,"body.phases":`phase`,"body.parts":`axis`},facts:e=>[[`fact-unit`,Y(e,`unit`)],[`operation-axes`,[...new Set(K_(e).map(({axis:e,unit:t})=>[e,t].filter(Boolean).join(` · `)))].join(`
`)],[`operation-parts`,K_(e).map(({axis:e,phase:t},n)=>`${n+1}. ${[t,e].filter(Boolean).join(` · `)}`).join(`
`)],[`fact-contact`,Y(e,`contact`)]],Fields:Z_},$_=V(`<!> <!> <label class="tick"><input type="checkbox" data-testid="field-both"/> </label> <!> <div class="pair"><!> <!></div> <div class="pair"><!> <!></div> <div class="pair"><!> <!></div>`,1);function ev(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`planned`,`going`,`ended`];var i=$_(),a=N(i);{let e=O(()=>q(`force-unit`)),r=O(()=>t.wrong(`unit`));Q(a,{id:`unit`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().unit},set value(e){n(n().unit=e,!0)}})}var o=F(a,2);{let e=O(()=>t.wrong(`route`));ig(o,{get wrong(){return z(e)},get value(){return n().route},set value(e){n(n().route=e,!0)}})}var s=F(o,2),c=M(s);Ji(c);var l=F(c,1,!0);T(s);var u=F(s,2);{let e=O(()=>q(`force-schedule`)),r=O(()=>t.wrong(`manning`));xg(u,{id:`manning`,get label(){return z(e)},get wrong(){return z(r)},get choice(){return n().manning},set choice(e){n(n().manning=e,!0)},get lines(){return n().shifts},set lines(e){n(n().shifts=e,!0)}})}var d=F(u,2),f=M(d);{let e=O(()=>q(`force-speed-kmh`)),r=O(()=>t.wrong(`speed`));Q(f,{id:`speed`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().speed},set value(e){n(n().speed=e,!0)}})}var p=F(f,2);{let e=O(()=>q(`force-sees-m`)),r=O(()=>t.wrong(`sees`));Q(p,{id:`sees`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().sees},set value(e){n(n().sees=e,!0)}})}T(d);var m=F(d,2),h=M(m);{let e=O(()=>q(`force-state`)),i=O(()=>t.wrong(`state`));Z(h,{id:`state`,get label(){return z(e)},get choices(){return r},prefix:`force-state`,get wrong(){return z(i)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}var g=F(h,2);{let e=O(()=>q(`force-height-m`)),r=O(()=>t.wrong(`height`));Q(g,{id:`height`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().height},set value(e){n(n().height=e,!0)}})}T(m);var _=F(m,2),v=M(_);{let e=O(()=>q(`fact-contact`)),r=O(()=>q(`contact-hint`)),i=O(()=>t.wrong(`contact`));Q(v,{id:`contact`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}var y=F(v,2);{let e=O(()=>q(`force-slug`)),r=O(()=>q(`force-slug-hint`)),i=O(()=>t.wrong(`slug`));Q(y,{id:`slug`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().slug},set value(e){n(n().slug=e,!0)}})}T(_),I(e=>{Xi(c,n().both===`yes`),U(l,e)},[()=>q(`force-both-ways`)]),B(`change`,c,e=>n(n().both=e.currentTarget.checked?`yes`:``,!0)),H(e,i),D()}Rr([`change`]);var tv=5e4,nv=500,rv=200,iv={kind:`patrol`,group:`force`,ground:null,line:`unit`,prefilled:()=>({state:`going`,speed:`4`,height:`2`,both:`yes`,manning:``}),read(e){e.need(`unit`,`force-unit`),e.need(`speed`,`force-speed`),e.need(`sees`,`force-sees`);let t={patrol:Sf(e,`patrol`),unit:e.of(`unit`),schedule:Df(e),speed_kmh:Tf(e,`speed`,.1,rv)??4,observer_height_m:Tf(e,`height`,0,nv)??2,max_distance_m:Tf(e,`sees`,0,tv)??0,both_ways:e.of(`both`)===`yes`,state:e.of(`state`)||`going`,contact:e.of(`contact`)},n=e.where([`line`]);return n?{place:n,body:t}:null},from:(e,t,n)=>({...Of(e,`schedule`),slug:Y(e,`patrol`),unit:Y(e,`unit`),speed:Ef(e,`speed_kmh`),sees:Ef(e,`max_distance_m`),height:Ef(e,`observer_height_m`),both:e.both_ways===!1?``:`yes`,state:Y(e,`state`),contact:Y(e,`contact`),...Xd(n)}),shows:{place:`route`,"body.patrol":`slug`,"body.schedule":`manning`,"body.speed_kmh":`speed`,"body.max_distance_m":`sees`,"body.observer_height_m":`height`},facts:(e,t)=>Nh(`patrol`,e,t),Fields:ev},av=V(`<div class="pair"><!> <!></div>`);function ov(e,t){E(t,!0);let n=K(t,`fields`,15);var r=av(),i=M(r);{let e=O(()=>q(`force-view-from`)),r=O(()=>q(`view-all-round`)),a=O(()=>t.wrong(`view_from`));Q(i,{id:`view_from`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(a)},get value(){return n().view_from},set value(e){n(n().view_from=e,!0)}})}var a=F(i,2);{let e=O(()=>q(`force-view-to`)),r=O(()=>t.wrong(`view_to`));Q(a,{id:`view_to`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().view_to},set value(e){n(n().view_to=e,!0)}})}T(r),H(e,r),D()}var sv=V(`<!> <!> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <!></div>`,1);function cv(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`observation`,`checkpoint`,`guard`,`base`,`other`],i=[`planned`,`standing`,`vacated`];var a=sv(),o=N(a);Rp(o,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var s=F(o,2);{let e=O(()=>t.wrong(`place`));Dm(s,{get wrong(){return z(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var c=F(s,2),l=M(c);{let e=O(()=>q(`force-sort`)),i=O(()=>t.wrong(`type`));Z(l,{id:`type`,get label(){return z(e)},get choices(){return r},prefix:`post-type`,get wrong(){return z(i)},get value(){return n().type},set value(e){n(n().type=e,!0)}})}var u=F(l,2);{let e=O(()=>q(`force-state`)),r=O(()=>t.wrong(`state`));Z(u,{id:`state`,get label(){return z(e)},get choices(){return i},prefix:`force-state`,get wrong(){return z(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}T(c);var d=F(c,2);{let e=O(()=>q(`force-manned`)),r=O(()=>t.wrong(`manning`));xg(d,{id:`manning`,get label(){return z(e)},get wrong(){return z(r)},get choice(){return n().manning},set choice(e){n(n().manning=e,!0)},get lines(){return n().shifts},set lines(e){n(n().shifts=e,!0)}})}var f=F(d,2),p=M(f);{let e=O(()=>q(`force-sees-m`)),r=O(()=>t.wrong(`sees`));Q(p,{id:`sees`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().sees},set value(e){n(n().sees=e,!0)}})}var m=F(p,2);{let e=O(()=>q(`force-sees-night-m`)),r=O(()=>t.wrong(`sees_night`));Q(m,{id:`sees_night`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().sees_night},set value(e){n(n().sees_night=e,!0)}})}T(f);var h=F(f,2);ov(h,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var g=F(h,2),_=M(g);{let e=O(()=>q(`force-height-m`)),r=O(()=>t.wrong(`height`));Q(_,{id:`height`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().height},set value(e){n(n().height=e,!0)}})}var v=F(_,2);{let e=O(()=>q(`force-strength`)),r=O(()=>t.wrong(`strength`));Z(v,{id:`strength`,get label(){return z(e)},get choices(){return yf},prefix:`strength`,get wrong(){return z(r)},get value(){return n().strength},set value(e){n(n().strength=e,!0)}})}T(g);var y=F(g,2);{let e=O(()=>t.wrong(`agencies`));gh(y,{get sheet(){return t.sheet},get wrong(){return z(e)},get value(){return n().agencies},set value(e){n(n().agencies=e,!0)}})}var b=F(y,2),x=M(b);{let e=O(()=>q(`fact-contact`)),r=O(()=>q(`contact-hint`)),i=O(()=>t.wrong(`contact`));Q(x,{id:`contact`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}var S=F(x,2);{let e=O(()=>q(`force-slug`)),r=O(()=>q(`force-slug-hint`)),i=O(()=>t.wrong(`slug`));Q(S,{id:`slug`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().slug},set value(e){n(n().slug=e,!0)}})}T(b),H(e,a),D()}var lv=5e4,uv=500,dv={kind:`post`,group:`force`,ground:`point`,line:`title_ar`,prefilled:()=>({type:`observation`,state:`standing`,strength:`unknown`,height:`2`,manning:``}),read(e){e.need(`sees`,`force-sees`);let t={post:Sf(e,`post`),title:Cf(e,!0),type:e.of(`type`)||`observation`,observer_height_m:Tf(e,`height`,0,uv)??2,max_distance_m:Tf(e,`sees`,0,lv)??0,night_distance_m:Tf(e,`sees_night`,0,lv),view:Af(e),manning:Df(e),strength:e.of(`strength`)||`unknown`,state:e.of(`state`)||`standing`,contact:e.of(`contact`),agencies:J(e.of(`agencies`))},n=e.place(`place`,`fact-where`);return n?{place:n,body:t}:null},from:(e,t,n)=>({...wf(e),...Of(e,`manning`),...jf(e),slug:Y(e,`post`),type:Y(e,`type`),state:Y(e,`state`),strength:Y(e,`strength`),height:Ef(e,`observer_height_m`),sees:Ef(e,`max_distance_m`),sees_night:Ef(e,`night_distance_m`),contact:Y(e,`contact`),agencies:ed(e.agencies),place:Yd(n)}),shows:{place:`place`,"body.post":`slug`,"body.title":`title_ar`,"body.max_distance_m":`sees`,"body.night_distance_m":`sees_night`,"body.observer_height_m":`height`,"body.view":`view_from`},facts:(e,t)=>Nh(`post`,e,t),Fields:cv},fv=V(`<!> <!> <!> <!> <div class="pair"><!> <!></div>`,1);function pv(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`accepted`,`refused`,`done`,`noted`];var i=fv(),a=N(i);{let e=O(()=>q(`kind-request`)),r=O(()=>t.wrong(`about`));$m(a,{get label(){return z(e)},kinds:[`request`],get wrong(){return z(r)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var o=F(a,2);{let e=O(()=>q(`reply-title`)),i=O(()=>t.wrong(`answer`));Z(o,{id:`answer`,get label(){return z(e)},get choices(){return r},prefix:`reply`,get wrong(){return z(i)},get value(){return n().answer},set value(e){n(n().answer=e,!0)}})}var s=F(o,2);{let e=O(()=>n().answer===`refused`?q(`reply-why`):q(`reply-words`)),r=O(()=>n().answer!==`refused`),i=O(()=>t.wrong(`words`));Q(s,{id:`words`,get label(){return z(e)},get optional(){return z(r)},rows:3,get wrong(){return z(i)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var c=F(s,2);{let e=O(()=>`${n().answer===`done`?q(`reply-was`):q(`reply-at`)} · ${q(`optional`)}`),r=O(()=>t.wrong(`at`));$(c,{id:`at`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().at},set value(e){n(n().at=e,!0)}})}var l=F(c,2),u=M(l);{let e=O(()=>q(`fact-unit`)),r=O(()=>t.wrong(`unit`));Q(u,{id:`unit`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().unit},set value(e){n(n().unit=e,!0)}})}var d=F(u,2);{let e=O(()=>q(`fact-contact`)),r=O(()=>t.wrong(`contact`));Q(d,{id:`contact`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}T(l),H(e,i),D()}var mv={kind:`reply`,group:`request`,ground:null,line:`words`,prefilled:()=>({}),read(e){let t=J(e.need(`about`,`kind-request`)),n=e.need(`answer`,`reply-title`);n===`refused`&&e.need(`words`,`reply-why`);let r=e.text(`words`),i=e.timeIfAny(`at`),a=e.line(`unit`),o=e.line(`contact`);return{refs:t,body:{answer:n,text:r,at:i?Zu(i):null,unit:a,contact:o}}},from:(e,t)=>({about:t.refs.join(` `),answer:Y(e,`answer`),words:Y(e,`text`),at:X(e.at),unit:Y(e,`unit`),contact:Y(e,`contact`)}),shows:{refs:`about`,"body.text":`words`},facts:e=>[[`fact-answer`,nf(`word`,e.answer)],[`reply-words`,Y(e,`text`)],[`reply-at`,X(e.at)],[`fact-unit`,Y(e,`unit`)],[`fact-contact`,Y(e,`contact`)]],Fields:pv},hv=V(`<!> <!>`,1),gv=V(`<!> <div class="pair"><!> <!></div>`,1),_v=V(`<!> <!> <!> <!> <!> <!> <!> <!>`,1);function vv(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`passage`,`escort`,`eod`,`medevac`,`information`,`derive`,`export`,`other`],i=[`immediate`,`urgent`,`routine`],a=[`spot`,`info`,`incident`,`find`,`hazard`,`alert`,`measure`,`gap`,`unit`,`facility`,`post`,`patrol`,`sensor`],o=Uu(),s=O(()=>n().type===`derive`),c=O(()=>z(s)||n().type===`export`),l=e=>Qf(t.sheet,e,o.session.me?.agency);Nn(()=>{if(!z(c))return;z(s)||n(n().on=o.session.me?.agency??``,!0);let e=o.feed.byId(J(n().about)[0]??``);e&&(n(n().about_version=String(e.version),!0),!e.own&&n().to!==e.owner&&(n(n().to=e.owner,!0),l([e.owner])))});var u=_v(),d=N(u);{let e=O(()=>q(`request-type`)),i=O(()=>t.wrong(`type`));Z(d,{id:`type`,get label(){return z(e)},get choices(){return r},prefix:`request`,get wrong(){return z(i)},get value(){return n().type},set value(e){n(n().type=e,!0)}})}var f=F(d,2),p=e=>{var r=hv(),i=N(r);{let e=O(()=>q(`request-record`)),r=O(()=>t.wrong(`about`));$m(i,{get label(){return z(e)},get kinds(){return a},get wrong(){return z(r)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var o=F(i,2),c=e=>{{let r=O(()=>q(`request-on`)),i=O(()=>t.wrong(`on`));Yf(e,{id:`on`,get label(){return z(r)},get wrong(){return z(i)},get value(){return n().on},set value(e){n(n().on=e,!0)}})}};W(o,e=>{z(s)&&e(c)}),H(e,r)};W(f,e=>{z(c)&&e(p)});var m=F(f,2);{let e=O(()=>q(`request-to`)),r=O(()=>t.wrong(`to`));Yf(m,{id:`to`,get label(){return z(e)},get wrong(){return z(r)},onchoose:l,get value(){return n().to},set value(e){n(n().to=e,!0)}})}var h=F(m,2);{let e=O(()=>q(`request-text`)),r=O(()=>t.wrong(`words`));Q(h,{id:`words`,get label(){return z(e)},rows:3,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var g=F(h,2);{let e=O(()=>q(`request-by`)),r=O(()=>t.wrong(`by`));$(g,{id:`by`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().by},set value(e){n(n().by=e,!0)}})}var _=F(g,2);{let e=O(()=>q(`request-priority`)),r=O(()=>t.wrong(`priority`));Z(_,{id:`priority`,get label(){return z(e)},get choices(){return i},prefix:`priority`,get wrong(){return z(r)},get value(){return n().priority},set value(e){n(n().priority=e,!0)}})}var v=F(_,2),y=e=>{var r=gv(),i=N(r);{let e=O(()=>t.wrong(`place`));Dm(i,{optional:!0,get wrong(){return z(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var a=F(i,2),o=M(a);{let e=O(()=>q(`fact-size`)),r=O(()=>q(`size-hint`)),i=O(()=>t.wrong(`size`));Q(o,{id:`size`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().size},set value(e){n(n().size=e,!0)}})}var s=F(o,2);{let e=O(()=>q(`fact-unit`)),r=O(()=>t.wrong(`unit`));Q(s,{id:`unit`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().unit},set value(e){n(n().unit=e,!0)}})}T(a),H(e,r)};W(v,e=>{z(c)||e(y)});var b=F(v,2);{let e=O(()=>q(`fact-contact`)),r=O(()=>q(`contact-hint`)),i=O(()=>t.wrong(`contact`));Q(b,{id:`contact`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}H(e,u),D()}var yv=2,bv=new Set([`derive`,`export`]),xv={kind:`request`,group:`request`,code:`KeyP`,ground:`point`,line:`words`,prefilled:e=>({by:qd(e,yv),priority:`routine`}),read(e){let t=e.need(`type`,`request-type`),n=J(e.need(`to`,`request-to`)),{audience:r,groups:i=[]}=e.sheet;i.length===0&&n.some(e=>!r.includes(e))&&(e.wrong.to=`wrong-asked`),e.need(`words`,`request-text`);let a=e.text(`words`),o=e.time(`by`,`request-by`);o&&o<=e.now&&(e.wrong.by=`wrong-past`);let s=bv.has(t),c=s?J(e.need(`about`,`request-record`)):[],l=s?J(e.need(`on`,`request-on`)):[],u=s?null:e.placeIfAny(`place`),d=s?null:e.size(`size`),f=e.line(`unit`),p=e.line(`contact`);return o?{place:u,...s?{refs:c.slice(0,1)}:{},body:{type:t,to:n,by:Zu(o),text:a,priority:e.of(`priority`)||`routine`,size:d,unit:f,contact:p,version:s?Number(e.of(`about_version`)||1):null,audience:l},anew:{state:`open`}}:null},from:(e,t,n)=>({type:Y(e,`type`),to:ed(e.to),by:X(e.by),words:Y(e,`text`),priority:Y(e,`priority`),place:Yd(n),size:Jd(e.size),unit:Y(e,`unit`),contact:Y(e,`contact`),about:t.refs.join(` `),on:ed(e.audience),about_version:e.version==null?``:String(e.version)}),shows:{place:`place`,"body.text":`words`,refs:`about`,"body.audience":`on`,"body.version":`about`},facts:e=>[[`fact-size`,Jd(e.size)]],Fields:vv},Sv=V(`<!> <!>`,1),Cv=V(`<!> <!> <!> <!> <!> <!> <!>`,1);function wv(e,t){E(t,!0);let n=K(t,`fields`,15),r=Uu(),i=[`immediate`,`urgent`,`routine`],a=[`open`,`assigned`,`met`,`not-met`,`withdrawn`],o=[`spot`,`info`,`incident`,`find`,`alert`,`assessment`];var s=Cv(),c=N(s);{let e=O(()=>q(`requirement-question`)),r=O(()=>t.wrong(`words`));Q(c,{id:`words`,get label(){return z(e)},rows:3,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var l=F(c,2);{let e=O(()=>q(`request-by`)),r=O(()=>t.wrong(`by`));$(l,{id:`by`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().by},set value(e){n(n().by=e,!0)}})}var u=F(l,2);{let e=O(()=>q(`requirement-collectors`)),i=O(()=>t.wrong(`collectors`));Yf(u,{id:`collectors`,get label(){return z(e)},own:!0,optional:!0,get wrong(){return z(i)},onchoose:e=>Qf(t.sheet,e,r.session.me?.agency),get value(){return n().collectors},set value(e){n(n().collectors=e,!0)}})}var d=F(u,2);{let e=O(()=>q(`request-priority`)),r=O(()=>t.wrong(`priority`));Z(d,{id:`priority`,get label(){return z(e)},get choices(){return i},prefix:`priority`,get wrong(){return z(r)},get value(){return n().priority},set value(e){n(n().priority=e,!0)}})}var f=F(d,2);{let e=O(()=>t.wrong(`place`));Dm(f,{optional:!0,get wrong(){return z(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var p=F(f,2);{let e=O(()=>q(t.sheet.previous?`requirement-about`:`requirement-gap`)),r=O(()=>t.sheet.previous?[`gap`,...o]:[`gap`]),i=O(()=>t.wrong(`about`));$m(p,{get label(){return z(e)},get kinds(){return z(r)},many:!0,optional:!0,get wrong(){return z(i)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var m=F(p,2),h=e=>{var r=Sv(),i=N(r);{let e=O(()=>q(`requirement-state`)),r=O(()=>t.wrong(`state`));Z(i,{id:`state`,get label(){return z(e)},get choices(){return a},prefix:`question`,get wrong(){return z(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}var o=F(i,2);{let e=O(()=>q(`question-found`)),r=O(()=>t.wrong(`answer`));Q(o,{id:`answer`,get label(){return z(e)},optional:!0,rows:2,get wrong(){return z(r)},get value(){return n().answer},set value(e){n(n().answer=e,!0)}})}H(e,r)};W(m,e=>{t.sheet.previous&&e(h)}),H(e,s),D()}var Tv=24,Ev={kind:`requirement`,group:`request`,ground:`point`,line:`words`,prefilled:e=>({by:qd(e,Tv),priority:`routine`}),read(e){e.need(`words`,`requirement-question`);let t=e.text(`words`),n=e.time(`by`,`request-by`),r=J(e.of(`collectors`)),i=e.sheet.previous?e.of(`state`)||`open`:r.length>0?`assigned`:`open`;n&&n<=e.now&&!e.sheet.previous&&(e.wrong.by=`wrong-past`);let a=e.placeIfAny(`place`),o=e.text(`answer`);return n?{place:a,refs:J(e.of(`about`)),body:{question:t,by:Zu(n),collectors:r,priority:e.of(`priority`)||`routine`,state:i,answer:o}}:null},from:(e,t,n)=>({about:t.refs.join(` `),words:Y(e,`question`),by:X(e.by),collectors:ed(e.collectors),priority:Y(e,`priority`),place:Yd(n),state:Y(e,`state`),answer:Y(e,`answer`)}),shows:{place:`place`,refs:`about`,"body.question":`words`},after:[`gap`],facts:()=>[],Fields:wv},Dv=V(`<div class="pair"><!> <!></div> <!> <!> <div class="pair"><!> <!></div> <label class="tick"><input type="checkbox" data-testid="field-night"/> </label> <!> <!>`,1);function Ov(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`camera`,`thermal`,`radar`,`acoustic`,`seismic`,`balloon`,`uav`,`other`],i=[`working`,`faulty`,`removed`];var a=Dv(),o=N(a),s=M(o);{let e=O(()=>q(`force-sort`)),i=O(()=>t.wrong(`type`));Z(s,{id:`type`,get label(){return z(e)},get choices(){return r},prefix:`sensor-type`,get wrong(){return z(i)},get value(){return n().type},set value(e){n(n().type=e,!0)}})}var c=F(s,2);{let e=O(()=>q(`force-state`)),r=O(()=>t.wrong(`state`));Z(c,{id:`state`,get label(){return z(e)},get choices(){return i},prefix:`force-state`,get wrong(){return z(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}T(o);var l=F(o,2);{let e=O(()=>t.wrong(`place`));Dm(l,{get wrong(){return z(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var u=F(l,2);{let e=O(()=>q(`force-watched`)),r=O(()=>t.wrong(`manning`));xg(u,{id:`manning`,get label(){return z(e)},get wrong(){return z(r)},get choice(){return n().manning},set choice(e){n(n().manning=e,!0)},get lines(){return n().shifts},set lines(e){n(n().shifts=e,!0)}})}var d=F(u,2),f=M(d);{let e=O(()=>q(`force-sees-m`)),r=O(()=>t.wrong(`sees`));Q(f,{id:`sees`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().sees},set value(e){n(n().sees=e,!0)}})}var p=F(f,2);{let e=O(()=>q(`force-height-m`)),r=O(()=>t.wrong(`height`));Q(p,{id:`height`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().height},set value(e){n(n().height=e,!0)}})}T(d);var m=F(d,2),h=M(m);Ji(h);var g=F(h,1,!0);T(m);var _=F(m,2);ov(_,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var v=F(_,2);{let e=O(()=>q(`force-slug`)),r=O(()=>q(`force-slug-hint`)),i=O(()=>t.wrong(`slug`));Q(v,{id:`slug`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().slug},set value(e){n(n().slug=e,!0)}})}I(e=>{Xi(h,n().night===`yes`),U(g,e)},[()=>q(`force-night`)]),B(`change`,h,e=>n(n().night=e.currentTarget.checked?`yes`:``,!0)),H(e,a),D()}Rr([`change`]);var kv=5e4,Av=500,jv={kind:`sensor`,group:`force`,ground:`point`,line:`slug`,prefilled:()=>({state:`working`,height:`10`,manning:``}),read(e){e.need(`type`,`force-sort`),e.need(`sees`,`force-sees`);let t={sensor:Sf(e,`sensor`),type:e.of(`type`),observer_height_m:Tf(e,`height`,0,Av)??10,max_distance_m:Tf(e,`sees`,0,kv)??0,night:e.of(`night`)===`yes`,view:Af(e),watched:Df(e),state:e.of(`state`)||`working`},n=e.place(`place`,`fact-where`);return n?{place:n,body:t}:null},from:(e,t,n)=>({...Of(e,`watched`),...jf(e),slug:Y(e,`sensor`),type:Y(e,`type`),height:Ef(e,`observer_height_m`),sees:Ef(e,`max_distance_m`),night:e.night===!0?`yes`:``,state:Y(e,`state`),place:Yd(n)}),shows:{place:`place`,"body.sensor":`slug`,"body.watched":`manning`,"body.max_distance_m":`sees`,"body.observer_height_m":`height`,"body.view":`view_from`},facts:(e,t)=>Nh(`sensor`,e,t),Fields:Ov},Mv=V(`<!> <!> <!> <!> <div class="pair"><!> <!></div> <div class="pair"><!> <!></div> <!>`,1);function Nv(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`post-empty`,`armed-group`,`movement`,`attack`,`clash`,`explosive`,`fire`,`civilians`,`other`],i=[`N`,`NE`,`E`,`SE`,`S`,`SW`,`W`,`NW`];var a=Mv(),o=N(a);{let e=O(()=>t.wrong(`place`));Dm(o,{get wrong(){return z(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var s=F(o,2);{let e=O(()=>q(`fact-when`)),r=O(()=>t.wrong(`time`));$(s,{id:`time`,get label(){return z(e)},past:!0,get wrong(){return z(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var c=F(s,2);{let e=O(()=>q(`fact-category`)),i=O(()=>t.wrong(`category`));Z(c,{id:`category`,get label(){return z(e)},get choices(){return r},prefix:`category`,get wrong(){return z(i)},get value(){return n().category},set value(e){n(n().category=e,!0)}})}var l=F(c,2);{let e=O(()=>q(`fact-activity`)),r=O(()=>t.wrong(`words`));Q(l,{id:`words`,get label(){return z(e)},rows:3,get wrong(){return z(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var u=F(l,2),d=M(u);{let e=O(()=>q(`fact-size`)),r=O(()=>q(`size-hint`)),i=O(()=>t.wrong(`size`));Q(d,{id:`size`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().size},set value(e){n(n().size=e,!0)}})}var f=F(d,2);{let e=O(()=>q(`fact-direction`)),r=O(()=>t.wrong(`direction`));Z(f,{id:`direction`,get label(){return z(e)},get choices(){return i},prefix:`direction`,optional:!0,get wrong(){return z(r)},get value(){return n().direction},set value(e){n(n().direction=e,!0)}})}T(u);var p=F(u,2),m=M(p);{let e=O(()=>q(`fact-group`)),r=O(()=>t.wrong(`group`));Q(m,{id:`group`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().group},set value(e){n(n().group=e,!0)}})}var h=F(m,2);{let e=O(()=>q(`fact-basis`)),r=O(()=>t.wrong(`basis`));Z(h,{id:`basis`,get label(){return z(e)},choices:[`fact`,`opinion`],prefix:`basis`,get wrong(){return z(r)},get value(){return n().basis},set value(e){n(n().basis=e,!0)}})}T(p);var g=F(p,2);{let e=O(()=>t.wrong(`evaluation`));Jg(g,{get wrong(){return z(e)},get fields(){return n()},set fields(e){n(e)}})}H(e,a),D()}var Pv={kind:`spot`,group:`report`,code:`KeyR`,ground:`point`,line:`words`,prefilled:e=>({time:Yu(e),basis:`fact`}),read(e){let t=e.seen(`time`,`fact-when`),n=e.place(`place`,`fact-where`),r=e.size(`size`);return e.need(`category`,`fact-category`),e.need(`words`,`fact-activity`),!t||!n?null:{event_time:e.moment(`time`,t),place:n,evaluation:e.evaluation(),body:{category:e.of(`category`),size:r,activity:e.text(`words`),direction:e.of(`direction`)||null,group:e.line(`group`)||null,basis:e.of(`basis`)===`opinion`?`opinion`:`fact`}}},from:(e,t,n)=>({time:X(n.event_time?.from),place:Yd(n),category:Y(e,`category`),words:Y(e,`activity`),size:Jd(e.size),direction:Y(e,`direction`),group:Y(e,`group`),basis:Y(e,`basis`)||`fact`,...ef(t)}),shows:{place:`place`,event_time:`time`,"body.activity":`words`,evaluation:`evaluation`},outOf:[`spot`,`info`,`alert`,`find`,`incident`,`patrol`],facts:tf([[`fact-category`,`category`,rf(`category`)],[`fact-size`,`size`,hf],[`fact-activity`,`activity`,af],[`fact-direction`,`direction`,rf(`direction`)],[`fact-group`,`group`,af],[`fact-basis`,`basis`,rf(`basis`)]]),Fields:Nv},Fv=V(`<!> <div class="pair"><!> <!></div> <div class="pair"><!> <!></div> <!> <!> <div class="pair"><!> <!></div>`,1);function Iv(e,t){E(t,!0);let n=K(t,`fields`,15),r=[`team`,`squad`,`section`,`platoon`,`company`,`battalion`,`regiment`,`brigade`,`division`,`other`],i=[`infantry`,`mechanised`,`mountain`,`engineer`,`eod`,`medical`,`logistics`,`police`,`border`,`signals`,`other`],a=[`present`,`moving`,`withdrawn`];var o=Fv(),s=N(o);Rp(s,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var c=F(s,2),l=M(c);{let e=O(()=>q(`force-echelon`)),i=O(()=>t.wrong(`echelon`));Z(l,{id:`echelon`,get label(){return z(e)},get choices(){return r},prefix:`echelon`,get wrong(){return z(i)},get value(){return n().echelon},set value(e){n(n().echelon=e,!0)}})}var u=F(l,2);{let e=O(()=>q(`force-branch`)),r=O(()=>t.wrong(`branch`));Z(u,{id:`branch`,get label(){return z(e)},get choices(){return i},prefix:`branch`,optional:!0,get wrong(){return z(r)},get value(){return n().branch},set value(e){n(n().branch=e,!0)}})}T(c);var d=F(c,2),f=M(d);{let e=O(()=>q(`force-state`)),r=O(()=>t.wrong(`state`));Z(f,{id:`state`,get label(){return z(e)},get choices(){return a},prefix:`force-state`,get wrong(){return z(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}var p=F(f,2);{let e=O(()=>q(`force-strength`)),r=O(()=>t.wrong(`strength`));Z(p,{id:`strength`,get label(){return z(e)},get choices(){return yf},prefix:`strength`,get wrong(){return z(r)},get value(){return n().strength},set value(e){n(n().strength=e,!0)}})}T(d);var m=F(d,2);{let e=O(()=>t.wrong(`place`));Dm(m,{get wrong(){return z(e)},optional:!0,get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var h=F(m,2);{let e=O(()=>t.wrong(`agencies`));gh(h,{get sheet(){return t.sheet},get wrong(){return z(e)},get value(){return n().agencies},set value(e){n(n().agencies=e,!0)}})}var g=F(h,2),_=M(g);{let e=O(()=>q(`fact-contact`)),r=O(()=>q(`contact-hint`)),i=O(()=>t.wrong(`contact`));Q(_,{id:`contact`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}var v=F(_,2);{let e=O(()=>q(`force-slug`)),r=O(()=>q(`force-slug-hint`)),i=O(()=>t.wrong(`slug`));Q(v,{id:`slug`,get label(){return z(e)},optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().slug},set value(e){n(n().slug=e,!0)}})}T(g),H(e,o),D()}var Lv={kind:`unit`,group:`force`,ground:`point`,line:`title_ar`,prefilled:()=>({strength:`unknown`,state:`present`}),read(e){e.need(`echelon`,`force-echelon`);let t={unit:Sf(e,`unit`),title:Cf(e,!0),echelon:e.of(`echelon`),branch:e.of(`branch`)||`other`,strength:e.of(`strength`)||`unknown`,state:e.of(`state`)||`present`,contact:e.of(`contact`),agencies:J(e.of(`agencies`))};return{place:e.placeIfAny(`place`),body:t}},from:(e,t,n)=>({...wf(e),slug:Y(e,`unit`),echelon:Y(e,`echelon`),branch:Y(e,`branch`),strength:Y(e,`strength`),state:Y(e,`state`),contact:Y(e,`contact`),agencies:ed(e.agencies),place:Yd(n)}),shows:{place:`place`,"body.unit":`slug`,"body.title":`title_ar`},facts:(e,t)=>Nh(`unit`,e,t),Fields:Iv},Rv=V(`<!> <!> <div class="pair"><!> <!></div>`,1);function zv(e,t){E(t,!0);let n=K(t,`fields`,15),r=O(()=>n().entry===`hand-over`);var i=Yr(),a=N(i),o=e=>{var r=Rv(),i=N(r);{let e=O(()=>q(`watch-next-must-know`)),r=O(()=>t.wrong(`text`));Q(i,{id:`text`,get label(){return z(e)},rows:4,get wrong(){return z(r)},get value(){return n().text},set value(e){n(n().text=e,!0)}})}var a=F(i,2);{let e=O(()=>q(`watch-pending`)),r=O(()=>q(`watch-pending-hint`)),i=O(()=>t.wrong(`pending`));Q(a,{id:`pending`,get label(){return z(e)},rows:8,optional:!0,get hint(){return z(r)},get wrong(){return z(i)},get value(){return n().pending},set value(e){n(n().pending=e,!0)}})}var o=F(a,2),s=M(o);{let e=O(()=>q(`watch-shift`)),r=O(()=>t.wrong(`shift`));Q(s,{id:`shift`,get label(){return z(e)},optional:!0,get wrong(){return z(r)},get value(){return n().shift},set value(e){n(n().shift=e,!0)}})}var c=F(s,2);{let e=O(()=>`${q(`watch-until`)} · ${q(`optional`)}`),r=O(()=>t.wrong(`until`));$(c,{id:`until`,get label(){return z(e)},get wrong(){return z(r)},get value(){return n().until},set value(e){n(n().until=e,!0)}})}T(o),H(e,r)},s=e=>{{let r=O(()=>q(`watch-what-happened`)),i=O(()=>t.wrong(`text`));Q(e,{id:`text`,get label(){return z(r)},rows:4,get wrong(){return z(i)},get value(){return n().text},set value(e){n(n().text=e,!0)}})}};W(a,e=>{z(r)?e(o):e(s,-1)}),H(e,i),D()}var Bv=[Pv,Am,e_,Vg,Kg,pg,Zg,rh,Dh,j_,Q_,Ah,s_,xv,Ev,Eg,mv,Lv,dv,iv,jv,Rh,g_,Hp,{kind:`watch`,group:`room`,ground:null,line:`text`,prefilled:()=>({entry:`log`,choice:`own`}),read(e){let t=e.of(`entry`);t!==`taken-over`&&e.need(`text`,t===`hand-over`?`watch-next-must-know`:`watch-what-happened`);let n=e.timeIfAny(`until`),r=Vf(e,`pending`);return{body:{entry:t,text:e.of(`text`),shift:e.of(`shift`),until:n?Zu(n):null,pending:r}}},from:e=>({entry:Y(e,`entry`)||`log`,text:Y(e,`text`),shift:Y(e,`shift`),until:X(e.until),pending:Hf(e.pending)}),shows:{},facts:e=>[[`watch-pending`,Hf(e.pending)],[`watch-shift`,Y(e,`shift`)],[`watch-until`,X(e.until)]],Fields:zv},Ng],Vv=e=>Bv.filter(t=>!t.isFor||e!==null&&t.isFor(e)),Hv=new Map(Bv.map(e=>[e.kind,e])),Uv=e=>Hv.get(e)??null,Wv=class{get;#e=A(null);get all(){return z(this.#e)}set all(e){j(this.#e,e)}#t=null;constructor(e){this.get=e}ask(e){return this.#t??=this.get(e.api).then(e=>void(this.all=e)).catch(e=>{if(!(e instanceof Is))throw e}).finally(()=>this.#t=null),this.#t}},Gv=async e=>(await e.call(`GET`,`/api/release/queue`)).waiting,Kv=(e,t,n,r,i)=>e.call(`POST`,`/api/release/dry-run`,{body:{record:t,verdict:n,audience:r},signal:i}),qv=(e,t,n)=>e.call(`POST`,`/api/release/approve`,{body:t,key:n}),Jv=(e,{audience:t,...n},r)=>e.call(`POST`,`/api/release/refuse`,{body:n,key:r}),Yv=e=>e.call(`GET`,`/api/groups`),Xv=(e,t,n)=>e.call(`POST`,`/api/groups/take-back`,{body:{agency:t.agency,group:t.group},key:n}),Zv=async(e,t)=>(await e.call(`GET`,`/api/release/life-safety${t===null?``:`?before=${encodeURIComponent(t)}`}`)).uses,Qv=async e=>(await e.call(`GET`,`/api/release/doubtful`)).keys,$v=(e,t,n)=>e.call(`POST`,`/api/release/doubtful/take-back`,{body:{key_id:t},key:n}),ey=new Wv(Yv),ty=()=>ey.all?.groups.filter(e=>!e.ended)??[];function ny(e,t){let n=ey.all?.groups.find(e=>e.id===t)?.title,[r=``,i=``]=t.split(`/`);return n||`${e.agency(r)} / ${i}`}Xe();var ry=V(`<button class="button quiet svelte-12z1ms2"> </button>`),iy=V(`<div class="languages svelte-12z1ms2" role="group"></div>`);function ay(e,t){E(t,!1),fa();var n=iy();_i(n,5,()=>Cs.filter(e=>e!==js.language),e=>e,(e,t)=>{var n=ry(),r=P(n,!0);I(()=>{G(n,`lang`,z(t)),G(n,`data-testid`,`language-${z(t)}`),U(r,ws[z(t)])}),B(`click`,n,()=>js.use(z(t))),H(e,n)}),T(n),I(e=>G(n,`aria-label`,e),[()=>q(`language`)]),H(e,n),D()}Rr([`click`]);var oy=V(`<span class="small tone-attention" data-testid="recipient-hosted"><!> </span>`),sy=V(`<span class="small tone-attention" data-testid="recipient-cut"><!> </span>`),cy=V(`<li data-testid="recipient" class="svelte-1e3f4qa"><b class="svelte-1e3f4qa"> </b> <span class="small muted"> </span> <!> <!></li>`),ly=V(`<p class="small tone-attention" data-testid="waits-for-word"><!> </p>`),uy=V(`<p class="small tone-attention" data-testid="withheld"><!> </p> <!>`,1),dy=V(`<p class="small tone-attention" data-testid="needs"><!> </p>`),fy=V(`<p class="small" data-testid="with-pictures"><!> </p>`),py=V(`<p class="small tone-attention" data-testid="picture-apart"><!> </p>`),my=V(`<p class="small" data-testid="must-answer"> </p>`),hy=V(`<div data-testid="recipients"><p class="label small muted"> </p> <ul class="svelte-1e3f4qa"></ul> <!> <!> <!> <!> <!> <!></div>`);function gy(e,t){E(t,!0);let n=K(t,`two`,3,!1),r=Uu(),i=O(()=>t.run.withheld.reduce((e,t)=>e.set(t.reason,[...e.get(t.reason)??[],t.agency]),new Map)),a=O(()=>{let e=o(t.run);return t.run.pictures.map((e,t)=>({part:e,n:t+1,names:o(e)})).filter(({names:t})=>t!==e)});function o(e){return e.recipients.filter(e=>!e.minimum).map(e=>e.agency).join(` `)}let s=O(()=>t.run.needs?z(i).get(`release.${t.run.needs}-needed`)??[]:[]),c=O(()=>t.run.needs===`authority`&&n()?`both`:t.run.needs??`authority`);function l(e){let t=r.links?.links.filter(t=>t.agency===e)??[];return t.length>0&&t.every(e=>e.state===`silent`)}function u(e){if(e.minimum)return q(`minimum`);let t=[e.coarse_m?q(`coarse`,{n:Math.round(e.coarse_m)}):``,e.coarse_s?q(`coarse-time-${e.coarse_s}`):``,e.without_desk?q(`coarse-desk`):``].filter(Boolean);return t.length>0?Ps(t):q(`gets-full`)}var f=hy(),p=M(f),m=P(p,!0),h=F(p,2);_i(h,21,()=>t.run.recipients,e=>`${e.agency} ${e.minimum}`,(e,t)=>{var n=cy(),i=M(n),a=P(i,!0),o=F(i,2),s=P(o),c=F(o,2),d=e=>{var n=oy(),i=M(n);fp(i,{name:`seen`,size:13});var a=F(i);T(n),I(e=>U(a,` ${e??``}`),[()=>q(`lands-at`,{names:r.agencies(z(t).hosts)})]),H(e,n)};W(c,e=>{z(t).hosts?.length&&e(d)});var f=F(c,2),p=e=>{var t=sy(),n=M(t);fp(n,{name:`pending`,size:13});var r=F(n);T(t),I(e=>U(r,` ${e??``}`),[()=>q(`link-cut-waits`)]),H(e,t)},m=O(()=>l(z(t).agency));W(f,e=>{z(m)&&e(p)}),T(n),I((e,r,i,o)=>{G(n,`data-agency`,z(t).agency),G(n,`data-minimum`,z(t).minimum),U(a,e),U(s,`${r??``} · ${i??``}${o??``}`)},[()=>Ns(z(t).names)||r.agency(z(t).agency),()=>u(z(t)),()=>q(`basis-${z(t).basis}`),()=>z(t).via?.length?` · ${q(`via-group`,{names:Ps(z(t).via.map(e=>ny(r,e)))})}`:``]),H(e,n)}),T(h);var g=F(h,2),v=e=>{var t=ly(),n=M(t);fp(n,{name:`pending`,size:13});var i=F(n);T(t),I((e,n)=>{G(t,`data-whose`,z(c)),G(t,`data-agency`,e),U(i,` ${n??``}`)},[()=>z(s).join(` `),()=>q(`waits-for-word`,{whose:z(c),names:r.agencies(z(s))})]),H(e,t)};W(g,e=>{z(s).length>0&&e(v)});var y=F(g,2);_i(y,17,()=>[...z(i)].filter(([,e])=>e!==z(s)),([e,t])=>e,(e,n)=>{var i=O(()=>_(z(n),2));let a=()=>z(i)[0],o=()=>z(i)[1];var s=uy(),c=N(s),l=M(c);fp(l,{name:`recalled`,size:13});var u=F(l);T(c),Ci(F(c,2),()=>t.remedy??d,a,o),I((e,t)=>{G(c,`data-agency`,e),G(c,`data-reason`,a()),U(u,` ${t??``}`)},[()=>o().join(` `),()=>q(`withheld`,{agency:r.agencies(o()),reason:lu(a())})]),H(e,s)});var b=F(y,2),x=e=>{var n=dy(),r=M(n);fp(r,{name:`pending`,size:13});var i=F(r);T(n),I(e=>U(i,` ${e??``}`),[()=>q(`needs-${t.run.needs}`)]),H(e,n)};W(b,e=>{t.run.needs&&z(s).length===0&&e(x)});var S=F(b,2),ee=e=>{var n=fy(),r=M(n);fp(r,{name:`attachment`,size:13});var i=F(r);T(n),I(e=>U(i,` ${e??``}`),[()=>q(`with-pictures`,{n:t.run.pictures.length-z(a).length})]),H(e,n)};W(S,e=>{t.run.pictures.length>z(a).length&&e(ee)});var te=F(S,2);_i(te,17,()=>z(a),({part:e,n:t,names:n})=>t,(e,t)=>{let n=()=>z(t).part,i=()=>z(t).n,a=()=>z(t).names;var o=py(),s=M(o);fp(s,{name:`attachment`,size:13});var c=F(s);T(o),I(e=>{G(o,`data-agency`,a()),U(c,` ${e??``}`)},[()=>a()?q(`picture-apart`,{n:i(),names:Ps(n().recipients.map(e=>Ns(e.names)||r.agency(e.agency)))}):q(n().needs?`picture-waits`:`picture-stays`,{n:i()})]),H(e,o)});var ne=F(te,2),re=e=>{var n=my(),i=P(n,!0);I(e=>U(i,e),[()=>q(`must-answer`,{names:r.agencies(t.run.required)})]),H(e,n)};W(ne,e=>{t.run.required.length>0&&e(re)}),T(f),I(e=>{G(f,`data-count`,t.run.recipients.length),G(f,`data-needs`,t.run.needs??``),U(m,e)},[()=>t.run.recipients.length>0?q(`who-gets-it`):t.run.needs?q(`nobody-yet`):q(`nobody-gets-it`)]),H(e,f),D()}var _y=V(`<p class="changed svelte-1y7xqkh" role="alert" data-testid="release-changed"> </p>`),vy=V(`<p class="hint" data-testid="send-offline"> </p>`),yy=V(`<!> <!>`,1),by=V(`<p class="hint"> </p>`),xy=V(`<div class="count svelte-1y7xqkh" role="status" data-testid="countdown"><span class="grow"> </span> <button class="button" data-testid="undo-send"><!> </button> <button class="button main" data-testid="send-now"> </button></div> <div class="bar svelte-1y7xqkh"><div class="svelte-1y7xqkh"></div></div>`,1),Sy=V(`<button class="button main wide svelte-1y7xqkh" data-testid="send"><!></button>`),Cy=V(`<div class="send svelte-1y7xqkh" data-testid="send-box"><!> <!> <!></div>`);function wy(e,t){E(t,!0);let n=K(t,`stay`,3,!1),r=Uu(),i=A(null),a=A(``),o=A(!1),s=A(!1),c=A(0),l=A(!1),u=A(void 0),d,f=null,p=!1,m=O(()=>t.draft?JSON.stringify(t.draft):``),h=O(()=>z(m)!==``&&z(a)===z(m)?z(i):null),g=O(()=>z(h)?.recipients??[]),_=O(()=>r.cut),v=O(()=>t.draft!==null&&(t.draft.label.level>=2||t.draft.label.caveats.includes(`PUBLIC`)));Nn(()=>{let e=z(m),t=!z(_)&&r.session.state===`in`&&r.session.me?.csrf;if(!e||!t)return;let n=new AbortController,i=setTimeout(()=>void y(e,n.signal),350);return()=>{clearTimeout(i),n.abort()}});async function y(e,n){j(o,!0);try{j(i,await r.api.dryRun(JSON.parse(e),n)),j(a,e,!0),t.onrefused(null)}catch(e){e instanceof Is&&e.code!==`unreachable`&&!e.code.startsWith(`session.`)&&!n.aborted&&t.onrefused(e)}finally{n.aborted||j(o,!1)}}function b(){!t.draft||z(l)||z(c)>0||(j(s,!1),j(c,5),t.oncount?.(!0),f=re(t.draft),p=!!z(h)?.needs,r.outbox.hold(f),x(`undo-send`),d=setInterval(()=>{j(c,z(c)-1),z(c)<=0&&ie()},1e3))}async function x(e){let t=document.activeElement;(t===document.body||z(u)?.contains(t))&&(await wr(),z(u)?.querySelector(`[data-testid=${e}]`)?.focus())}let S=e=>e.detail<2,ee=e=>void(e.repeat&&e.preventDefault());function te(){ne(),x(`send`)}function ne(){f&&(clearInterval(d),f=null,j(c,0),r.outbox.release(t.sendKey),t.oncount?.(!1))}let re=e=>({key:t.sendKey,draft:e,digest:z(h)?.digest??null,to:z(g).map(e=>e.agency),words:t.words});async function ie(){clearInterval(d);let e=f;if(f=null,j(c,0),e&&!z(l)){j(l,!0);try{await ae(e)}finally{j(l,!1),t.oncount?.(!1)}}}async function ae(e){try{let a=await r.outbox.submit(e);if(a.kind===`refused`){let{refusal:e}=a;e.code===`release.changed`&&e.dryRun?(j(i,e.dryRun),j(s,!0)):t.onrefused(e);return}se(a,e),t.onsent(),a.kind===`sent`&&a.row.kind!==`concurrence`&&!n()&&r.open(a.row)}catch(e){r.say(e instanceof Is?cu(e):String(e),!0)}}async function oe(e){let t=await r.outbox.submit(e).catch(()=>null);t?.kind===`refused`?r.say(cu(t.refusal),!0):t&&se(t,e)}function se(e,t){e.kind===`queued`?r.say(q(t.digest===null?`queued-look-toast`:`queued-toast`)):r.say(p&&t.to.length===0?q(`sent-waits-toast`):q(`sent-toast`,{n:t.to.length}))}function ce(e){e.code===`Escape`&&z(c)!==0&&(e.preventDefault(),e.stopPropagation(),te())}_a(()=>{clearInterval(d),f&&oe(f)});var le={undo:ne},ue=Cy();Lr(`keydown`,mn,ce,!0);var de=M(ue),fe=e=>{var t=_y(),n=P(t,!0);I(e=>U(n,e),[()=>q(`error-release-changed`)]),H(e,t)};W(de,e=>{z(s)&&e(fe)});var pe=F(de,2),me=e=>{var n=yy(),r=N(n);gy(r,{get run(){return z(h)},get remedy(){return t.remedy},get two(){return z(v)}});var i=F(r,2),a=e=>{var t=vy(),n=P(t,!0);I(e=>U(n,e),[()=>q(`send-offline-named`)]),H(e,t)};W(i,e=>{z(_)&&e(a)}),H(e,n)},he=e=>{var t=vy(),n=P(t,!0);I(e=>U(n,e),[()=>q(`send-offline`)]),H(e,t)},ge=e=>{var t=by(),n=P(t,!0);I(e=>U(n,e),[()=>z(o)?q(`who-asking`):q(`who-unknown`)]),H(e,t)};W(pe,e=>{z(h)?e(me):z(_)&&t.draft?e(he,1):t.draft&&e(ge,2)});var _e=F(pe,2),ve=e=>{var t=xy(),n=N(t),r=M(n),i=P(r,!0),a=F(r,2),o=M(a);fp(o,{name:`undo`});var s=F(o,1,!0);T(a);var l=F(a,2),u=P(l,!0);T(n);var d=F(n,2);Ii(M(d),``,{},{"animation-duration":`5s`}),T(d),I((e,t,n)=>{U(i,e),U(s,t),U(u,n)},[()=>q(`sending-in`,{n:z(c)}),()=>q(`undo`),()=>q(`send-now`)]),B(`keydown`,a,ee),B(`click`,a,e=>S(e)&&te()),B(`keydown`,l,ee),B(`click`,l,e=>S(e)&&ie()),H(e,t)},ye=e=>{var n=Sy(),r=M(n),i=e=>{var t=Jr();I(e=>U(t,e),[()=>q(`sending`)]),H(e,t)},a=e=>{var t=Jr();I(e=>U(t,e),[()=>q(`send-queue`)]),H(e,t)},o=e=>{var t=Jr();I(e=>U(t,e),[()=>q(`send-unknown`)]),H(e,t)},s=e=>{var t=Jr();I(e=>U(t,e),[()=>q(`send-waits`)]),H(e,t)},c=e=>{var n=Jr();I(e=>U(n,e),[()=>q(`send-${t.verb}-own`)]),H(e,n)},u=e=>{var n=Jr();I(e=>U(n,e),[()=>q(`send-${t.verb}`,{n:z(g).length})]),H(e,n)};W(r,e=>{z(l)?e(i):z(_)&&!z(h)?e(a,1):z(h)?z(g).length===0&&z(h).needs?e(s,3):z(g).length===0?e(c,4):e(u,-1):e(o,2)}),T(n),I(()=>{n.disabled=z(l)||(t.draft?!z(h)&&!z(_):!t.onblocked),G(n,`aria-disabled`,!t.draft)}),B(`click`,n,()=>t.draft?b():t.onblocked?.()),H(e,n)};return W(_e,e=>{z(c)>0?e(ve):e(ye,-1)}),T(ue),ua(ue,e=>j(u,e),()=>z(u)),H(e,ue),D(le)}Rr([`keydown`,`click`]);function Ty(e,t,n,r,i){let a=(t.type===`derive`||t.type===`export`)&&(n===`accepted`||n===`done`);return n===`refused`&&!r.text||a&&i===null?null:{kind:`reply`,status:e.status,event_time:null,place:null,evaluation:null,label:{level:e.level,audience:[e.owner],caveats:[],handling_until:null,show_audience:!0},body:{answer:n,text:r.text,at:r.at?Zu(r.at):null,unit:r.unit,contact:r.contact,...a?{version:t.version,audience:t.audience,use:t.type}:{}},refs:a&&i!==null?[e.id,i]:[e.id],previous:null}}function Ey(e,t,n,r=t.refs){return!t.body||!t.label?null:{kind:e.kind,status:e.status,event_time:e.event_time,place:e.place,evaluation:t.evaluation,label:t.label,body:{...mh(t.body),...n},refs:r,previous:{id:e.id,version:e.version}}}function Dy(e,t){let n=e.flatMap(e=>e.label?[e.label]:[]),r=e.map(e=>e.row.owner),i=n.map(e=>new Set(e.audience)),a=[...new Set(n.flatMap(e=>e.audience))].filter(e=>i.every((t,n)=>t.has(e)||r[n]===e)),o=n.flatMap(e=>e.handling_until?[e.handling_until]:[]).sort((e,t)=>Date.parse(e)-Date.parse(t));return{level:Math.max(0,...e.map(e=>e.row.level)),audience:[...new Set([...r,...a])].filter(e=>e!==t),caveats:[...new Set(n.flatMap(e=>e.caveats))].filter(e=>e!==`PUBLIC`),handling_until:o[0]??null,show_audience:!0}}function Oy(e,t,n){let r=e[0],i=t.verdict===`same-event`||t.verdict===`different-events`;return!r||(i?e.length<2:e.length!==1)||t.verdict===`evaluation`&&(t.reliability===null||t.credibility===null)?null:{kind:`assessment`,status:r.row.status,event_time:null,place:null,evaluation:null,label:Dy(e,n),body:{...t},refs:e.map(e=>e.row.id),previous:null}}var ky=50,Ay=200,jy=1e3,My=class{ask;#e=A(null);get items(){return z(this.#e)}set items(e){j(this.#e,e)}#t=A(null);get next(){return z(this.#t)}set next(e){j(this.#t,e)}#n=A(null);get refusal(){return z(this.#n)}set refusal(e){j(this.#n,e)}#r=A(!1);get busy(){return z(this.#r)}set busy(e){j(this.#r,e,!0)}#i=0;constructor(e){this.ask=e}async load(){await this.#a(null,Math.min(Ay,Math.max(ky,this.items?.length??0)),e=>e.items)}async more(){this.next===null||this.busy||await this.#a(this.next,ky,e=>[...this.items??[],...e.items])}clear(){this.#i+=1,this.items=null,this.next=null}async#a(e,t,n){let r=this.#i+=1;this.busy=!0;try{let i=await this.ask(e,t);if(r!==this.#i)return;this.items=n(i),this.next=i.next,this.refusal=null}catch(e){if(!(e instanceof Is))throw e;r===this.#i&&(this.refusal=e)}finally{r===this.#i&&(this.busy=!1)}}};function Ny(e,t){let n=0,r=O(()=>Math.floor(e.now/6e4));Nn(()=>{if(e.pulse,z(r),e.cut||e.session.state!==`in`)return;let i=setTimeout(()=>{n=Date.now(),Dr(t)},Math.max(0,n+jy-Date.now()));return()=>clearTimeout(i)})}var Py=V(`<b> </b>`),Fy=V(`<span data-testid="due"><!> <!> <span> </span> <bdi dir="ltr"> </bdi></span>`);function Iy(e,t){E(t,!0);let n=Uu(),r=O(()=>(Date.parse(t.by)-n.now)/1e3),i=O(()=>`${Yu(new Date(t.by))} · ${q(`clock-local`)} ${Ku(new Date(t.by))}`);var a=Fy();let o;var s=M(a);{let e=O(()=>t.overdue?`overdue`:`pending`);fp(s,{get name(){return z(e)},size:15})}var c=F(s,2),l=e=>{var t=Py(),n=P(t,!0);I(e=>U(n,e),[()=>q(`overdue`)]),H(e,t)};W(c,e=>{t.overdue&&e(l)});var u=F(c,2),d=P(u,!0),f=F(u,2);let p;var m=P(f,!0);T(a),I((e,n)=>{o=Pi(a,1,`due svelte-r6obt7`,null,o,{"tone-danger":t.overdue}),G(a,`data-overdue`,t.overdue),U(d,e),p=Pi(f,1,`small`,null,p,{muted:!t.overdue}),G(f,`title`,z(i)),U(m,n),f.dir=f.dir},[()=>z(r)<0?q(`due-past`,{age:$u(-z(r))}):q(`due-in`,{age:$u(z(r))}),()=>Yu(new Date(t.by)).slice(5)]),H(e,a),D()}var Ly={none:`attention`,noted:`attention`,accepted:`info`,refused:`danger`,done:`done`,unknown:`muted`},Ry={none:`pending`,noted:`received`,accepted:`concur`,refused:`refused`,done:`done`,unknown:`unknown`},zy={immediate:`danger`,urgent:`attention`,routine:`muted`},By=V(`<p class="wrong" role="alert"> </p>`),Vy=V(`<section class="state svelte-1ftu1d3" data-testid="state-box"><p> </p> <!> <!> <button type="button" class="button quiet"> </button></section>`);function Hy(e,t){E(t,!0);let n=Uu(),r=A(null),i=A(null),a=A(dn(Yl())),o=O(()=>z(r)&&t.change?Ey(t.row,z(r),t.change,t.refs):null);Nn(()=>{n.api.record(t.row.id).then(e=>j(r,e),e=>j(i,e instanceof Is?e:null))});var s=Vy(),c=M(s),l=P(c,!0),u=F(c,2),d=e=>{var t=By(),n=P(t,!0);I(e=>U(n,e),[()=>cu(z(i))]),H(e,t)};W(u,e=>{z(i)&&e(d)});var f=F(u,2);{let e=O(()=>`${t.note} · ${t.row.words}`);wy(f,{get draft(){return z(o)},get sendKey(){return z(a)},verb:`state`,get words(){return z(e)},stay:!0,onrefused:e=>{j(i,e),e&&j(a,Yl(),!0)},get onsent(){return t.done}})}var p=F(f,2),m=P(p,!0);T(s),I(e=>{U(l,t.note),U(m,e)},[()=>q(`leave-it`)]),B(`click`,p,function(...e){t.done?.apply(this,e)}),H(e,s),D()}Rr([`click`]);var Uy=V(`<span class="muted small" dir="auto"> </span>`),Wy=V(`<bdi class="muted small" dir="ltr"> </bdi>`);function Gy(e,t){E(t,!0);let n=Uu(),r=O(()=>zm(n,t.row));var i=Yr(),a=N(i),o=e=>{var t=Uy(),n=P(t,!0);I(()=>{U(n,z(r).words),t.dir=t.dir}),H(e,t)},s=e=>{var t=Wy(),n=P(t,!0);I(()=>{U(n,z(r).grid),t.dir=t.dir}),H(e,t)};W(a,e=>{z(r).words?e(o):z(r).grid&&e(s,1)}),H(e,i),D()}var Ky=V(`<input class="box" dir="ltr" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" required=""/>`),qy=V(`<input class="box" dir="ltr" type="password" required=""/>`),Jy=V(`<p class="hint"> </p>`),Yy=V(`<div class="field"><label> </label> <div class="row svelte-i79qcu"><!> <button type="button" class="button quiet svelte-i79qcu"> </button></div> <!></div>`);function Xy(e,t){E(t,!0);let n=K(t,`value`,15,``),r=K(t,`autocomplete`,3,`current-password`),i=K(t,`hint`,3,``),a=K(t,`minlength`,3,0),o=A(!1);var s=Yy(),c=M(s),l=P(c,!0),u=F(c,2),d=M(u),f=e=>{var r=Ky();Ji(r),I(()=>{G(r,`id`,t.id),G(r,`minlength`,a()),G(r,`aria-describedby`,i()?`${t.id}-hint`:void 0),G(r,`data-testid`,t.id),r.dir=r.dir}),ea(r,n),H(e,r)},p=e=>{var o=qy();Ji(o),I(()=>{G(o,`id`,t.id),G(o,`autocomplete`,r()),G(o,`minlength`,a()),G(o,`aria-describedby`,i()?`${t.id}-hint`:void 0),G(o,`data-testid`,t.id),o.dir=o.dir}),ea(o,n),H(e,o)};W(d,e=>{z(o)?e(f):e(p,-1)});var m=F(d,2),h=P(m,!0);T(u);var g=F(u,2),_=e=>{var n=Jy(),r=P(n,!0);I(()=>{G(n,`id`,`${t.id}-hint`),U(r,i())}),H(e,n)};W(g,e=>{i()&&e(_)}),T(s),I(e=>{G(c,`for`,t.id),U(l,t.label),G(m,`aria-pressed`,z(o)),U(h,e)},[()=>q(`password-show`)]),B(`click`,m,()=>j(o,!z(o))),H(e,s),D()}Rr([`click`]);var Zy=V(`<br/><bdi dir="auto" class="small"> </bdi>`,1),Qy=V(`<p class="wrong" role="alert" data-testid="admin-refused"> <!></p>`);function $y(e,t){E(t,!0);let n=O(()=>t.act.refusal?.detail.endsWith(`.`)?``:t.act.refusal?.detail);var r=Yr(),i=N(r),a=e=>{var r=Qy(),i=M(r,!0),a=F(i),o=e=>{var t=Zy(),r=F(N(t)),i=P(r,!0);I(()=>{U(i,z(n)),r.dir=r.dir}),H(e,t)};W(a,e=>{z(n)&&e(o)}),T(r),I(e=>{G(r,`data-code`,t.act.refusal.code),U(i,e)},[()=>cu(t.act.refusal)]),H(e,r)};W(i,e=>{t.act.refusal&&e(a)}),H(e,r),D()}var eb=V(` <bdi dir="ltr"> </bdi>`,1),tb=V(`<a class="svelte-1doymeo"> </a>`),nb=V(`<bdi class="muted" dir="ltr"> </bdi>`),rb=V(`<li data-testid="use" class="svelte-1doymeo"><p><bdi dir="ltr"> </bdi> · <b> </b> <!></p> <p> </p> <p class="small"><!></p></li>`),ib=V(`<li class="hint svelte-1doymeo" data-testid="uses-none"> </li>`),ab=V(`<ul data-testid="uses" class="svelte-1doymeo"></ul>`);function ob(e,t){E(t,!0);var n=ab();_i(n,21,()=>t.of,pi,(e,n)=>{var r=rb(),i=M(r),a=M(i),o=P(a,!0),s=F(a,2),c=P(s,!0),l=F(s),u=F(l),d=e=>{var t=eb(),r=N(t);r.nodeValue=` · `;var i=F(r),a=P(i,!0);I(()=>{U(a,z(n).actor),i.dir=i.dir}),H(e,t)};W(u,e=>{z(n).actor&&e(d)}),T(i);var f=F(i,2),p=P(f,!0),m=F(f,2),h=M(m),g=e=>{var t=tb(),r=P(t,!0);I((e,n)=>{G(t,`href`,e),U(r,n)},[()=>`#/records/${encodeURIComponent(z(n).record)}`,()=>q(`open-record`)]),H(e,t)},_=e=>{var t=nb(),r=P(t,!0);I(()=>{U(r,z(n).record),t.dir=t.dir}),H(e,t)};W(h,e=>{t.opens?e(g):e(_,-1)}),T(m),T(r),I((e,t,i,s)=>{G(r,`data-act`,z(n).act),G(r,`data-kind`,z(n).kind),U(o,e),a.dir=a.dir,U(c,t),U(l,` · ${i??``}`),U(p,s)},[()=>Yu(new Date(z(n).at)),()=>Ms(`kind-${z(n).kind}`)??z(n).kind,()=>q(`use-${z(n).act}`),()=>q(`use-given`,{names:Ps(z(n).agencies.map(t.agency))})]),H(e,r)},e=>{var t=ib(),n=P(t,!0);I(e=>U(n,e),[()=>q(`uses-none`)]),H(e,t)}),T(n),H(e,n),D()}var sb=V(`<button class="sieve"> </button>`),cb=V(`<p class="old svelte-obf3ym" data-testid="board-old"> </p>`),lb=V(`<section class="panel-frame"><header class="panel-head svelte-obf3ym"><!> <h2> </h2> <div class="states svelte-obf3ym" role="group"></div> <span class="grow"></span> <!> <button class="button quiet square" data-testid="close-panel"><!></button></header> <!> <div><!></div></section>`);function ub(e,t){E(t,!0);let n=K(t,`open`,15),r=Uu();var i=lb(),a=M(i),o=M(a);fp(o,{get name(){return t.name},size:18});var s=F(o,2),c=P(s,!0),l=F(s,2);_i(l,20,()=>[!0,!1],e=>e,(e,r)=>{var i=sb(),a=P(i,!0);I(e=>{G(i,`aria-pressed`,n()===r),G(i,`data-testid`,r?`board-open`:`board-over`),U(a,e)},[()=>q(`${t.prefix}-${r?`open`:`over`}`)]),B(`click`,i,()=>n(r)),H(e,i)}),T(l);var u=F(l,4);Ci(u,()=>t.acts??d);var f=F(u,2);fp(M(f),{name:`close`}),T(f),T(a);var p=F(a,2),m=e=>{var t=cb(),n=P(t,!0);I(e=>U(n,e),[()=>q(`board-old`,{age:$u((Date.now()-(r.stream.cutSince??0))/1e3+0*r.now)})]),H(e,t)};W(p,e=>{r.cut&&e(m)});var h=F(p,2);let g;Ci(M(h),()=>t.children),T(h),T(i),I((e,n,a,o)=>{G(i,`data-testid`,`board-${t.name}`),U(c,e),G(l,`aria-label`,n),G(f,`aria-label`,a),G(f,`title`,o),g=Pi(h,1,`panel-scroll svelte-obf3ym`,null,g,{stale:r.cut})},[()=>q(`view-${t.name}`),()=>q(`board-state`),()=>q(`close`),()=>q(`close`)]),B(`click`,f,()=>r.show(null)),H(e,i),D()}Rr([`click`]);var db=V(`<bdi dir="ltr" class="muted"> </bdi>`),fb=V(`<p class="empty svelte-1aqul0v" role="alert"> </p>`),pb=V(`<div class="skeleton svelte-1aqul0v" aria-hidden="true"></div>`),mb=V(`<p class="empty svelte-1aqul0v"> </p>`),hb=V(`<li><!></li>`),gb=V(`<button class="button"> </button>`),_b=V(`<ol class="svelte-1aqul0v"></ol> <!>`,1),vb=V(`<section class="column svelte-1aqul0v"><h3> <!></h3> <!></section>`);function yb(e,t){E(t,!0);var n=vb(),r=M(n),i=M(r),a=F(i),o=e=>{var n=db(),r=P(n);I(()=>{U(r,`${t.board.items.length??``}${t.board.next?`+`:``}`),n.dir=n.dir}),H(e,n)};W(a,e=>{t.board.items&&t.board.items.length>0&&e(o)}),T(r);var s=F(r,2),c=e=>{var n=fb(),r=P(n,!0);I(e=>U(r,e),[()=>cu(t.board.refusal)]),H(e,n)},l=e=>{var t=Yr();_i(N(t),16,()=>({length:3}),pi,(e,t)=>{H(e,pb())}),H(e,t)},u=e=>{var n=mb(),r=P(n,!0);I(()=>{G(n,`data-testid`,`${t.testid}-empty`),U(r,t.empty)}),H(e,n)},d=e=>{var n=_b(),r=N(n);_i(r,21,()=>t.board.items,e=>t.keyOf(e),(e,n)=>{var r=hb();Ci(M(r),()=>t.item,()=>z(n)),T(r),H(e,r)}),T(r);var i=F(r,2),a=e=>{var n=gb(),r=P(n,!0);I(e=>{n.disabled=t.board.busy,G(n,`data-testid`,`${t.testid}-more`),U(r,e)},[()=>q(`board-more`)]),B(`click`,n,()=>void t.board.more()),H(e,n)};W(i,e=>{t.board.next&&e(a)}),H(e,n)};W(s,e=>{t.board.refusal&&t.board.items===null?e(c):t.board.items===null?e(l,1):t.board.items.length===0?e(u,2):e(d,-1)}),T(n),I(()=>{G(n,`data-testid`,t.testid),G(n,`data-count`,t.board.items?.length??0),G(n,`aria-label`,t.title),U(i,`${t.title??``} `)}),H(e,n),D()}Rr([`click`]);var bb=V(`<button class="button main"><!> </button>`),xb=V(`<div class="others svelte-zesa4p"><!></div>`),Sb=V(`<div class="sides svelte-zesa4p"><!> <!> <!></div>`);function Cb(e,t){E(t,!0);let n=Uu(),r=A(!0),i=e=>new My((n,i)=>t.ask(e,z(r),n,i)),a=i(`of-us`),o=i(`by-us`),s=i(`others`),c=[a,o,s],l=e=>e.row.id,u=()=>c.forEach(e=>void e.load());Ny(n,u);function d(e){e!==z(r)&&(j(r,e,!0),c.forEach(e=>e.clear()),u())}var f=()=>z(r),p=d;ub(e,{get name(){return t.prefix},get prefix(){return t.prefix},get open(){return f()},set open(e){p(e)},acts:e=>{var r=bb(),i=M(r);fp(i,{get name(){return t.kind}});var a=F(i,1,!0);T(r),I(e=>{G(r,`data-testid`,`new-${t.kind}`),U(a,e)},[()=>q(`new-${t.kind}`)]),B(`click`,r,()=>n.begin(t.kind,{})),H(e,r)},children:(e,n)=>{var i=Sb(),c=M(i);{let e=O(()=>q(`${t.prefix}-of-us`)),n=O(()=>z(r)?q(`${t.prefix}-of-us-none`):q(`${t.prefix}-over-none`)),i=O(()=>`${t.prefix}-of-us`);yb(c,{get board(){return a},get title(){return z(e)},get empty(){return z(n)},keyOf:l,get item(){return t.card},get testid(){return z(i)}})}var u=F(c,2);{let e=O(()=>q(`${t.prefix}-by-us`)),n=O(()=>z(r)?q(`${t.prefix}-by-us-none`):q(`${t.prefix}-over-none`)),i=O(()=>`${t.prefix}-by-us`);yb(u,{get board(){return o},get title(){return z(e)},get empty(){return z(n)},keyOf:l,get item(){return t.card},get testid(){return z(i)}})}var d=F(u,2),f=e=>{var n=xb(),r=M(n);{let e=O(()=>q(`${t.prefix}-others`)),n=O(()=>`${t.prefix}-others`);yb(r,{get board(){return s},get title(){return z(e)},empty:``,keyOf:l,get item(){return t.card},get testid(){return z(n)}})}T(n),H(e,n)};W(d,e=>{(s.items?.length??0)>0&&e(f)}),T(i),H(e,i)},$$slots:{acts:!0,default:!0}}),D()}Rr([`click`]);export{jm as $,Xi as $n,_ as $r,Bu as $t,Zv as A,Pc as An,Dr as Ar,Hd as At,Rm as B,Ns as Bn,j as Br,wd as Bt,qv as C,ul as Cn,Jr as Cr,tf as Ct,$v as D,Lc as Dn,Ir as Dr,af as Dt,Gv as E,Bc as En,Lr as Er,hf as Et,Dg as F,Is as Fn,M as Fr,X as Ft,Gm as G,fa as Gn,gt as Gr,Ku as Gt,Nm as H,q as Hn,Gt as Hr,vd as Ht,Gh as I,Cs as In,N as Ir,Od as It,Hm as J,ra as Jn,Qe as Jr,qu as Jt,Km as K,ua as Kn,D as Kr,Gu as Kt,mh as L,ws as Ln,P as Lr,Ed as Lt,Bv as M,vc as Mn,Nn as Mr,Yd as Mt,Uv as N,gc as Nn,Fn as Nr,$d as Nt,Jv as O,zc as On,z as Or,sf as Ot,Vv as P,_c as Pn,mn as Pr,Xd as Pt,Mm as Q,G as Qn,d as Qr,Zu as Qt,Um as R,Ps as Rn,F as Rr,kd as Rt,ty as S,Zc as Sn,Xr as Sr,Nf as St,Kv as T,Ac as Tn,B as Tr,of as Tt,Bm as U,ga as Un,Ot as Ur,J as Ut,Pm as V,js as Vn,A as Vr,Td as Vt,Vm as W,K as Wn,O as Wr,$u as Wt,Im as X,ea as Xn,T as Xr,Xu as Xt,Lm as Y,na as Yn,je as Yr,Qu as Yt,zm as Z,Ji as Zn,g as Zr,Yu as Zt,wy as _,ol as _n,ai as _r,fp as _t,$y as a,lu as an,Pi as ar,um as at,ny as b,gl as bn,Yr as br,Xf as bt,Hy as c,Xl as cn,wi as cr,am as ct,Ly as d,eu as dn,pi as dr,Zp as dt,Hu as en,Yi as er,_m as et,Iy as f,Yl as fn,fi as fr,Qp as ft,Ty as g,rl as gn,U as gr,Q as gt,Oy as h,ll as hn,ti as hr,$ as ht,ob as i,_u as in,Ii as ir,dm as it,Wv as j,Fc as jn,I as jr,Md as jt,Xv as k,Gc as kn,wr as kr,nf as kt,zy as l,tu as ln,Ci as lr,om as lt,Ny as m,xl as mn,ui as mr,Xp as mt,yb as n,Ru as nn,Bi as nr,lm as nt,Xy as o,cu as on,Oi as or,fm as ot,My as p,_l as pn,W as pr,$p as pt,qm as q,ca as qn,E as qr,Ju as qt,ub as r,ju as rn,zi as rr,cm as rt,Gy as s,Zl as sn,Ti as sr,mm as st,Cb as t,Uu as tn,Vi as tr,gm as tt,Ry as u,$l as un,_i as ur,Jp as ut,gy as v,al as vn,Zr as vr,up as vt,Qv as w,Qc as wn,Rr as wr,rf as wt,ey as x,dl as xn,V as xr,Zf as xt,ay as y,fl as yn,H as yr,Z as yt,Fm as z,Ms as zn,dn as zr,Dd as zt};