var e=Array.isArray,t=Array.prototype.indexOf,n=Array.prototype.includes,r=Array.from,i=Object.defineProperty,a=Object.getOwnPropertyDescriptor,o=Object.getOwnPropertyDescriptors,s=Object.prototype,c=Array.prototype,l=Object.getPrototypeOf,u=Object.isExtensible,d=()=>{};function f(e){return e()}function p(e){for(var t=0;t<e.length;t++)e[t]()}function m(){var e,t;return{promise:new Promise((n,r)=>{e=n,t=r}),resolve:e,reject:t}}function h(e,t){if(Array.isArray(e))return e;if(t===void 0||!(Symbol.iterator in e))return Array.from(e);let n=[];for(let r of e)if(n.push(r),n.length===t)break;return n}var g=1024,_=2048,v=4096,y=8192,b=16384,x=32768,S=1<<25,ee=65536,C=1<<19,te=1<<20,ne=1<<25,re=1<<21,ie=1<<22,ae=1<<23,oe=Symbol(`$state`),se=Symbol(`component`),ce=Symbol(`legacy props`),le=Symbol(``),ue=Symbol(`attributes`),de=Symbol(`class`),fe=Symbol(`style`),pe=Symbol(`text`),me=Symbol(`form reset`),he=new class extends Error{name=`StaleReactionError`;message="The reaction that called `getAbortSignal()` was re-run or destroyed"},ge=!!globalThis.document?.contentType&&globalThis.document.contentType.includes(`xml`),_e={},w=Symbol(`uninitialized`),ve=`http://www.w3.org/1999/xhtml`;function ye(){console.warn(`https://svelte.dev/e/derived_inert`)}function be(e){console.warn(`https://svelte.dev/e/hydration_mismatch`)}function xe(){console.warn(`https://svelte.dev/e/select_multiple_invalid_value`)}function Se(){console.warn(`https://svelte.dev/e/svelte_boundary_reset_noop`)}var T=!1;function Ce(e){T=e}var E;function D(e){if(e===null)throw be(),_e;return E=e}function we(){return D(dn(E))}function Te(e){if(T){if(dn(E)!==null)throw be(),_e;E=e}}function Ee(e=1){if(T){for(var t=e,n=E;t--;)n=dn(n);E=n}}function De(e=!0){for(var t=0,n=E;;){if(n.nodeType===8){var r=n.data;if(r===`]`){if(t===0)return n;--t}else(r===`[`||r===`[!`||r[0]===`[`&&!isNaN(Number(r.slice(1))))&&(t+=1)}var i=dn(n);e&&n.remove(),n=i}}function Oe(e){if(!e||e.nodeType!==8)throw be(),_e;return e.data}function ke(e){return e===this.v}function Ae(e,t){return e==e?e!==t||typeof e==`object`&&!!e||typeof e==`function`:t==t}function je(e){return!Ae(e,this.v)}function Me(e){throw Error(`https://svelte.dev/e/lifecycle_outside_component`)}function Ne(){throw Error(`https://svelte.dev/e/async_derived_orphan`)}function Pe(e,t,n){throw Error(`https://svelte.dev/e/each_key_duplicate`)}function Fe(e){throw Error(`https://svelte.dev/e/effect_in_teardown`)}function Ie(){throw Error(`https://svelte.dev/e/effect_in_unowned_derived`)}function Le(e){throw Error(`https://svelte.dev/e/effect_orphan`)}function Re(){throw Error(`https://svelte.dev/e/effect_update_depth_exceeded`)}function ze(e){throw Error(`https://svelte.dev/e/props_invalid_value`)}function Be(){throw Error(`https://svelte.dev/e/state_descriptors_fixed`)}function Ve(){throw Error(`https://svelte.dev/e/state_prototype_fixed`)}function He(){throw Error(`https://svelte.dev/e/state_unsafe_mutation`)}function Ue(){throw Error(`https://svelte.dev/e/svelte_boundary_reset_onerror`)}var We=!1;function Ge(){We=!0}var Ke=[];function qe(e,t=!1,n=!1){return Je(e,new Map,``,Ke,null,n)}function Je(t,n,r,i,a=null,o=!1){if(typeof t==`object`&&t){var c=n.get(t);if(c!==void 0)return c;if(t instanceof Map)return new Map(t);if(t instanceof Set)return new Set(t);if(e(t)){var u=Array(t.length);n.set(t,u),a!==null&&n.set(a,u);for(var d=0;d<t.length;d+=1){var f=t[d];d in t&&(u[d]=Je(f,n,r,i,null,o))}return u}if(l(t)===s){u={},n.set(t,u),a!==null&&n.set(a,u);for(var p of Object.keys(t))u[p]=Je(t[p],n,r,i,null,o);return u}if(t instanceof Date)return t.getTime(),structuredClone(t);if(typeof t.toJSON==`function`&&!o)return Je(t.toJSON(),n,r,i,t)}if(t instanceof EventTarget)return t;try{return structuredClone(t)}catch{return t}}function Ye(e){let t=e.p;for(;t!==null&&t.c===null;)t=t.p;return t?.c??null}function Xe(e,t){return e===null&&Me(t),e.c??=new Map(Ye(e)||void 0)}var O=null;function Ze(e){O=e}function Qe(e){return Xe(O,`getContext`).get(e)}function $e(e,t){return Xe(O,`setContext`).set(e,t),t}function et(e,t=!1,n){O={p:O,i:!1,c:null,e:null,s:e,x:null,r:G,l:We&&!t?{s:null,u:null,$:[]}:null}}function tt(e){var t=O,n=t.e;if(n!==null){t.e=null;for(var r of n)En(r)}return e!==void 0&&(t.x=e),t.i=!0,O=t.p,nt(e)}function nt(e={}){return i(e,se,{value:!0}),e}function rt(){return!We||O!==null&&O.l===null}var it=[];function at(){var e=it;it=[],p(e)}function k(e){if(it.length===0&&!Mt){var t=it;queueMicrotask(()=>{t===it&&at()})}it.push(e)}function ot(){for(;it.length>0;)at()}var st=~(_|v|g);function A(e,t){e.f=e.f&st|t}function ct(e){e.f&512||e.deps===null?A(e,g):A(e,v)}function lt(e,t){e.f&2048?t.set(e,_):e.f&4096&&t.get(e)!==2048&&t.set(e,v),A(e,g)}function ut(e){T&&L(e)!==null&&gn(e)}var dt=!1;function ft(){dt||(dt=!0,document.addEventListener(`reset`,e=>{Promise.resolve().then(()=>{if(!e.defaultPrevented)for(let t of e.target.elements)t[me]?.()})},{capture:!0}))}function pt(e){var t=H,n=G;W(null),K(null);try{return e()}finally{W(t),K(n)}}function mt(e,t,n,r=n){e.addEventListener(t,()=>pt(n));let i=e[me];e[me]=i?()=>{i(),r(!0)}:()=>r(!0),ft()}function ht(e,t,n,r){let i=rt()?yt:Ct;var a=e.filter(e=>!e.settled),o=t.map(i);if(n.length===0&&a.length===0){r(o);return}var s=G,c=gt(),l=a.length===1?a[0].promise:a.length>1?Promise.all(a.map(e=>e.promise)):null;function u(e){if(!(s.f&16384)){c();try{r([...o,...e])}catch(e){R(e,s)}_t()}}var d=vt();if(n.length===0){l.then(()=>u([])).finally(d);return}function f(){Promise.all(n.map(e=>xt(e))).then(u).catch(e=>R(e,s)).finally(d)}l?l.then(()=>{s.f&16384?d():(c(),f(),_t())}):f()}function gt(){var e=G,t=H,n=O,r=j;return function(i=!0){K(e),W(t),Ze(n),i&&!(e.f&16384)&&(r?.activate(),r?.apply())}}function _t(e=!0){K(null),W(null),Ze(null),e&&j?.deactivate()}function vt(){var e=G,t=e.b,n=j,r=!!t?.is_rendered();return t?.update_pending_count(1,n),n.increment(r,e),()=>{t?.update_pending_count(-1,n),n.decrement(r,e)}}function yt(e){var t=2|_;return G!==null&&(G.f|=C),{ctx:O,deps:null,effects:null,equals:ke,f:t,fn:e,reactions:null,rv:0,v:w,wv:0,parent:G,ac:null}}var bt=Symbol(`obsolete`);function xt(e,t,n){let r=G;r===null&&Ne();var i=void 0,a=Jt(w),o=!H,s=new Set;return An(()=>{var t=G,n=m();i=n.promise;try{Promise.resolve(e()).then(n.resolve,e=>{e!==he&&n.reject(e)}).finally(_t)}catch(e){n.reject(e),_t()}var c=j;if(o){if(t.f&32768)var l=vt();if(r.b?.is_rendered())c.async_deriveds.get(t)?.reject(bt);else for(let e of s.values())e.reject(bt);s.add(n),c.async_deriveds.set(t,n)}let u=(e,t=void 0)=>{l?.(),s.delete(n),t!==bt&&(c.activate(),t?(a.f|=ae,Qt(a,t)):(a.f&8388608&&(a.f^=ae),Qt(a,e)),c.deactivate())};n.promise.then(u,e=>u(null,e||`unknown`))}),wn(()=>{for(let e of s)e.reject(bt)}),new Promise(e=>{function t(n){function r(){n===i?e(a):t(i)}n.then(r,r)}t(i)})}function St(e){let t=yt(e);return Jn(t),t}function Ct(e){let t=yt(e);return t.equals=je,t}function wt(e){var t=e.effects;if(t!==null){e.effects=null;for(var n=0;n<t.length;n+=1)V(t[n])}}function Tt(e){var t,n=G,r=e.parent;if(!Gn&&r!==null&&e.v!==w&&r.f&24576)return ye(),e.v;K(r);try{wt(e),t=rr(e)}finally{K(n)}return t}function Et(e){var t=Tt(e);!e.equals(t)&&(e.wv=er(),(!j?.is_fork||e.deps===null)&&(j===null?e.v=t:(j.capture(e,t,!0),At?.capture(e,t,!0)),e.deps===null))?A(e,g):Gn||(M===null?ct(e):(Cn()||j?.is_fork)&&M.set(e,t))}function Dt(e){if(e.effects!==null)for(let t of e.effects)(t.teardown||t.ac)&&(t.teardown?.(),t.ac!==null&&pt(()=>{t.ac.abort(he),t.ac=null}),t.fn!==null&&(t.teardown=d),or(t,0),Fn(t))}function Ot(e){if(e.effects!==null)for(let t of e.effects)t.teardown&&t.fn!==null&&sr(t)}var kt=null,j=null,At=null,M=null,jt=null,Mt=!1,Nt=!1,Pt=null,Ft=null,It=0,Lt=1,Rt=class e{id=Lt++;started=!1;linked=!0;prev=null;next=null;async_deriveds=new Map;current=new Map;previous=new Map;#e=new Set;#t=new Set;#n=0;#r=new Map;#i=null;#a=[];#o=[];#s=new Map;#c=new Map;#l=new Set;is_fork=!1;#u=!1;constructor(){kt===null?kt=this:(kt.next=this,this.prev=kt),kt=this}#d(){if(this.is_fork)return!0;for(let e of this.#r.keys())if(!this.#f(e))return!0;return!1}#f(e){for(var t=e;t!==null;t=t.parent)if(this.#c.has(t))return!0;return!1}skip_effect(e){this.#c.has(e)||this.#c.set(e,{d:[],m:[]}),this.#l.delete(e)}unskip_effect(e,t=e=>this.schedule(e)){var n=this.#c.get(e);if(n){this.#c.delete(e);for(var r of n.d)A(r,_),t(r);for(r of n.m)A(r,v),t(r)}this.#l.add(e)}#p(){var e=[];for(let i of this.#a)if(!(i.f&16384||!(i.f&6144))){for(var t=i,n=!1;t.parent!==null;){t=t.parent;var r=t.f;if(r&96){if(!(r&1024)){n=!0;break}t.f^=g}}n||e.push(t)}return this.#a=[],e}#m(){this.started=!0;for(let[e,t]of this.#s)A(e,t),this.schedule(e);this.apply();for(var t=Pt=[],n=[],r=Ft=[];this.#a.length>0;){It++>1e3&&(this.#b(),Bt());for(let e of this.#p())try{this.#h(e,t,n)}catch(t){throw Gt(e),this.#d()||this.discard(),t}}if(j=null,r.length>0){var i=e.ensure();for(let e of r)i.schedule(e)}if(Pt=null,Ft=null,this.#d()){this.#y(n),this.#y(t);for(let[e,t]of this.#c)Wt(e,t);r.length>0&&j.#m();return}let a=this.#g();if(a)this.#y(n),this.#y(t),a.#v(this);else{this.#s.clear();for(let e of this.#e)e(this);this.#e.clear(),At=this,Ht(n),Ht(t),At=null,this.#i?.resolve();var o=j;this.#n===0&&(this.#a.length===0||o!==null)&&this.#b(),o!==null&&(N.clear(),o.#m())}}#h(e,t,n){e.f^=g;for(var r=e.first;r!==null;){var i=r.f,a=!!(i&96);if(!(a&&i&1024||i&8192||this.#c.has(r))&&r.fn!==null){a?r.f^=g:i&4?t.push(r):tr(r)&&(i&16&&this.add_dirty_reaction(r,v),sr(r));var o=r.first;if(o!==null){r=o;continue}}for(;r!==null;){var s=r.next;if(s!==null){r=s;break}r=r.parent}}}#g(){for(var e=this.prev;e!==null;e=e.prev)if(!e.is_fork&&this.#_(e))return e;return null}#_(e){for(let[t,[,n]]of this.current)if(!n&&e.current.has(t))return!0;return!1}#v(e){for(let[t,n]of e.current)!this.previous.has(t)&&e.previous.has(t)&&this.previous.set(t,e.previous.get(t)),this.current.set(t,n);for(let[t,n]of e.async_deriveds){let e=this.async_deriveds.get(t);e&&n.promise.then(e.resolve).catch(e.reject)}e.async_deriveds.clear(),this.transfer_reactions(e.#s);let t=e=>{var n=e.reactions;if(n!==null&&!(e.f&2&&!(e.f&6144)))for(let e of n){var r=e.f;if(r&2)t(e);else{var i=e;r&4194320&&!this.async_deriveds.has(i)&&(this.#s.delete(i),A(i,_),this.schedule(i))}}};for(let e of this.current.keys())t(e);this.oncommit(()=>e.discard()),e.#b(),j=this,this.#m()}#y(e){for(var t=0;t<e.length;t+=1)lt(e[t],this.#s)}capture(e,t,n=!1){e.v!==w&&!this.previous.has(e)&&this.previous.set(e,e.v),e.f&8388608||(this.current.set(e,[t,n]),M?.set(e,t)),this.is_fork||(e.v=t)}activate(){j=this}deactivate(){j=null,M=null}flush(){try{Nt=!0,j=this,this.#m()}finally{It=0,jt=null,Pt=null,Ft=null,Nt=!1,j=null,M=null,N.clear()}}discard(){for(let e of this.#t)e(this);this.#t.clear();for(let e of this.async_deriveds.values())e.reject(bt);this.#b(),this.#i?.resolve()}register_created_effect(e){this.#o.push(e)}increment(e,t){if(this.#n+=1,e){let e=this.#r.get(t)??0;this.#r.set(t,e+1)}}decrement(e,t){if(--this.#n,e){let e=this.#r.get(t)??0;e===1?this.#r.delete(t):this.#r.set(t,e-1)}this.#u||(this.#u=!0,k(()=>{this.#u=!1,this.linked&&this.flush()}))}transfer_reactions(e){for(let[t,n]of e)this.add_dirty_reaction(t,n);e.clear()}add_dirty_reaction(e,t){(t===2048||this.#s.get(e)!==2048)&&this.#s.set(e,t)}oncommit(e){this.#e.add(e)}ondiscard(e){this.#t.add(e)}settled(){return(this.#i??=m()).promise}static ensure(){if(j===null){let t=j=new e;!Nt&&!Mt&&k(()=>{t.started||t.flush()})}return j}apply(){M=null}schedule(e){jt=e,e.b?.is_pending&&e.f&16777228&&!(e.f&32768)?e.b.defer_effect(e):this.#a.push(e)}#b(){if(this.linked){var e=this.prev,t=this.next;e===null||(e.next=t),t===null?kt=e:t.prev=e,this.linked=!1}}};function zt(e){var t=Mt,n=At;At=null,Mt=!0;try{var r;for(e&&(zt(),r=e());;){if(ot(),j===null)return r;j.flush()}}finally{Mt=t,At=n}}function Bt(){try{Re()}catch(e){R(e,jt)}}var Vt=null;function Ht(e){var t=e.length;if(t!==0){for(var n=0;n<t;){var r=e[n++];if(!(r.f&24576)&&tr(r)&&(Vt=new Set,sr(r),r.deps===null&&r.first===null&&r.nodes===null&&r.teardown===null&&r.ac===null&&Rn(r),Vt?.size>0)){N.clear();for(let e of Vt){if(e.f&24576)continue;let t=[e],n=e.parent;for(;n!==null;)Vt.has(n)&&(Vt.delete(n),t.push(n)),n=n.parent;for(let e=t.length-1;e>=0;e--){let n=t[e];n.f&24576||sr(n)}}Vt.clear()}}Vt=null}}function Ut(e){j.schedule(e)}function Wt(e,t){if(!(e.f&32&&e.f&1024)){e.f&2048?t.d.push(e):e.f&4096&&t.m.push(e),A(e,g);for(var n=e.first;n!==null;)Wt(n,t),n=n.next}}function Gt(e){A(e,g);for(var t=e.first;t!==null;)Gt(t),t=t.next}var Kt=new Set,N=new Map,qt=!1;function Jt(e,t){return{f:0,v:e,reactions:null,equals:ke,rv:0,wv:0}}function P(e,t){let n=Jt(e,t);return Jn(n),n}function Yt(e,t=!1,n=!0){let r=Jt(e);return t||(r.equals=je),We&&n&&O!==null&&O.l!==null&&(O.l.s??=[]).push(r),r}function F(e,t,n=!1){return H!==null&&(!U||H.f&131072)&&rt()&&H.f&4325394&&(qn===null||!qn.has(e))&&He(),Qt(e,n?nn(t):t,Ft)}var Xt=null,Zt=0;function Qt(e,t,n=null){if(!e.equals(t)){Gn?N.set(e,t):N.has(e)||N.set(e,e.v);var r=Rt.ensure();if(r.capture(e,t),e.f&2){let t=e;e.f&2048&&Tt(t),M===null&&ct(t)}e.wv=er(),Xt=null,Zt=0,tn(e,_,n),Xt=null,rt()&&G!==null&&G.f&1024&&!(G.f&96)&&(Y===null?Yn([e]):Y.push(e)),!r.is_fork&&Kt.size>0&&!qt&&$t()}return t}function $t(){qt=!1;for(let e of Kt){e.f&1024&&A(e,v);let t;try{t=tr(e)}catch{t=!0}t&&sr(e)}Kt.clear()}function en(e){F(e,e.v+1)}function tn(e,t,n){var r=e.reactions;if(r!==null){var i=rt(),a=r.length;if(Zt+=a,Zt>1e5&&Xt===null&&(Xt=new Set),Xt!==null){if(Xt.has(e))return;Xt.add(e)}for(var o=0;o<a;o++){var s=r[o],c=s.f;if(i||s!==G){var l=(c&_)===0;if(l&&A(s,t),c&131072)Kt.add(s);else if(c&2){var u=s;M?.delete(u),tn(u,v,n)}else if(l){var d=s;c&16&&Vt!==null&&Vt.add(d),n===null?Ut(d):n.push(d)}}}}}function nn(t){if(typeof t!=`object`||!t||oe in t||se in t)return t;let n=l(t);if(n!==s&&n!==c)return t;var r=new Map,i=e(t),o=P(0),u=null,d=Qn,f=e=>{if(Qn===d)return e();var t=H,n=Qn;W(null),$n(d);var r=e();return W(t),$n(n),r};return i&&r.set(`length`,P(t.length,u)),new Proxy(t,{defineProperty(e,t,n){`value`in n&&n.configurable!==!1&&n.enumerable!==!1&&n.writable!==!1||Be();var i=r.get(t);return i===void 0?f(()=>{var e=P(n.value,u);return r.set(t,e),e}):F(i,n.value,!0),!0},deleteProperty(e,t){var n=r.get(t);if(n===void 0){if(t in e){let e=f(()=>P(w,u));r.set(t,e),en(o)}}else F(n,w),en(o);return!0},get(e,n,i){if(n===oe)return t;var o=r.get(n),s=n in e;if(o===void 0&&(!s||a(e,n)?.writable)&&(o=f(()=>P(nn(s?e[n]:w),u)),r.set(n,o)),o!==void 0){var c=X(o);return c===w?void 0:c}return Reflect.get(e,n,i)},getOwnPropertyDescriptor(e,t){this.has?.(e,t);var n=Reflect.getOwnPropertyDescriptor(e,t),i=r.get(t);if(i!==void 0){var a=X(i);if(a===w)return;if(n&&`value`in n)n.value=a;else return{enumerable:!0,configurable:!0,value:a,writable:!0}}return n},has(e,t){if(t===oe)return!0;var n=r.get(t),i=n!==void 0&&n.v!==w||Reflect.has(e,t);return(n!==void 0||(G!==null||H!==null)&&(!i||a(e,t)?.writable))&&(n===void 0&&(n=f(()=>P(i?nn(e[t]):w,u)),r.set(t,n)),X(n)===w)?!1:i},set(e,t,n,s){var c=r.get(t),l=t in e;if(i&&t===`length`)for(var d=n;d<c.v;d+=1){var p=r.get(d+``);p===void 0?d in e&&(p=f(()=>P(w,u)),r.set(d+``,p)):F(p,w)}if(c===void 0)(!l||a(e,t)?.writable)&&(c=f(()=>P(void 0,u)),F(c,nn(n)),r.set(t,c));else{l=c.v!==w;var m=f(()=>nn(n));F(c,m)}var h=Reflect.getOwnPropertyDescriptor(e,t);if(h?.set&&h.set.call(s,n),!l){if(i&&typeof t==`string`){var g=r.get(`length`),_=Number(t);Number.isInteger(_)&&_>=g.v&&F(g,_+1)}en(o)}return!0},ownKeys(e){X(o);var t=Reflect.ownKeys(e).filter(e=>{var t=r.get(e);return t===void 0||t.v!==w});for(var[n,i]of r)i.v!==w&&!(n in e)&&t.push(n);return t},setPrototypeOf(){Ve()}})}function rn(e){try{if(typeof e==`object`&&e&&oe in e)return e[oe]}catch{}return e}function an(e,t){return Object.is(rn(e),rn(t))}var on,sn,cn,ln;function un(){if(on===void 0){on=window,sn=/Firefox/.test(navigator.userAgent);var e=Element.prototype,t=Node.prototype,n=Text.prototype;cn=a(t,`firstChild`).get,ln=a(t,`nextSibling`).get,u(e)&&(e[de]=void 0,e[ue]=null,e[fe]=void 0,e.__e=void 0),u(n)&&(n[pe]=void 0)}}function I(e=``){return document.createTextNode(e)}function L(e){return cn.call(e)}function dn(e){return ln.call(e)}function fn(e,t){if(!T)return L(e);var n=L(E);if(n===null)n=E.appendChild(I());else if(t&&n.nodeType!==3){var r=I();return n?.before(r),D(r),r}return t&&yn(n),D(n),n}function pn(e,t=!1){if(!T){var n=L(e);return n instanceof Comment&&n.data===``?dn(n):n}if(t){if(E?.nodeType!==3){var r=I();return E?.before(r),D(r),r}yn(E)}return E}function mn(e,t=!1){if(!T)return L(e);var n=fn(e,t);return Te(e),n}function hn(e,t=1,n=!1){let r=T?E:e;for(var i;t--;)i=r,r=dn(r);if(!T)return r;if(n){if(r?.nodeType!==3){var a=I();return r===null?i?.after(a):r.before(a),D(a),a}yn(r)}return D(r),r}function gn(e){e.textContent=``}function _n(){return!1}function vn(e,t,n){return t==null||t===`http://www.w3.org/1999/xhtml`?n?document.createElement(e,{is:n}):document.createElement(e):n?document.createElementNS(t,e,{is:n}):document.createElementNS(t,e)}function yn(e){if(e.nodeValue.length<65536)return;let t=e.nextSibling;for(;t!==null&&t.nodeType===3;)t.remove(),e.nodeValue+=t.nodeValue,t=e.nextSibling}function bn(e){var t=G;if(t===null)return H.f|=ae,e;if(!(t.f&32768)&&!(t.f&4))throw e;R(e,t)}function R(e,t){if(e===_e)throw e;if(!(t!==null&&t.f&16384)){for(;t!==null;){if(t.f&128&&!(t.f&33570816)){if(!(t.f&32768))throw e;try{t.b.error(e);return}catch(t){e=t}}t=t.parent}throw e}}function xn(e){G===null&&(H===null&&Le(e),Ie()),Gn&&Fe(e)}function Sn(e,t){var n=t.last;n===null?t.last=t.first=e:(n.next=e,e.prev=n,t.last=e)}function z(e,t){var n=G;n!==null&&n.f&8192&&(e|=y);var r={ctx:O,deps:null,nodes:null,f:e|_|512,first:null,fn:t,last:null,next:null,parent:n,b:n&&n.b,prev:null,teardown:null,wv:0,ac:null};j?.register_created_effect(r);var i=r;if(e&4)Pt===null?Rt.ensure().schedule(r):Pt.push(r);else if(t!==null){try{sr(r)}catch(e){throw V(r),e}i.deps===null&&i.teardown===null&&i.nodes===null&&i.first===i.last&&!(i.f&524288)&&(i=i.first,e&16&&e&65536&&i!==null&&(i.f|=ee))}if(i!==null&&(i.parent=n,n!==null&&Sn(i,n),H!==null&&H.f&2&&!(e&64))){var a=H;(a.effects??=[]).push(i)}return r}function Cn(){return H!==null&&!U}function wn(e){let t=z(8,null);return A(t,g),t.teardown=e,t}function Tn(e){xn(`$effect`);var t=G.f;if(!H&&t&32&&O!==null&&!O.i){var n=O;(n.e??=[]).push(e)}else return En(e)}function En(e){return z(4|te,e)}function Dn(e){return xn(`$effect.pre`),z(8|te,e)}function On(e){Rt.ensure();let t=z(64|C,e);return(e={})=>new Promise(n=>{e.outro?zn(t,()=>{V(t),n(void 0)}):(V(t),n(void 0))})}function kn(e){return z(4,e)}function An(e){return z(ie|C,e)}function jn(e,t=0){return z(8|t,e)}function Mn(e,t=[],n=[],r=[]){ht(r,t,n,t=>{z(8,()=>{e(...t.map(X))})})}function Nn(e,t=0){return z(16|t,e)}function B(e){return z(32|C,e)}function Pn(e){var t=e.teardown;if(t!==null){let n=Gn,r=H;Kn(!0),W(null);try{t.call(null)}catch(t){R(t,e.parent)}finally{Kn(n),W(r)}}}function Fn(e,t=!1){var n=e.first;for(e.first=e.last=null;n!==null;){let e=n.ac;e!==null&&pt(()=>{e.abort(he)});var r=n.next;n.f&64?n.parent=null:V(n,t),n=r}}function In(e){for(var t=e.first;t!==null;){var n=t.next;t.f&32||V(t),t=n}}function V(e,t=!0){var n=!1;(t||e.f&262144)&&e.nodes!==null&&e.nodes.end!==null&&(Ln(e.nodes.start,e.nodes.end),n=!0),e.f|=S,Fn(e,t&&!n),or(e,0);var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)e.stop();Pn(e),e.f^=S,e.f|=b;var i=e.parent;i!==null&&i.first!==null&&Rn(e),e.next=e.prev=e.teardown=e.ctx=e.deps=e.fn=e.nodes=e.ac=e.b=null}function Ln(e,t){for(;e!==null;){var n=e===t?null:dn(e);e.remove(),e=n}}function Rn(e){var t=e.parent,n=e.prev,r=e.next;n!==null&&(n.next=r),r!==null&&(r.prev=n),t!==null&&(t.first===e&&(t.first=r),t.last===e&&(t.last=n))}function zn(e,t,n=!0){var r=[];e.f|=256,Bn(e,r,!0);var i=()=>{n&&V(e),t&&t()},a=r.length;if(a>0){var o=()=>--a||i();for(var s of r)s.out(o)}else i()}function Bn(e,t,n){if(!(e.f&8192)){e.f^=y;var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)(e.is_global||n)&&t.push(e);for(var i=e.first;i!==null;){var a=i.next;if(!(i.f&64)){var o=!!(i.f&65536)||!!(i.f&32)&&!!(e.f&16);Bn(i,t,o?n:!1)}i=a}}}function Vn(e){e.f&=-257,Hn(e,!0)}function Hn(e,t){if(!(e.f&256)&&e.f&8192){e.f^=y,e.f&1024||(A(e,_),Rt.ensure().schedule(e));for(var n=e.first;n!==null;){var r=n.next,i=!!(n.f&65536)||!!(n.f&32);Hn(n,i?t:!1),n=r}var a=e.nodes&&e.nodes.t;if(a!==null)for(let e of a)(e.is_global||t)&&e.in()}}function Un(e,t){if(e.nodes)for(var n=e.nodes.start,r=e.nodes.end;n!==null;){var i=n===r?null:dn(n);t.append(n),n=i}}var Wn=null,Gn=!1;function Kn(e){Gn=e}var H=null,U=!1;function W(e){H=e}var G=null;function K(e){G=e}var qn=null;function Jn(e){H!==null&&(H.f&2097152||H.f&2)&&(qn??=new Set).add(e)}var q=null,J=0,Y=null;function Yn(e){Y=e}var Xn=1,Zn=0,Qn=Zn;function $n(e){Qn=e}function er(){return++Xn}function tr(e){var t=e.f;if(t&2048)return!0;if(t&4096){for(var n=e.deps,r=n.length,i=0;i<r;i++){var a=n[i];if(tr(a)&&Et(a),a.wv>e.wv)return!0}t&512&&M===null&&A(e,g)}return!1}function nr(e,t,n=!0){var r=e.reactions;if(r!==null&&!(qn!==null&&qn.has(e)))for(var i=0;i<r.length;i++){var a=r[i];a.f&2?nr(a,t,!1):t===a&&(n?A(a,_):a.f&1024&&A(a,v),Ut(a))}}function rr(e){var t=q,n=J,r=Y,i=H,a=qn,o=O,s=U,c=Qn,l=e.f;q=null,J=0,Y=null,H=l&96?null:e,qn=null,Ze(e.ctx),U=!1,Qn=++Zn,e.ac!==null&&(pt(()=>{e.ac.abort(he)}),e.ac=null);try{e.f|=re;var u=e.fn,d=u();e.f|=x;var f=ir(e);if(rt()&&Y!==null&&!U&&f!==null&&!(e.f&6146))for(var p=0;p<Y.length;p++)nr(Y[p],e);if(i!==null&&i!==e){if(Zn++,i.deps!==null)for(let e=0;e<n;e+=1)i.deps[e].rv=Zn;if(t!==null)for(let e of t)e.rv=Zn;Y!==null&&(r===null?r=Y:r.push(...Y))}return e.f&8388608&&(e.f^=ae),d}catch(t){return ir(e),bn(t)}finally{e.f^=re,q=t,J=n,Y=r,H=i,qn=a,Ze(o),U=s,Qn=c}}function ir(e){var t=e.deps,n=j?.is_fork;if(q!==null){var r;if(n||or(e,J),t!==null&&J>0)for(t.length=J+q.length,r=0;r<q.length;r++)t[J+r]=q[r];else e.deps=t=q;if(Cn()&&e.f&512)for(r=J;r<t.length;r++)(t[r].reactions??=[]).push(e)}else!n&&t!==null&&J<t.length&&(or(e,J),t.length=J);return t}function ar(e,r){let i=r.reactions;if(i!==null){var a=t.call(i,e);if(a!==-1){var o=i.length-1;o===0?i=r.reactions=null:(i[a]=i[o],i.pop())}}if(i===null&&r.f&2&&(q===null||!n.call(q,r))){var s=r;s.f&512&&(s.f^=512),s.v!==w&&ct(s),s.ac!==null&&pt(()=>{s.ac.abort(he),s.ac=null,A(s,_)}),Dt(s),or(s,0)}}function or(e,t){var n=e.deps;if(n!==null)for(var r=t;r<n.length;r++)ar(e,n[r])}function sr(e){var t=e.f;if(!(t&16384)){A(e,g);var n=G;G=e;try{t&16777232?In(e):Fn(e),Pn(e);var r=rr(e);e.teardown=typeof r==`function`?r:null,e.wv=Xn}finally{G=n}}}async function cr(){await Promise.resolve(),zt()}function X(e){var t=!!(e.f&2);if(Wn?.add(e),H!==null&&!U&&!(G!==null&&G.f&16384)&&(qn===null||!qn.has(e))){var r=H.deps;if(H.f&2097152)e.rv<Zn&&(e.rv=Zn,q===null&&r!==null&&r[J]===e?J++:q===null?q=[e]:q.push(e));else{H.deps??=[],n.call(H.deps,e)||H.deps.push(e);var i=e.reactions;i===null?e.reactions=[H]:n.call(i,H)||i.push(H)}}if(Gn&&N.has(e))return N.get(e);if(t){var a=e;if(Gn){var o=a.v;return(!(a.f&1024)&&a.reactions!==null||ur(a))&&(o=Tt(a)),N.set(a,o),o}var s=!(a.f&512)&&!U&&H!==null&&!!(H.f&512),c=(a.f&x)===0;tr(a)&&(s&&(a.f|=512),Et(a)),s&&!c&&(Ot(a),lr(a))}if(M?.has(e))return M.get(e);if(e.f&8388608)throw e.v;return e.v}function lr(e){if(e.f|=512,e.deps!==null)for(let r of e.deps){var t=r.reactions;t===null?r.reactions=[e]:n.call(t,e)||t.push(e),r.f&2&&!(r.f&512)&&(Ot(r),lr(r))}}function ur(e){if(e.v===w)return!0;if(e.deps===null)return!1;for(let t of e.deps)if(N.has(t)||t.f&2&&ur(t))return!0;return!1}function dr(e){var t=U;try{return U=!0,e()}finally{U=t}}function fr(e){if(!(typeof e!=`object`||!e||e instanceof EventTarget)){if(oe in e)pr(e);else if(!Array.isArray(e))for(let t in e){let n=e[t];typeof n==`object`&&n&&oe in n&&pr(n)}}}function pr(e,t=new Set){if(typeof e==`object`&&e&&!(e instanceof EventTarget)&&!t.has(e)){t.add(e),e instanceof Date&&e.getTime();for(let n in e)try{pr(e[n],t)}catch{}let n=l(e);if(n!==Object.prototype&&n!==Array.prototype&&n!==Map.prototype&&n!==Set.prototype&&n!==Date.prototype){let t=o(n);for(let n in t){let r=t[n].get;if(r)try{r.call(e)}catch{}}}}}[...`allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback`.split(`.`)];var mr=[`touchstart`,`touchmove`];function hr(e){return mr.includes(e)}var gr=Symbol(`events`),_r=new Set,vr=new Set;function yr(e,t,n,r={}){function i(e){if(r.capture||Tr.call(t,e),!e.cancelBubble)return pt(()=>n?.call(this,e))}return e.startsWith(`pointer`)||e.startsWith(`touch`)||e===`wheel`?(i.__removed=!1,k(()=>{i.__removed||t.addEventListener(e,i,r)})):t.addEventListener(e,i,r),i}function br(e,t,n,r,i){var a={capture:r,passive:i},o=yr(e,t,n,a);(t===document.body||t===window||t===document||t instanceof HTMLMediaElement)&&wn(()=>{o.__removed=!0,t.removeEventListener(e,o,a)})}function xr(e,t,n){(t[gr]??={})[e]=n}function Sr(e){for(var t=0;t<e.length;t++)_r.add(e[t]);for(var n of vr)n(e)}var Cr=null,wr=!1;function Tr(e){var t=this,n=t.ownerDocument,r=e.type,a=e.composedPath?.()||[],o=a[0]||e.target;Cr=e,wr||(wr=!0,setTimeout(()=>{wr=!1,Cr=null}));var s=0,c=Cr===e&&e[gr];if(c){var l=a.indexOf(c);if(l!==-1&&(t===document||t===window)){e[gr]=t;return}var u=a.indexOf(t);if(u===-1)return;l<=u&&(s=l)}if(o=a[s]||e.target,o!==t){i(e,`currentTarget`,{configurable:!0,get(){return o||n}});var d=H,f=G;W(null),K(null);try{for(var p,m=[];o!==null&&o!==t;){try{var h=o[gr]?.[r];h==null||o.disabled&&e.target!==o||h.call(o,e)}catch(e){p?m.push(e):p=e}if(e.cancelBubble)break;s++,o=s<a.length?a[s]:null}if(p){for(let e of m)queueMicrotask(()=>{throw e});throw p}}finally{e[gr]=t,delete e.currentTarget,W(d),K(f)}}}var Er=globalThis?.window?.trustedTypes&&globalThis.window.trustedTypes.createPolicy(`svelte-trusted-html`,{createHTML:e=>e});function Dr(e){return Er?.createHTML(e)??e}function Or(e){var t=vn(`template`);return t.innerHTML=Dr(e.replaceAll(`<!>`,`<!---->`)),t.content}function Z(e,t){var n=G;n.nodes===null&&(n.nodes={start:e,end:t,a:null,t:null})}function kr(e,t){var n=!!(t&1),r=!!(t&2),i,a=!e.startsWith(`<!>`);return()=>{if(T)return Z(E,null),E;i===void 0&&(i=Or(a?e:`<!>`+e),n||(i=L(i)));var t=r||sn?document.importNode(i,!0):i.cloneNode(!0);if(n){var o=L(t),s=t.lastChild;Z(o,s)}else Z(t,t);return t}}function Ar(e,t,n=`svg`){var r=!e.startsWith(`<!>`),i=!!(t&1),a=`<${n}>${r?e:`<!>`+e}</${n}>`,o;return()=>{if(T)return Z(E,null),E;if(!o){var e=L(Or(a));if(i)for(o=document.createDocumentFragment();L(e);)o.appendChild(L(e));else o=L(e)}var t=o.cloneNode(!0);if(i){var n=L(t),r=t.lastChild;Z(n,r)}else Z(t,t);return t}}function jr(e,t){return Ar(e,t,`svg`)}function Mr(e=``){if(!T){var t=I(e+``);return Z(t,t),t}var n=E;return n.nodeType===3?yn(n):(n.before(n=I()),D(n)),Z(n,n),n}function Nr(){if(T)return Z(E,null),E;var e=document.createDocumentFragment(),t=document.createComment(``),n=I();return e.append(t,n),Z(t,n),e}function Pr(e,t){if(T){var n=G;n.f&32768&&n.nodes.end!==null||(n.nodes.end=E),we()}else e!==null&&e.before(t)}function Fr(e){let t=0,n=Jt(0),r;return()=>{Cn()&&(X(n),jn(()=>(t===0&&(r=dr(()=>e(()=>en(n)))),t+=1,()=>{k(()=>{--t,t===0&&(r?.(),r=void 0,en(n))})})))}}var Ir=ee|C;function Lr(e,t,n,r){new Rr(e,t,n,r)}var Rr=class{parent;is_pending=!1;transform_error;#e;#t=T?E:null;#n;#r;#i;#a=null;#o=null;#s=null;#c=null;#l=0;#u=0;#d=!1;#f=new Map;#p=null;#m=Fr(()=>(this.#p=Jt(this.#l),()=>{this.#p=null}));constructor(e,t,n,r){this.#e=e,this.#n=t,this.#r=e=>{var t=G;t.b=this,t.f|=128,n(e)},this.parent=G.b,this.transform_error=r??this.parent?.transform_error??(e=>e),this.#i=Nn(()=>{if(T){let e=Oe(this.#t);we();let t=e===`[!`;if(e.startsWith(`[?`)){let t=JSON.parse(e.slice(2));this.#g(t)}else t?this.#y():this.#h()}else this.#b()},Ir),T&&(this.#e=E)}#h(){try{this.#a=B(()=>this.#r(this.#e))}catch(e){this.error(e)}}#g(e){let t=this.#n.failed,{reset:n,invoke_onerror:r}=this.#_(e);k(r),t&&(this.#s=B(()=>{t(this.#e,()=>e,()=>n)}))}#_(e){var t=!1,n=!1;let r=()=>{this.#v()||(t?Se():(t=!0,n&&Ue(),this.#s!==null&&zn(this.#s,()=>{this.#s=null}),this.#S(()=>{this.#b()})))};return{reset:r,invoke_onerror:()=>{if(!this.#v())try{n=!0,this.#n.onerror?.(e,r),n=!1}catch(e){R(e,this.#i&&this.#i.parent)}}}}#v(){return(this.#i.f&(b|S))!==0}#y(){let e=this.#n.pending;e&&(this.is_pending=!0,this.#o=B(()=>e(this.#e)),k(()=>{if(!this.#v()){var e=this.#c=document.createDocumentFragment(),t=I(),n=!1;e.append(t),this.#a=this.#S(()=>{try{return B(()=>this.#r(t))}catch(e){try{this.error(e),n=!0}catch(e){R(e,this.#i.parent)}return null}}),this.#a===null?(this.#c=null,n&&this.#x(j)):this.#u===0&&(this.#e.before(e),this.#c=null,zn(this.#o,()=>{this.#o=null}),this.#x(j))}}))}#b(){try{if(this.is_pending=this.has_pending_snippet(),this.#u=0,this.#l=0,this.#a=B(()=>{this.#r(this.#e)}),this.#u>0){var e=this.#c=document.createDocumentFragment();Un(this.#a,e);let t=this.#n.pending;this.#o=B(()=>t(this.#e))}else this.#x(j)}catch(e){this.error(e)}}#x(e){this.is_pending=!1,e.transfer_reactions(this.#f)}defer_effect(e){lt(e,this.#f)}is_rendered(){return!this.is_pending&&(!this.parent||this.parent.is_rendered())}has_pending_snippet(){return!!this.#n.pending}#S(e){var t=G,n=H,r=O;K(this.#i),W(this.#i),Ze(this.#i.ctx);try{return Rt.ensure(),e()}finally{K(t),W(n),Ze(r)}}#C(e,t){this.has_pending_snippet()?(this.#u+=e,this.#u===0&&(this.#x(t),this.#o&&zn(this.#o,()=>{this.#o=null}),this.#c&&=(this.#e.before(this.#c),null))):this.parent&&this.parent.#C(e,t)}update_pending_count(e,t){this.#C(e,t),this.#l+=e,!this.#p||this.#d||(this.#d=!0,k(()=>{this.#d=!1,this.#p&&Qt(this.#p,this.#l)}))}get_effect_pending(){return this.#m(),X(this.#p)}error(e){if(e===_e||!this.#n.onerror&&!this.#n.failed)throw e;j?.is_fork?(this.#a&&j.skip_effect(this.#a),this.#o&&j.skip_effect(this.#o),this.#s&&j.skip_effect(this.#s),j.oncommit(()=>{this.#v()||this.#w(e)})):this.#w(e)}#w(e){this.#a&&=(V(this.#a),null),this.#o&&=(V(this.#o),null),this.#s&&=(V(this.#s),null),T&&(D(this.#t),Ee(),D(De()));let t=this.#n.failed,n=e=>{if(this.#v())return;let{reset:n,invoke_onerror:r}=this.#_(e);r(),t&&!this.#v()&&(this.#s=this.#S(()=>{try{return B(()=>{var r=G;r.b=this,r.f|=128,t(this.#e,()=>e,()=>n)})}catch(e){return R(e,this.#i.parent),null}}))};k(()=>{if(!this.#v()){var t;try{t=this.transform_error(e)}catch(e){R(e,this.#i&&this.#i.parent);return}typeof t==`object`&&t&&typeof t.then==`function`?t.then(n,e=>R(e,this.#i&&this.#i.parent)):n(t)}})}};function zr(e,t){var n=t==null?``:typeof t==`object`?`${t}`:t;n!==(e[pe]??=e.nodeValue)&&(e[pe]=n,e.nodeValue=`${n}`)}function Br(e,t){return Hr(e,t)}var Vr=new Map;function Hr(e,{target:t,anchor:n,props:i={},events:a,context:o,intro:s=!0,transformError:c}){un();var l=void 0,u=On(()=>{var s=n??t.appendChild(I());Lr(s,{pending:()=>{}},t=>{et({});var n=O;if(o&&(n.c=o),a&&(i.$$events=a),T&&Z(t,null),l=e(t,i)||nt(),T&&(G.nodes.end=E,E===null||E.nodeType!==8||E.data!==`]`))throw be(),_e;tt()},c);var u=new Set,d=e=>{for(var n=0;n<e.length;n++){var r=e[n];if(!u.has(r)){u.add(r);var i=hr(r);for(let e of[t,document]){var a=Vr.get(e);a===void 0&&(a=new Map,Vr.set(e,a));var o=a.get(r);o===void 0?(e.addEventListener(r,Tr,{passive:i}),a.set(r,1)):a.set(r,o+1)}}}};return d(r(_r)),vr.add(d),()=>{for(var e of u)for(let n of[t,document]){var r=Vr.get(n),i=r.get(e);--i==0?(n.removeEventListener(e,Tr),r.delete(e),r.size===0&&Vr.delete(n)):r.set(e,i)}vr.delete(d),s!==n&&s.parentNode?.removeChild(s)}});return Ur.set(l,u),l}var Ur=new WeakMap,Wr=class{anchor;#e=new Map;#t=new Map;#n=new Map;#r=new Set;#i=!0;constructor(e,t=!0){this.anchor=e,this.#i=t}#a=e=>{if(this.#e.has(e)){var t=this.#e.get(e),n=this.#t.get(t);if(n)Vn(n),this.#r.delete(t);else{var r=this.#n.get(t);r&&(Vn(r.effect),this.#t.set(t,r.effect),this.#n.delete(t),r.fragment.lastChild.remove(),this.anchor.before(r.fragment),n=r.effect)}for(let[t,n]of this.#e){if(this.#e.delete(t),t===e)break;let r=this.#n.get(n);r&&(V(r.effect),this.#n.delete(n))}for(let[e,r]of this.#t){if(e===t||this.#r.has(e))continue;let i=()=>{if(Array.from(this.#e.values()).includes(e)){var t=document.createDocumentFragment();Un(r,t),t.append(I()),this.#n.set(e,{effect:r,fragment:t})}else V(r);this.#r.delete(e),this.#t.delete(e)};this.#i||!n?(this.#r.add(e),zn(r,i,!1)):i()}}};#o=e=>{this.#e.delete(e);let t=Array.from(this.#e.values());for(let[e,n]of this.#n)t.includes(e)||(V(n.effect),this.#n.delete(e))};ensure(e,t){var n=j,r=_n();if(t&&!this.#t.has(e)&&!this.#n.has(e)){if(r){var i=document.createDocumentFragment(),a=I();i.append(a),this.#n.set(e,{effect:B(()=>t(a)),fragment:i})}else this.#t.set(e,B(()=>t(this.anchor)))}if(this.#e.set(n,e),r){for(let[t,r]of this.#t)t===e?n.unskip_effect(r):n.skip_effect(r);for(let[t,r]of this.#n)t===e?n.unskip_effect(r.effect):n.skip_effect(r.effect);n.oncommit(this.#a),n.ondiscard(this.#o)}else T&&(this.anchor=E),this.#a(n)}};function Gr(e,t,n=!1){var r;T&&(r=E,we());var i=new Wr(e),a=n?ee:0;function o(e,t){if(T){var n=Oe(r);if(e!==parseInt(n.substring(1))){var a=De();D(a),i.anchor=a,Ce(!1),i.ensure(e,t),Ce(!0);return}}i.ensure(e,t)}Nn(()=>{var e=!1;t((t,n=0)=>{e=!0,o(n,t)}),e||o(-1,null)},a)}var Kr=Symbol(`NaN`);function qr(e,t,n){T&&we();var r=new Wr(e),i=!rt();Nn(()=>{var e=t();e!==e&&(e=Kr),i&&typeof e==`object`&&e&&(e={}),r.ensure(e,n)})}function Jr(e,t){return t}function Yr(e,t,n){for(var i=[],a=t.length,o,s=t.length,c=0;c<a;c++){let n=t[c];zn(n,()=>{if(o){if(o.pending.delete(n),o.done.add(n),o.pending.size===0){var t=e.outrogroups;Xr(e,r(o.done)),t.delete(o),t.size===0&&(e.outrogroups=null)}}else--s},!1)}if(s===0){var l=i.length===0&&n!==null&&e.pending.size===0;if(l){var u=n,d=u.parentNode;gn(d),d.append(u),e.items.clear()}Xr(e,t,!l)}else o={pending:new Set(t),done:new Set},(e.outrogroups??=new Set).add(o)}function Xr(e,t,n=!0){var r;if(e.pending.size>0){r=new Set;for(let t of e.pending.values())for(let n of t)r.add(e.items.get(n).e)}for(var i=0;i<t.length;i++){var a=t[i];r?.has(a)?(a.f|=ne,Un(a,document.createDocumentFragment())):V(t[i],n)}}var Zr;function Qr(t,n,i,a,o,s=null){var c=t,l=new Map;if(n&4){var u=t;c=T?D(L(u)):u.appendChild(I())}T&&we();var d=null,f=Ct(()=>{var t=i();return e(t)?t:t==null?[]:r(t)}),p=new Map,m=!0;function h(e){if(!(_.effect.f&16384)){_.pending.delete(e);var t=X(f);_.fallback=d,ei(_,t,c,n,a),d!==null&&(t.length===0?d.f&33554432?(d.f^=ne,ni(d,null,c)):Vn(d):zn(d,()=>{d=null}))}}function g(e){_.pending.delete(e)}var _={effect:Nn(()=>{var e=X(f),t=e.length;let r=!1;T&&Oe(c)===`[!`!=(t===0)&&(c=De(),D(c),Ce(!1),r=!0);for(var u=new Set,_=j,v=_n(),y=0;y<t;y+=1){T&&E.nodeType===8&&E.data===`]`&&(c=E,r=!0,Ce(!1));var b=e[y],x=a(b,y),S=m?null:l.get(x);S?(S.v&&Qt(S.v,b),S.i&&Qt(S.i,y),v&&_.unskip_effect(S.e)):(S=ti(l,m?c:Zr??=I(),b,x,y,o,n,i),m||(S.e.f|=ne),l.set(x,S)),u.add(x)}if(t===0&&s&&!d&&(m?d=B(()=>s(c)):(d=B(()=>s(Zr??=I())),d.f|=ne)),t>u.size&&Pe(``,``,``),T&&t>0&&D(De()),!m){if(p.set(_,u),v){for(let[e,t]of l)u.has(e)||_.skip_effect(t.e);_.oncommit(h),_.ondiscard(g)}else h(_)}r&&Ce(!0),X(f)}),flags:n,items:l,pending:p,outrogroups:null,fallback:d};m=!1,T&&(c=E)}function $r(e){for(;e!==null&&!(e.f&32);)e=e.next;return e}function ei(e,t,n,i,a){var o=!!(i&8),s=t.length,c=e.items,l=$r(e.effect.first),u,d=null,f,p=[],m=[],h,g,_,v;if(o)for(v=0;v<s;v+=1)h=t[v],g=a(h,v),_=c.get(g).e,_.f&33554432||(_.nodes?.a?.measure(),(f??=new Set).add(_));for(v=0;v<s;v+=1){if(h=t[v],g=a(h,v),_=c.get(g).e,e.outrogroups!==null)for(let t of e.outrogroups)t.pending.delete(_),t.done.delete(_);if(_.f&8192&&(Vn(_),o&&(_.nodes?.a?.unfix(),(f??=new Set).delete(_))),_.f&33554432){if(_.f^=ne,_===l)ni(_,null,n);else{var y=d?d.next:l;_===e.effect.last&&(e.effect.last=_.prev),_.prev&&(_.prev.next=_.next),_.next&&(_.next.prev=_.prev),ri(e,d,_),ri(e,_,y),ni(_,y,n),d=_,p=[],m=[],l=$r(d.next);continue}}if(_!==l){if(u!==void 0&&u.has(_)){if(p.length<m.length){var b=m[0],x;d=b.prev;var S=p[0],ee=p[p.length-1];for(x=0;x<p.length;x+=1)ni(p[x],b,n);for(x=0;x<m.length;x+=1)u.delete(m[x]);ri(e,S.prev,ee.next),ri(e,d,S),ri(e,ee,b),l=b,d=ee,--v,p=[],m=[]}else u.delete(_),ni(_,l,n),ri(e,_.prev,_.next),ri(e,_,d===null?e.effect.first:d.next),ri(e,d,_),d=_;continue}for(p=[],m=[];l!==null&&l!==_;)(u??=new Set).add(l),m.push(l),l=$r(l.next);if(l===null)continue}_.f&33554432||p.push(_),d=_,l=$r(_.next)}if(e.outrogroups!==null){for(let t of e.outrogroups)t.pending.size===0&&(Xr(e,r(t.done)),e.outrogroups?.delete(t));e.outrogroups.size===0&&(e.outrogroups=null)}if(l!==null||u!==void 0){var C=[];if(u!==void 0)for(_ of u)_.f&8192||C.push(_);for(;l!==null;)!(l.f&8192)&&l!==e.fallback&&C.push(l),l=$r(l.next);var te=C.length;if(te>0){var re=i&4&&s===0?n:null;if(o){for(v=0;v<te;v+=1)C[v].nodes?.a?.measure();for(v=0;v<te;v+=1)C[v].nodes?.a?.fix()}Yr(e,C,re)}}o&&k(()=>{if(f!==void 0)for(_ of f)_.nodes?.a?.apply()})}function ti(e,t,n,r,i,a,o,s){var c=o&1?o&16?Jt(n):Yt(n,!1,!1):null,l=o&2?Jt(i):null;return{v:c,i:l,e:B(()=>(a(t,c??n,l??i,s),()=>{e.delete(r)}))}}function ni(e,t,n){if(e.nodes)for(var r=e.nodes.start,i=e.nodes.end,a=t&&!(t.f&33554432)?t.nodes.start:n;r!==null;){var o=dn(r);if(a.before(r),r===i)return;r=o}}function ri(e,t,n){t===null?e.effect.first=n:t.next=n,n===null?e.effect.last=t:n.prev=t}function ii(e){var t,n,r=``;if(typeof e==`string`||typeof e==`number`)r+=e;else if(typeof e==`object`){if(Array.isArray(e)){var i=e.length;for(t=0;t<i;t++)e[t]&&(n=ii(e[t]))&&(r&&(r+=` `),r+=n)}else for(n in e)e[n]&&(r&&(r+=` `),r+=n)}return r}function ai(){for(var e,t,n=0,r=``,i=arguments.length;n<i;n++)(e=arguments[n])&&(t=ii(e))&&(r&&(r+=` `),r+=t);return r}function oi(e){return typeof e==`object`?ai(e):e??``}var si=[...` 	
\r\f\xA0\v﻿`];function ci(e,t,n){var r=e==null?``:``+e;if(t&&(r=r?r+` `+t:t),n){for(var i of Object.keys(n))if(n[i])r=r?r+` `+i:i;else if(r.length)for(var a=i.length,o=0;(o=r.indexOf(i,o))>=0;){var s=o+a;(o===0||si.includes(r[o-1]))&&(s===r.length||si.includes(r[s]))?r=(o===0?``:r.substring(0,o))+r.substring(s+1):o=s}}return r===``?null:r}function li(e,t=!1){var n=t?` !important;`:`;`,r=``;for(var i of Object.keys(e)){var a=e[i];a!=null&&a!==``&&(r+=` `+i+`: `+a+n)}return r}function ui(e){return e[0]!==`-`||e[1]!==`-`?e.toLowerCase():e}function di(e,t){if(t){var n=``,r,i;if(Array.isArray(t)?(r=t[0],i=t[1]):r=t,e){e=String(e).replaceAll(/\/\*.*?\*\//g,``).trim();var a=!1,o=0,s=!1,c=[];r&&c.push(...Object.keys(r).map(ui)),i&&c.push(...Object.keys(i).map(ui));var l=0,u=-1;let t=e.length;for(var d=0;d<t;d++){var f=e[d];if(s?f===`/`&&e[d-1]===`*`&&(s=!1):a?a===f&&(a=!1):f===`/`&&e[d+1]===`*`?s=!0:f===`"`||f===`'`?a=f:f===`(`?o++:f===`)`&&o--,!s&&a===!1&&o===0){if(f===`:`&&u===-1)u=d;else if(f===`;`||d===t-1){if(u!==-1){var p=ui(e.substring(l,u).trim());if(!c.includes(p)){f!==`;`&&d++;var m=e.substring(l,d).trim();n+=` `+m+`;`}}l=d+1,u=-1}}}}return r&&(n+=li(r)),i&&(n+=li(i,!0)),n=n.trim(),n===``?null:n}return e==null?null:String(e)}function fi(e,t,n,r,i,a){var o=e[de];if(T||o!==n||o===void 0){var s=ci(n,r,a);T&&s===e.getAttribute(`class`)||(s==null?e.removeAttribute(`class`):t?e.className=s:e.setAttribute(`class`,s)),e[de]=n}else if(a&&i!==a)for(var c in a){var l=!!a[c];(i==null||l!==!!i[c])&&e.classList.toggle(c,l)}return a}function pi(e,t={},n,r){for(var i in n){var a=n[i];t[i]!==a&&(n[i]==null?e.style.removeProperty(i):e.style.setProperty(i,a,r))}}function mi(e,t,n,r){var i=e[fe];if(T||i!==t){var a=di(t,r);T&&a===e.getAttribute(`style`)||(a==null?e.removeAttribute(`style`):e.style.cssText=a),e[fe]=t}else r&&(Array.isArray(r)?(pi(e,n?.[0],r[0]),pi(e,n?.[1],r[1],`important`)):pi(e,n,r));return r}function hi(e,t){t?e.hasAttribute(`selected`)||e.setAttribute(`selected`,``):e.removeAttribute(`selected`)}function gi(t,n){var r=t.__defaultValue,i=t.multiple,a=i?r??[]:null;if(!i||e(a)){var o=t.selectedIndex,s=n&&i?new Set(t.selectedOptions):null;for(var c of t.options){var l=yi(c);hi(c,i?a.includes(l):an(l,r))}if(n){if(s!==null)for(c of t.options){var u=s.has(c);c.selected!==u&&(c.selected=u)}else t.selectedIndex!==o&&(t.selectedIndex=o)}}}function _i(t,n,r=!1){if(t.multiple){if(n==null)return;if(!e(n))return xe();for(var i of t.options)i.selected=n.includes(yi(i))}else{for(i of t.options)if(an(yi(i),n)){i.selected=!0;return}r&&n===void 0||(t.selectedIndex=-1)}}function vi(e){var t=new MutationObserver(t=>{t.every(bi)||(`__defaultValue`in e&&gi(e,!1),`__value`in e&&_i(e,e.__value))});t.observe(e,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[`value`]}),wn(()=>{t.disconnect()})}function yi(e){return`__value`in e?e.__value:e.value}function bi(e){if(e.target.closest(`selectedcontent`)!==null)return!0;if(e.type===`childList`){var t=[...e.addedNodes,...e.removedNodes];return t.length>0&&t.every(e=>e.nodeName===`SELECTEDCONTENT`)}return!1}var xi=Symbol(`is custom element`),Si=Symbol(`is html`),Ci=ge?`link`:`LINK`,wi=ge?`progress`:`PROGRESS`;function Ti(e){if(T){var t=!1,n=()=>{if(!t){if(t=!0,e.hasAttribute(`value`)){var n=e.value;Q(e,`value`,null),e.value=n}if(e.hasAttribute(`checked`)){var r=e.checked;Q(e,`checked`,null),e.checked=r}}};e[me]=n,k(n),ft()}}function Ei(e,t){var n=Oi(e);n.value!==(n.value=t??void 0)&&(e.value!==t||t===0&&e.nodeName===wi)&&(e.value=t??``)}function Di(e,t){var n=Oi(e);n.checked!==(n.checked=t??void 0)&&(e.checked=t)}function Q(e,t,n,r){var i=Oi(e);if(!(T&&(i[t]=e.getAttribute(t),t===`src`||t===`srcset`||t===`href`&&e.nodeName===Ci))){var a=i[t];a!==(i[t]=n)&&(t===`loading`&&(e[le]=n),n==null?e.removeAttribute(t):typeof n!=`string`&&Ai(e).has(t)?e[t]=n:(!T||typeof n!=`number`&&typeof n!=`boolean`||a!==String(n))&&e.setAttribute(t,n))}}function Oi(e){return e[ue]??={[xi]:e.nodeName.includes(`-`),[Si]:e.namespaceURI===ve}}var ki=new Map;function Ai(e){var t=e.getAttribute(`is`)||e.nodeName,n=ki.get(t);if(n)return n;ki.set(t,n=new Set);for(var r,i=e,a=Element.prototype;a!==i;){for(var s in r=o(i),r)r[s].set&&s!==`innerHTML`&&s!==`textContent`&&s!==`innerText`&&n.add(s);i=l(i)}return n}function ji(e,t,n=t){var r=new WeakSet;mt(e,`input`,async i=>{var a=i?e.defaultValue:e.value;if(a=Ni(e)?Pi(a):a,n(a),j!==null&&r.add(j),await cr(),a!==(a=t())){var o=e.selectionStart,s=e.selectionEnd,c=e.value.length;if(e.value=a??``,s!==null){var l=e.value.length;o===s&&s===c&&l>c?(e.selectionStart=l,e.selectionEnd=l):(e.selectionStart=o,e.selectionEnd=Math.min(s,l))}}}),(T&&e.defaultValue!==e.value||dr(t)==null&&e.value)&&(n(Ni(e)?Pi(e.value):e.value),j!==null&&r.add(j)),jn(()=>{var n=t();if(e===document.activeElement){var i=j;if(r.has(i))return}Ni(e)&&n===Pi(e.value)||(e.type!==`date`||n||e.value)&&n!==e.value&&(e.value=n??``)})}function Mi(e,t,n=t){mt(e,`change`,t=>{n(t?e.defaultChecked:e.checked)}),(T&&e.defaultChecked!==e.checked||dr(t)==null)&&n(e.checked),jn(()=>{e.checked=!!t()})}function Ni(e){var t=e.type;return t===`number`||t===`range`}function Pi(e){return e===``?null:+e}var Fi=new class e{#e=new WeakMap;#t;#n;static entries=new WeakMap;constructor(e){this.#n=e}observe(e,t){var n=this.#e.get(e)||new Set;return n.add(t),this.#e.set(e,n),this.#r().observe(e,this.#n),()=>{var n=this.#e.get(e);n.delete(t),n.size===0&&(this.#e.delete(e),this.#t.unobserve(e))}}#r(){return this.#t??=new ResizeObserver(t=>{for(var n of t){e.entries.set(n.target,n);for(var r of this.#e.get(n.target)||[])r(n)}})}}({box:`border-box`});function Ii(e,t,n){var r=Fi.observe(e,()=>n(e[t]));kn(()=>(dr(()=>n(e[t])),r))}function Li(e,t){return e===t||e?.[oe]===t}function Ri(e=nt(),t,n,r){var i=O.r,a=G;return kn(()=>{var o,s;return jn(()=>{o=s,s=r?.()||[],dr(()=>{Li(n(...s),e)||(t(e,...s),o&&Li(n(...o),e)&&t(null,...o))})}),()=>{let r=a;for(;r!==i&&r.parent!==null&&r.parent.f&33554432;)r=r.parent;let o=()=>{s&&Li(n(...s),e)&&t(null,...s)},c=r.teardown;r.teardown=()=>{o(),c?.()}}}),e}function zi(e=!1){let t=O,n=t.l.u;if(!n)return;let r=()=>fr(t.s);if(e){let e=0,n={},i=yt(()=>{let r=!1,i=t.s;for(let e in i)i[e]!==n[e]&&(n[e]=i[e],r=!0);return r&&e++,e});r=()=>X(i)}n.b.length&&Dn(()=>{Bi(t,r),p(n.b)}),Tn(()=>{let e=dr(()=>n.m.map(f));return()=>{for(let t of e)typeof t==`function`&&t()}}),n.a.length&&Tn(()=>{Bi(t,r),p(n.a)})}function Bi(e,t){if(e.l.s)for(let t of e.l.s)X(t);t()}var Vi=!1;function Hi(e){var t=Vi;try{return Vi=!1,[e(),Vi]}finally{Vi=t}}function Ui(e,t,n,r){var i=!We||!!(n&2),o=!!(n&8),s=!!(n&16),c=r,l=!0,u=void 0,d=()=>s&&i?(u??=yt(r),X(u)):(l&&(l=!1,c=s?dr(r):r),c);let f;if(o){var p=oe in e||ce in e;f=a(e,t)?.set??(p&&t in e?n=>e[t]=n:void 0)}var m,h=!1;o?[m,h]=Hi(()=>e[t]):m=e[t],m===void 0&&r!==void 0&&(m=d(),f&&(i&&ze(t),f(m)));var g=i?()=>{var n=e[t];return n===void 0?d():(l=!0,n)}:()=>{var n=e[t];return n!==void 0&&(c=void 0),n===void 0?c:n};if(i&&!(n&4))return g;if(f){var _=e.$$legacy;return(function(e,t){return arguments.length>0?((!i||!t||_||h)&&f(t?g():e),e):g()})}var v=!1,y=(n&1?yt:Ct)(()=>(v=!1,g()));o&&X(y);var b=G;return(function(e,t){if(arguments.length>0){let n=t?X(y):i&&o?nn(e):e;return F(y,n),v=!0,c!==void 0&&(c=n),e}return Gn&&v||b.f&16384?y.v:X(y)})}function Wi(e){O===null&&Me(`onMount`),We&&O.l!==null?Gi(O).m.push(e):Tn(()=>{let t=dr(e);if(typeof t==`function`)return t})}function Gi(e){var t=e.l;return t.u??={a:[],b:[],m:[]}}var Ki=`### اختيار المكتب في التجربة.

demo-title = تنسيق · يوم مخمور
demo-intro = يُفتح كل مكتب في نافذة خاصة به. اقطع الوصلة أو أوقف العقدة في أي خطوة: يجب أن ينتهي اليوم إلى النتيجة نفسها.
demo-desks = المكاتب
demo-open = فتح المكتب
demo-day = خطوات اليوم
demo-play = تشغيل
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
`,qi=`### ما ترفضه العقدة برمزه الثابت (docs/formats/errors.md)، والنقطة تُكتب شرطة.

error-unreachable = العقدة لا تجيب. ما كتبته محفوظ.
error-account-locked = كلمات مرور خاطئة كثيرة متتالية. انتظر خمس دقائق أو اسأل مدير العقدة.
error-account-refused = الحساب أو كلمة المرور خطأ. تحقق من لغة لوحة المفاتيح وأعد المحاولة.
error-account-role = هذا الحساب غير مخوّل بذلك. سجّل الدخول بحساب له هذا الدور.
error-release-key = بحسب ساعة هذه العقدة ليس مفتاحها نافذاً، فلن يأخذ الآخرون شيئاً من هذا. لم يُكتب شيء ومسودتك باقية. أخبر مدير العقدة: تُضبط الساعة أو يُجدَّد المفتاح.
error-account-no-key = ليس لهذا الحساب مفتاح نافذ للموافقة. مدير العقدة ينشئ واحداً بكلمة مرور جديدة.
error-hosting-over = لم يعد هذا المكتب مستضافاً على هذه العقدة، أو لم تبدأ استضافته بعد. راجع مسؤول النظام في جهتك.
error-session-needed = سجّل الدخول أولاً.
error-session-csrf = هذه الصفحة قديمة. حمّلها من جديد؛ ما كتبته محفوظ.
error-request-malformed = لا يُقرأ الطلب. صحّح الحقل المذكور.
error-request-too-large = الطلب أكبر مما تقبله العقدة. أرسل أقل في المرة الواحدة.
error-request-host = افتح الصفحة بالعنوان الذي أعطاه مدير العقدة.
error-label-missing = لا بد من وسم. اختر من يُسمح له بالاستلام، أو أبقه لجهتكم وحدها.
error-label-unknown = هذا الوسم غير معروف هنا. اختر درجة من 0 إلى 3 وجهات وقيوداً معروفة.
error-label-ceiling = هذا المكتب غير مخوّل بالكتابة بهذه الدرجة. اختر درجة أدنى أو اسأل مكتباً مخوّلاً.
error-label-group = لا توجد مجموعة كهذه هنا. اختر غيرها أو سمِّ الجهات نفسها.
error-label-exact = يُتفق على الخطة بأرضها ووقتها بدقة ولا تُعمَّم أبداً. أزل التعميم من وسمها.
error-label-derived = ما يُستخرج من سجلّات غيركم يحتاج وسماً بصرامة وسومها. خذ الدرجة والقيود والنهاية المذكورة.
error-place-out-of-range = لا مكان كهذا. خط العرض بين ⁦-90⁩ و90 وخط الطول بين ⁦-180⁩ و180.
error-place-unreadable = هذا ليس مكاناً. اكتب MGRS مثل ⁦38S\xA0LE\xA071\xA059⁩ أو درجات مثل ⁦35.77\xA043.58⁩.
error-place-area = حدود المنطقة تتقاطع أو فارغة أو كبيرة جداً. ارسمها من جديد.
error-time-impossible = الوقت مستحيل: ينتهي قبل أن يبدأ أو هو بعيد جداً. صحّحه.
error-time-unreadable = هذا ليس وقتاً. اكتبه مثل ⁦2023-10-22T06:05:00Z⁩.
error-text-too-long = النص طويل جداً. اختصره أو وزّعه على سجلّين.
error-kind-unknown = لا تكتب المكاتب هذا النوع من السجلات.
error-body-invalid = حقل ناقص أو خطأ. صحّح الحقل المذكور.
error-status-mixed = لا يختلط التمرين والحقيقي في عقدة واحدة.
error-plan-outside-map = لا أحد مسؤول عن جزء من هذه الأرض. أبقِ المنطقة داخل خريطة القواطع.
error-record-not-found = لا يوجد سجلّ كهذا لهذا المكتب.
error-alarm-not-found = لا يوجد تنبيه كهذا في هذا المكتب.
error-release-changed = تغيّر من سيستلمه منذ أن نظرت. انظر القائمة الجديدة وأرسل مجدداً.
error-release-authority-needed = يحتاج موافقة المخوّل بالإتاحة قبل أن يخرج.
error-release-second-person-needed = من الدرجة 2 لا بد من موافقة شخص مخوّل ثانٍ.
error-release-agency-unknown = هذه الجهة ليست في الشبكة. أخرجها من القائمة.
error-release-refused = لم يسمح المخوّل بالإتاحة بخروجه إلى هناك. اكتب نسخة تالية إن كان يجب أن يخرج.
error-release-not-waiting = لا شيء من هذا السجلّ ينتظر الإتاحة. اكتب نسخة تالية بوسم آخر.
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
error-frame-unreadable = أرسل الطرف الآخر ما لا يُقرأ. وُضع جانباً.
error-frame-too-large = أرسل الطرف الآخر إطاراً أكبر من الحد. وُضع جانباً.
error-frame-cut = الإطار ليس كما يقول بصمته. لم يُؤخذ ويُطلب مجدداً.
error-frame-gap = أرقام ناقصة في المسار. تُطلب مجدداً.
error-frame-chain = سلسلة المسار لا تتبع ما لدينا: نسخة احتياطية مستعادة هنا أو هناك. ليتكلم المسؤولان.
error-frame-fork = وقّع الطرف الآخر ماضيين مختلفين لمسار واحد. حُفظا كلاهما ولم يُؤخذ شيء. كلّم الطرف الآخر.
error-frame-epoch = يُعدّ المسار بحقبة غير هذه. لم يُؤخذ شيء. إن استمر هذا فكلّم الطرف الآخر.
error-frame-signature = توقيع لا يصح. لم يُؤخذ منه شيء.
error-frame-key = وُقّع بمفتاح لم تصدّقه جهته لهذا أو لم تعد تصدّقه. لم يُؤخذ.
error-frame-addressee = موجّه إلى غيرنا. لم يُؤخذ.
error-frame-owner = صاحبه جهة لا يتكلم هذا الطرف باسمها. لم يُؤخذ.
error-frame-version = النسخة لا تتبع ما لدينا. لم تُؤخذ.
error-frame-home = يخصّ عقدة أخرى من هذه الجهة، وهي وحدها تتابعه أو تسحبه. لم يُؤخذ.
error-frame-recalled = سحبه صاحبه. لم يُؤخذ ولم يُحفظ.
error-frame-status = لا يختلط التمرين والحقيقي. لم يُؤخذ.
error-frame-kind = حمل المسار ما لا تعرفه هذه العقدة. وُضع جانباً.
error-peer-refused = لم يثبت الطرف الآخر أنه العقدة التي يقول.
error-restore-waiting = استُعيدت هذه العقدة من نسخة احتياطية. ما أعطته هذه الجهة مخفي إلى أن تصل كلمتها.
error-peer-unreachable = الوصلة مقطوعة. ما ينتظر محفوظ ويخرج حين تعود.
error-peer-answer = جواب الطرف الآخر لا يُقرأ. يُسأل مجدداً.
error-release-guard = أوقف الحارس نسخة لا تغطيها أي إتاحة. توقف وأبلغ عن هذا: خلل في تنسيق.
error-store-in-use = برنامج آخر يفتح هذا المخزن. أوقفه أولاً.
error-config-invalid = إعداد هذه العقدة غير سليم. أبلغ مديرها، وما كتبته محفوظ.
error-store-full = امتلأ القرص. أفرغ حيّزاً؛ ما حُفظ لم يضِع.
error-store-corrupt = المخزن متضرر. توقف واحفظ الملف وأعد آخر نسخة احتياطية.
error-request-too-many = طلبات كثيرة. انتظر لحظة.
error-internal = حدث خلل في تنسيق. لم يُحفظ من هذا شيء. أبلغ عنه مع وقت حدوثه.
`,Ji=`### النماذج والإرسال.

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
place-hint-map = MGRS أو درجات، بأي أرقام؛ أو انقر على الخريطة.
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

wrong-place = هذا ليس مكاناً. اكتب MGRS مثل ⁦38S\xA0LE\xA071\xA059⁩ أو درجات مثل ⁦35.77\xA043.58⁩.
wrong-time = هذا ليس وقتاً. اكتب ⁦05:12⁩ أو ⁦05:12Z⁩ أو ⁦2026-11-24\xA005:12Z⁩.
wrong-order = ينتهي قبل أن يبدأ.
wrong-future = هذا الوقت في المستقبل.
wrong-size = هذا ليس عدداً. اكتب ⁦12⁩ أو ⁦10-15⁩ أو ⁦>20⁩.
wrong-metres = اكتب أمتاراً صحيحة مثل 300.
wrong-corners = بعض الزوايا لا تُقرأ.

label-who = من يُسمح له بالاستلام
label-level = درجة السرية
label-more = القيود
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
show-audience = يرى المستلمون من استلمه غيرهم

who-gets-it = سيستلمه:
nobody-gets-it = لن يستلمه أحد غيرنا.
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
send-queue = احفظه حتى تعود العقدة
send-offline = العقدة لا تجيب. يُحفظ هنا؛ وإن لم تُعرض أسماء المستلمين بعد فستراها قبل أن يخرج.
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
queued-toast = حُفظ هنا. يُرسل حين تعود العقدة.
`,Yi=`### الصفحة: سطر الحالة، الخريطة، السجلّ، محور الوقت، الدخول.

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
cut-off = انقطع الاتصال بالعقدة منذ { $age }. ما تراه قديم، وما تكتبه يُحفظ هنا ويُرسل حين تعود العقدة.

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
alarm-alert = إنذار
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
acknowledge = تم العلم
open-record = فتح السجلّ

panel = السجلّ
close = إغلاق
show-on-map = أظهره على الخريطة
map = الخريطة
map-tools = أدوات الخريطة
map-home = إظهار كل القواطع
map-failed = لا يستطيع هذا المتصفح رسم الخريطة (WebGL). كل ما عداها يعمل: المكان مكتوب في كل سجلّ.
map-keys = المفاتيح: R تقرير، A إنذار، C مسك أرض، M تحرّك، والشرطة المائلة للبحث.
zoom-in = تقريب
zoom-out = تبعيد
read-out-title = MGRS أو درجات
degrees = درجات
nobody-holds = أرض لا يمسكها أحد
search = ابحث عن مكان أو إحداثيات أو كلمات
search-hint = مكان أو MGRS أو كلمات
search-none = لا نتائج. جرّب MGRS أو درجات أو اسم مكان أو كلمة.
draw-area-guide = انقر زوايا المنطقة؛ نقرتان أو Enter للإغلاق.
draw-point-guide = انقر على الخريطة لتحديد المكان.
draw = ارسم على الخريطة
draw-undo = تراجع عن زاوية
draw-clear = امسح
draw-done = إغلاق المنطقة

feed = التقارير والخطط
feed-empty = لا شيء بعد. يظهر هنا ما يُتاح لهذا المكتب، والمفتاح R يبدأ تقريراً.
feed-empty-sieve = لا شيء من هذا النوع.
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
waiting-look-again = راجع من سيستلمه ثم أرسله
waiting-refused = لم تقبله العقدة
waiting-to = إلى { $names }
waiting-take-back = استرجاع
waiting-look = مراجعة وإرسال
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
`,Xi=`### السجلّ: وقائعه، حال الخطة وأجوبتها، التسليم، التاريخ.

kind-spot = تقرير
kind-alert = إنذار
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
kind-coverage = تغطية
kind-operation = عملية
kind-metric = مؤشر
kind-result = نتيجة
kind-statement = بيان
kind-meeting = اجتماع
kind-agreement = اتفاق
kind-watch = سجل المناوبة
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
fact-audience = مُتاح إلى
only-us = نحن فقط
by-machine = أُدخل آلياً
precision = ± { $n } م
metres = { $n } م
copy = نسخ
copied = نُسخ
minimum = الحد الأدنى فقط
minimum-note = أتاحت { $agency } من هذا السجلّ ما تقتضيه السلامة فقط: أين ومتى وأي خطر.
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
recall-promise = تُخفيه عقدهم فوراً وتُتلفه. هذا وعد منهم وليس قانوناً طبيعياً: ما قُرئ أو دُوّن أو صُوّر يبقى كما هو. يبقى السجلّ لديكم، ولا نسخة تالية له.
recall-confirm = تأكيد السحب
recall-not = إبقاؤه لديهم
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

deliveries = التسليم
deliveries-none = محفوظ لدينا فقط.
state-pending = قيد الانتظار
state-sent = مُرسل
state-received = مُستلم
state-refused = عزلته عقدتهم
state-recalled = أُخفي وأُتلف لديهم
state-unsent = لم يخرج من عندنا
state-recall-pending = السحب قيد الانتظار
state-recalling = السحب في الطريق
state-recall-refused = عزلت عقدتهم طلب السحب: اتصل بهم
basis-authority = بصلاحيتنا
basis-standing = بقاعدة دائمة
basis-life-safety = لسلامة الأرواح
`,Zi=`### The demonstration's desk picker.

demo-title = Tansiq · the Makhmur day
demo-intro = Each desk opens in a tab of its own. Cut a link or kill a node at any step: the day must end the same.
demo-desks = Desks
demo-open = open desk
demo-day = The day
demo-play = Play
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
`,Qi=`### The node's refusals by their stable code (docs/formats/errors.md), dots written as dashes.

error-unreachable = The node does not answer. What you wrote is kept.
error-account-locked = Too many wrong passwords in a row. Wait five minutes, or ask the node's administrator.
error-account-refused = Account or password is wrong. Check the keyboard's language and try again.
error-account-role = This account may not do that. Sign in with one that has the role for it.
error-release-key = By this node's clock its own key is not in force, so others would take nothing of this. Nothing was written; your draft stays. Tell the node's administrator: the clock must be set, or the key renewed.
error-account-no-key = This account has no key in force to approve with. The node's administrator makes one with a new password.
error-hosting-over = This desk is not hosted at this node any more, or not yet. Speak with your own agency's administrator.
error-session-needed = Sign in first.
error-session-csrf = This page is out of date. Load it again; what you typed is kept.
error-request-malformed = The request cannot be read. Correct the field that is named.
error-request-too-large = The request is larger than this node takes. Send less at once.
error-request-host = Open the page under the address that the node's administrator gave.
error-label-missing = A record needs a label. Choose who may have it, or keep it to your own agency.
error-label-unknown = This label is not known here. Choose a level from 0 to 3 and known agencies and caveats.
error-label-ceiling = This desk may not write at that level. Choose a lower level, or ask an authorised desk.
error-label-group = No such group is known here. Choose another, or name the agencies themselves.
error-label-exact = A plan is agreed on its exact ground and time, and never made coarse. Take the coarsening out of its label.
error-label-derived = What is made from others' records needs a label as strict as theirs. Take the level, caveats and end that are named.
error-place-out-of-range = No such place. Latitude runs from -90 to 90, longitude from -180 to 180.
error-place-unreadable = This is not a place. Give MGRS (38S LE 71 59) or degrees (35.77 43.58).
error-place-area = The area's outline crosses itself, is empty or too large. Draw it again.
error-time-impossible = The time is impossible: it ends before it begins, or lies too far ahead. Correct it.
error-time-unreadable = This is not a time. Give it as 2023-10-22T06:05:00Z.
error-text-too-long = The text is too long. Shorten it, or split it over two records.
error-kind-unknown = Desks cannot write this kind of record.
error-body-invalid = A field of the record is missing or wrong. Correct the field that is named.
error-status-mixed = Exercise and actual records never mix on one node.
error-plan-outside-map = Nobody answers for part of this ground. Keep the area inside the map of sectors.
error-record-not-found = There is no such record for this desk.
error-alarm-not-found = There is no such alarm at this desk.
error-release-changed = Who will get this has changed since you looked. See the new list and send again.
error-release-authority-needed = This needs a release authority's approval before it can leave.
error-release-second-person-needed = From level 2 a second authorised person must approve.
error-release-agency-unknown = This agency is not in the network. Take it out of the audience.
error-release-refused = A release authority did not let it go there. Write a next version if it should.
error-release-not-waiting = Nothing of this record waits for a release. Write a next version with another label.
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
error-frame-unreadable = The peer sent bytes that are no frame. They were put aside.
error-frame-too-large = The peer sent a frame over the size limit. It was put aside.
error-frame-cut = The frame's bytes are not those that its digest names. It was not taken; it is asked for again.
error-frame-gap = Numbers are missing in the lane. They are asked for again.
error-frame-chain = The lane's chain does not follow from what we hold: a restored backup, here or there. The administrators must speak with each other.
error-frame-fork = The peer has signed two different pasts of one lane. Both are kept; nothing was taken. Speak with the peer.
error-frame-epoch = The lane is counted in another epoch than this. Nothing was taken. If it goes on so, speak with the peer.
error-frame-signature = A signature does not verify. Nothing of it was taken.
error-frame-key = Signed by a key that its agency's root has not certified for this, or no longer. Not taken.
error-frame-addressee = Addressed to somebody else. Not taken.
error-frame-owner = Owned by an agency that this peer does not speak for. Not taken.
error-frame-version = The version does not follow the one we hold. Not taken.
error-frame-home = It belongs to another node of this agency, and that one alone goes on with it or recalls it. Not taken.
error-frame-recalled = Its owner has recalled it. It was neither taken nor kept.
error-frame-status = Exercise and actual records never mix. Not taken.
error-frame-kind = The lane carried something that this node does not know. It was put aside.
error-peer-refused = The other end could not prove that it is the node it says it is.
error-restore-waiting = This node was put back from a backup. What this agency has given it is hidden until the agency's word is here.
error-peer-unreachable = The link is down. What waits is kept and goes out when the link is back.
error-peer-answer = The peer's answer cannot be read. It is asked again.
error-release-guard = The guard stopped a copy that no release covers. Stop and report this: it is a fault of Tansiq.
error-store-in-use = Another process has this store open. Stop that one first.
error-config-invalid = This node is not set up right. Tell its administrator; what you typed is kept.
error-store-full = The disk is full. Free some space; nothing that was saved is lost.
error-request-too-many = Too many requests. Wait a moment.
error-store-corrupt = The store is damaged. Stop, keep the file, restore the last backup.
error-internal = Tansiq made a mistake. Nothing was saved of this. Report it with the time it happened.
`,$i=`### The forms, and sending.

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
place-hint-map = MGRS or degrees, any digits; or click on the map.
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

wrong-place = This is not a place. Give MGRS (38S LE 71 59) or degrees (35.77 43.58).
wrong-time = This is not a time. Give 05:12, 05:12Z or 2026-11-24 05:12Z.
wrong-order = It ends before it begins.
wrong-future = This time lies ahead.
wrong-size = Not a number. Give 12, 10-15 or >20.
wrong-metres = Give whole metres, like 300.
wrong-corners = Some corners cannot be read.

label-who = Who may have it
label-level = How secret
label-more = Caveats
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
show-audience = Recipients see who else has it

who-gets-it = These will get it:
nobody-gets-it = Nobody else will get it.
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
send-queue = Keep until the node is back
send-offline = The node does not answer. It is kept here; if the recipients were not yet shown, you look at them before it leaves.
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
queued-toast = Kept here. It goes when the node is back.
`,ea=`### The shell: status line, map, feed, time axis, sign-in.

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
cut-off = Cut off from the node since { $age }. What you see is old; what you write is kept here and goes once the node is back.

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
alarms = Alarms
alarms-more = { $n ->
    [one] and one more alarm
   *[other] and { $n } more alarms
  }
alarm-ready = Alarm on
alarm-muted = No sound: test the alarm
alarm-test-title = Test the alarm
alarm-claim = Claim on ground near us
alarm-alert = Alert
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
acknowledge = Acknowledge
open-record = Open record

panel = Record
close = Close
show-on-map = Show on the map
map = Map
map-tools = Map tools
map-home = Show all sectors
map-failed = This browser cannot draw the map (WebGL). All else works: places stand in each record.
map-keys = R report, A alert, C claim, M movement, slash to search.
zoom-in = Closer
zoom-out = Farther
read-out-title = MGRS or degrees
degrees = degrees
nobody-holds = Ground nobody holds
search = Search for a place, a coordinate or words
search-hint = Place, MGRS or words
search-none = Nothing found. Try MGRS, degrees, a place or a word.
draw-area-guide = Click the corners; double-click or Enter closes.
draw-point-guide = Click on the map to set the place.
draw = Draw on the map
draw-undo = Undo corner
draw-clear = Clear
draw-done = Close the area

feed = Reports and plans
feed-empty = Nothing yet. What is released to this desk appears here; R begins a report.
feed-empty-sieve = Nothing of this kind.
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
waiting-look-again = Look who will get it, then send
waiting-refused = Not taken by the node
waiting-to = To { $names }
waiting-take-back = Take back
waiting-look = Look and send
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
`,ta=`### A record: its facts, a plan's state and answers, delivery, history.

kind-spot = Report
kind-alert = Alert
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
kind-coverage = Coverage
kind-operation = Operation
kind-metric = Metric
kind-result = Result
kind-statement = Statement
kind-meeting = Meeting
kind-agreement = Agreement
kind-watch = Watch log
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
fact-audience = Released to
only-us = only us
by-machine = by a machine
precision = ± { $n } m
metres = { $n } m
copy = Copy
copied = Copied
minimum = minimum only
minimum-note = { $agency } has released only the life-safety minimum of this: where, when, what danger.
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
recall-promise = Their nodes hide it at once and destroy it. That is their promise, not physics: what was read, written down or photographed stays so. You keep the record; it has no next version.
recall-confirm = Take it back
recall-not = Leave it with them
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

deliveries = Delivery
deliveries-none = It stays with us.
state-pending = pending
state-sent = sent
state-received = received
state-refused = put aside by its node
state-recalled = hidden and destroyed there
state-unsent = never left
state-recall-pending = recall waits
state-recalling = recall on its way
state-recall-refused = its node put the recall aside: call them
basis-authority = by our authority
basis-standing = by standing rule
basis-life-safety = life safety
`,na=class{constructor(e){this.value=e}valueOf(){return this.value}},$=class extends na{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},ra=class extends na{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},ia=class e extends na{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof na)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof na&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},aa=100,oa=`⁨`,sa=`⁩`;function ca(e,t,n){return n===t||n instanceof ra&&t instanceof ra&&n.value===t.value||t instanceof ra&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function la(e,t,n){return t[n]?va(e,t[n].value):(e.reportError(RangeError(`No default`)),new $)}function ua(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=da(e,i.value):n.push(da(e,i));return{positional:n,named:r}}function da(e,t){switch(t.type){case`str`:return t.value;case`num`:return new ra(t.value,{minimumFractionDigits:t.precision});case`var`:return fa(e,t);case`mesg`:return pa(e,t);case`term`:return ma(e,t);case`func`:return ha(e,t);case`select`:return ga(e,t);default:return new $}}function fa(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new $(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new $(`$${t}`);if(n instanceof na)return n;switch(typeof n){case`string`:return n;case`number`:return new ra(n);case`object`:if(ia.supportsValue(n))return new ia(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new $(`$${t}`)}}function pa(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new $(t);if(n){let i=r.attributes[n];return i?va(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new $(`${t}.${n}`))}return r.value?va(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new $(t))}function ma(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new $(i);if(n){let t=a.attributes[n];if(t){e.params=ua(e,r).named;let n=va(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new $(`${i}.${n}`)}e.params=ua(e,r).named;let o=va(e,a.value);return e.params=null,o}function ha(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new $(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new $(`${t}()`);try{let t=ua(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new $(`${t}()`)}}function ga(e,{selector:t,variants:n,star:r}){let i=da(e,t);if(i instanceof $)return la(e,n,r);for(let t of n)if(ca(e,i,da(e,t.key)))return va(e,t.value);return la(e,n,r)}function _a(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new $;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>aa)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${aa}`);r&&n.push(oa),n.push(da(e,i).toString(e)),r&&n.push(sa)}return e.dirty.delete(t),n.join(``)}function va(e,t){return typeof t==`string`?e.bundle._transform(t):_a(e,t)}var ya=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function ba(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var xa=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function Sa(e,t){let n=e[0];if(n instanceof $)return new $(`NUMBER(${n.valueOf()})`);if(n instanceof ra)return new ra(n.valueOf(),{...n.opts,...ba(t,xa)});if(n instanceof ia)return new ra(n.toNumber(),{...ba(t,xa)});throw TypeError(`Invalid argument to NUMBER`)}var Ca=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function wa(e,t){let n=e[0];if(n instanceof $)return new $(`DATETIME(${n.valueOf()})`);if(n instanceof ia||n instanceof ra)return new ia(n,ba(t,Ca));throw TypeError(`Invalid argument to DATETIME`)}var Ta=new Map;function Ea(e){let t=Array.isArray(e)?e.join(` `):e,n=Ta.get(t);return n===void 0&&(n=new Map,Ta.set(t,n)),n}var Da=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Sa,DATETIME:wa,...t},this._useIsolating=n,this._transform=r,this._intls=Ea(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new ya(this,n,t);try{return _a(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new $().toString(r);throw e}}},Oa=/^(-?[a-zA-Z][\w-]*) *= */gm,ka=/\.([a-zA-Z][\w-]*) *= */y,Aa=/\*?\[/y,ja=/(-?[0-9]+(?:\.([0-9]+))?)/y,Ma=/([a-zA-Z][\w-]*)/y,Na=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Pa=/^[A-Z][A-Z0-9_-]*$/,Fa=/([^{}\n\r]+)/y,Ia=/([^\\"\n\r]*)/y,La=/\\([\\"])/y,Ra=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,za=/^\n+/,Ba=/ +$/,Va=/ *\r?\n/g,Ha=/( *)$/,Ua=/{\s*/y,Wa=/\s*}/y,Ga=/\[\s*/y,Ka=/\s*] */y,qa=/\s*\(\s*/y,Ja=/\s*->\s*/y,Ya=/\s*:\s*/y,Xa=/\s*,?\s*/y,Za=/\s+/y,Qa=class{constructor(e){this.body=[],Oa.lastIndex=0;let t=0;for(;;){let n=Oa.exec(e);if(n===null)break;t=Oa.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(ka);){let t=o(ka),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(Fa)&&(r=o(Fa)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,za),u([i],i.length)):r?S(r,Ba):null}function u(r=[],i){for(;;){if(n(Fa)){r.push(o(Fa));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,Ba));let c=[];for(let e of r)e instanceof $a&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(Ua,SyntaxError);let e=f();if(i(Wa))return e;if(i(Ja)){let t=h();return i(Wa,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(Na)){let[,e,t,n=null]=a(Na);if(e===`$`)return{type:`var`,name:t};if(i(qa)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(Pa.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(Xa)}}function m(){let e=f();return e.type===`mesg`&&i(Ya)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(Aa);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(Ga,SyntaxError);let e;return e=n(ja)?v():{type:`str`,value:o(Ma)},i(Ka,SyntaxError),e}function _(){if(n(ja))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(ja),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(Ia),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(La))return o(La);if(n(Ra)){let[,e,t]=a(Ra),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(Za),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return ee(e.slice(n,t))}return e[t-1]===` `&&ee(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function ee(e){let t=e.replace(Va,`
`),n=Ha.exec(e)[1].length;return new $a(t,n)}}},$a=class{constructor(e,t){this.value=e,this.length=t}},eo=Object.assign({"../../locales/ar/demo.ftl":Ki,"../../locales/ar/errors.ftl":qi,"../../locales/ar/form.ftl":Ji,"../../locales/ar/page.ftl":Yi,"../../locales/ar/record.ftl":Xi,"../../locales/en/demo.ftl":Zi,"../../locales/en/errors.ftl":Qi,"../../locales/en/form.ftl":$i,"../../locales/en/page.ftl":ea,"../../locales/en/record.ftl":ta}),to=[`ar`,`en`],no={ar:`العربية`,en:`English`},ro=[`ar`,`ckb`],io=`tansiq.language`,ao=new Map(to.map(e=>[e,oo(e)]));function oo(e){let t=new Da(`${e}-u-nu-latn`);for(let[n,r]of Object.entries(eo))n.includes(`/locales/${e}/`)&&t.addResource(new Qa(r));return t}function so(){let e=localStorage.getItem(io);return to.find(t=>t===e)??`ar`}var co=new class{#e=P(nn(so()));get language(){return X(this.#e)}set language(e){F(this.#e,e,!0)}#t=St(()=>ro.includes(this.language));get rtl(){return X(this.#t)}set rtl(e){F(this.#t,e)}use(e){this.language=e,localStorage.setItem(io,e),this.apply()}apply(){document.documentElement.lang=this.language,document.documentElement.dir=this.rtl?`rtl`:`ltr`}};function lo(e,t){return uo(e,t)??e}function uo(e,t){let n=ao.get(co.language),r=n?.getMessage(e);return!n||!r?.value?null:n.formatPattern(r.value,t??null,[])}function fo(e){return e&&(e[co.language]||e.ar||e.en||e.ckb)||``}function po(e){return new Intl.ListFormat(co.language,{type:`conjunction`}).format(e)}var mo=`tansiq.theme`,ho=class{#e=matchMedia(`(prefers-color-scheme: dark)`);#t=P(null);#n=P(`light`);#r=St(()=>X(this.#t)??X(this.#n));get theme(){return X(this.#r)}set theme(e){F(this.#r,e)}constructor(){let e=localStorage.getItem(mo);(e===`light`||e===`night`)&&F(this.#t,e,!0);let t=()=>{F(this.#n,this.#e.matches?`night`:`light`,!0),this.apply()};this.#e.addEventListener(`change`,t),t()}toggle(){F(this.#t,this.theme===`night`?`light`:`night`,!0),localStorage.setItem(mo,X(this.#t)),this.apply()}apply(){document.documentElement.dataset.theme=this.theme}};typeof window<`u`&&((window.__svelte??={}).v??=new Set).add(`5`);var go={spot:`M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6M8 .8v3M8 12.2v3M.8 8h3M12.2 8h3`,alert:`M8 2 15 14H1zM8 6.4v3.8M8 12v.4`,claim:`M3.5 15V1.5M3.5 2.5h9l-2.4 3 2.4 3h-9`,movement:`M1.5 8h12M9 3.5 13.5 8 9 12.5M1.5 4.5v7`,concurrence:`M2 3h12v8H8l-3.5 3V11H2zM5 7l2 2 4-4`,other:`M3 2h7l3 3v9H3zM10 2v3h3M5.5 8h5M5.5 11h5`,pending:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3.2l2 1.4`,sent:`M2 8 14 2.5 10.5 14 7.5 9zM7.5 9 14 2.5`,received:`M1 8.5 4.5 12 10.5 4.5M8 11l1 1 6-7.5`,recalled:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M4.2 4.2l7.6 7.6`,refused:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4`,none:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M5.5 8h5`,concur:`M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5 8.2l2.2 2.2L11.2 6`,"concur-with-conditions":`M8 1.2 14.8 8 8 14.8 1.2 8zM8 5v3.6M8 10.8v.4`,object:`M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8`,live:`M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4`,stale:`M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5v11`,silent:`M3 3l10 10M13 3 3 13`,close:`M3.5 3.5l9 9M12.5 3.5l-9 9`,bell:`M8 2a4 4 0 0 1 4 4v3l1.5 2.5h-11L4 9V6a4 4 0 0 1 4-4M6.5 13.5h3`,mute:`M8 2a4 4 0 0 1 4 4v3l1.5 2.5h-11L4 9V6a4 4 0 0 1 4-4M6.5 13.5h3M1.5 1.5l13 13`,copy:`M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3`,map:`M1.5 3.5 6 2l4 2 4.5-1.5v10L10 14l-4-2-4.5 1.5zM6 2v10M10 4v10`,undo:`M5.5 3 2 6.5 5.5 10M2 6.5h7.5a4 4 0 0 1 0 8H7`,night:`M13 10A6 6 0 0 1 6 3a6 6 0 1 0 7 7z`,light:`M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13`,draw:`M2.5 12 6 3l7.5 3-3 7.5zM2.5 12h.01M6 3h.01M13.5 6h.01M10.5 13.5h.01`,pin:`M8 14.5S3.5 9.6 3.5 6.2a4.5 4.5 0 0 1 9 0c0 3.4-4.5 8.3-4.5 8.3M8 4.8a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3`,up:`M8 13V3M3.5 7.5 8 3l4.5 4.5`,chevron:`M4 6l4 4 4-4`,search:`M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5 14 14`,exit:`M6 2.5H2.5v11H6M10 4.5 13.5 8 10 11.5M13.5 8H6`,play:`M4 2.5 13 8l-9 5.5z`,pause:`M4.5 3v10M11.5 3v10`,next:`M3 3l6 5-6 5zM12.5 3v10`,cut:`M1.5 8H6M10 8h4.5M6.5 4.5l3 7M9.5 4.5l-3 7`,power:`M8 1.5v6M4.5 4a5.5 5.5 0 1 0 7 0`,link:`M6.5 9.5l3-3M7 4.5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7.5`,fit:`M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10`,feed:`M2.5 3.5h11M2.5 8h11M2.5 12.5h11`,shield:`M8 1.5 13.5 3.5V8c0 3.4-2.4 5.6-5.5 6.5C4.9 13.6 2.5 11.4 2.5 8V3.5z`,sound:`M2 6v4h2.5L8 13V3L4.5 6zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.5 6.5 0 0 1 0 9`},_o=e=>go[e]??go.other??``,vo=jr(`<svg viewBox="0 0 16 16" class="svelte-dlgoph"><path></path></svg>`);function yo(e,t){et(t,!0);let n=Ui(t,`size`,3,16),r=Ui(t,`words`,3,null);var i=vo(),a=mn(i);Mn(e=>{Q(i,`width`,n()),Q(i,`height`,n()),Q(i,`role`,r()?`img`:null),Q(i,`aria-label`,r()),Q(i,`aria-hidden`,r()?null:`true`),Q(a,`d`,e)},[()=>_o(t.name)]),Pr(e,i),tt()}Ge();var bo=kr(`<button class="button quiet svelte-12z1ms2"> </button>`),xo=kr(`<div class="languages svelte-12z1ms2" role="group"></div>`);function So(e,t){et(t,!1),zi();var n=xo();Qr(n,5,()=>to.filter(e=>e!==co.language),e=>e,(e,t)=>{var n=bo(),r=mn(n,!0);Mn(()=>{Q(n,`lang`,X(t)),Q(n,`data-testid`,`language-${X(t)}`),zr(r,no[X(t)])}),xr(`click`,n,()=>co.use(X(t))),Pr(e,n)}),Te(n),Mn(e=>Q(n,`aria-label`,e),[()=>lo(`language`)]),Pr(e,n),tt()}Sr([`click`]);export{Qe as $,Br as A,Mn as B,mi as C,Jr as D,Qr as E,Mr as F,mn as G,on as H,Sr as I,F as J,hn as K,xr as L,Pr as M,Nr as N,qr as O,kr as P,ut as Q,br as R,_i as S,oi as T,fn as U,Tn as V,pn as W,Ct as X,P as Y,St as Z,Ti as _,po as a,Te as at,Ei as b,co as c,Ui as d,tt as et,zi as f,ji as g,Mi as h,ho as i,Ee as it,zr as j,Gr as k,lo as l,Ii as m,yo as n,$e as nt,uo as o,d as ot,Ri as p,nn as q,_o as r,qe as rt,fo as s,h as st,So as t,et as tt,Wi as u,Q as v,fi as w,vi as x,Di as y,X as z};