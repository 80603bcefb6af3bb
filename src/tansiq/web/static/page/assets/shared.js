var e=Array.isArray,t=Array.prototype.indexOf,n=Array.prototype.includes,r=Array.from,i=Object.defineProperty,a=Object.getOwnPropertyDescriptor,o=Object.getOwnPropertyDescriptors,s=Object.prototype,c=Array.prototype,l=Object.getPrototypeOf,u=Object.isExtensible,d=()=>{};function f(e){return typeof e?.then==`function`}function p(e){return e()}function m(e){for(var t=0;t<e.length;t++)e[t]()}function h(){var e,t;return{promise:new Promise((n,r)=>{e=n,t=r}),resolve:e,reject:t}}function g(e,t,n=!1){return e===void 0?n?t():t:e}function _(e,t){if(Array.isArray(e))return e;if(t===void 0||!(Symbol.iterator in e))return Array.from(e);let n=[];for(let r of e)if(n.push(r),n.length===t)break;return n}var v=1024,y=2048,b=4096,x=8192,S=16384,ee=32768,te=1<<25,C=65536,w=1<<19,ne=1<<20,re=1<<25,ie=1<<21,ae=1<<22,oe=1<<23,se=Symbol(`$state`),ce=Symbol(`component`),le=Symbol(`legacy props`),ue=Symbol(``),de=Symbol(`attributes`),fe=Symbol(`class`),pe=Symbol(`style`),me=Symbol(`text`),he=Symbol(`form reset`),ge=new class extends Error{name=`StaleReactionError`;message="The reaction that called `getAbortSignal()` was re-run or destroyed"},_e=!!globalThis.document?.contentType&&globalThis.document.contentType.includes(`xml`),ve={},ye=Symbol(`uninitialized`),be=`http://www.w3.org/1999/xhtml`;function xe(){console.warn(`https://svelte.dev/e/derived_inert`)}function Se(e){console.warn(`https://svelte.dev/e/hydration_mismatch`)}function Ce(){console.warn(`https://svelte.dev/e/select_multiple_invalid_value`)}function we(){console.warn(`https://svelte.dev/e/svelte_boundary_reset_noop`)}var T=!1;function Te(e){T=e}var E;function Ee(e){if(e===null)throw Se(),ve;return E=e}function De(){return Ee(vn(E))}function D(e){if(T){if(vn(E)!==null)throw Se(),ve;E=e}}function Oe(e=1){if(T){for(var t=e,n=E;t--;)n=vn(n);E=n}}function ke(e=!0){for(var t=0,n=E;;){if(n.nodeType===8){var r=n.data;if(r===`]`){if(t===0)return n;--t}else(r===`[`||r===`[!`||r[0]===`[`&&!isNaN(Number(r.slice(1))))&&(t+=1)}var i=vn(n);e&&n.remove(),n=i}}function Ae(e){if(!e||e.nodeType!==8)throw Se(),ve;return e.data}function je(e){return e===this.v}function Me(e,t){return e==e?e!==t||typeof e==`object`&&!!e||typeof e==`function`:t==t}function Ne(e){return!Me(e,this.v)}function Pe(e){throw Error(`https://svelte.dev/e/lifecycle_outside_component`)}function Fe(){throw Error(`https://svelte.dev/e/async_derived_orphan`)}function Ie(e,t,n){throw Error(`https://svelte.dev/e/each_key_duplicate`)}function Le(e){throw Error(`https://svelte.dev/e/effect_in_teardown`)}function Re(){throw Error(`https://svelte.dev/e/effect_in_unowned_derived`)}function ze(e){throw Error(`https://svelte.dev/e/effect_orphan`)}function Be(){throw Error(`https://svelte.dev/e/effect_update_depth_exceeded`)}function Ve(e){throw Error(`https://svelte.dev/e/props_invalid_value`)}function He(){throw Error(`https://svelte.dev/e/state_descriptors_fixed`)}function Ue(){throw Error(`https://svelte.dev/e/state_prototype_fixed`)}function We(){throw Error(`https://svelte.dev/e/state_unsafe_mutation`)}function Ge(){throw Error(`https://svelte.dev/e/svelte_boundary_reset_onerror`)}var Ke=!1;function qe(){Ke=!0}var Je=[];function Ye(e,t=!1,n=!1){return Xe(e,new Map,``,Je,null,n)}function Xe(t,n,r,i,a=null,o=!1){if(typeof t==`object`&&t){var c=n.get(t);if(c!==void 0)return c;if(t instanceof Map)return new Map(t);if(t instanceof Set)return new Set(t);if(e(t)){var u=Array(t.length);n.set(t,u),a!==null&&n.set(a,u);for(var d=0;d<t.length;d+=1){var f=t[d];d in t&&(u[d]=Xe(f,n,r,i,null,o))}return u}if(l(t)===s){u={},n.set(t,u),a!==null&&n.set(a,u);for(var p of Object.keys(t))u[p]=Xe(t[p],n,r,i,null,o);return u}if(t instanceof Date)return t.getTime(),structuredClone(t);if(typeof t.toJSON==`function`&&!o)return Xe(t.toJSON(),n,r,i,t)}if(t instanceof EventTarget)return t;try{return structuredClone(t)}catch{return t}}function Ze(e){let t=e.p;for(;t!==null&&t.c===null;)t=t.p;return t?.c??null}function Qe(e,t){return e===null&&Pe(t),e.c??=new Map(Ze(e)||void 0)}var $e=null;function et(e){$e=e}function tt(e){return Qe($e,`getContext`).get(e)}function nt(e,t){return Qe($e,`setContext`).set(e,t),t}function O(e,t=!1,n){$e={p:$e,i:!1,c:null,e:null,s:e,x:null,r:B,l:Ke&&!t?{s:null,u:null,$:[]}:null}}function k(e){var t=$e,n=t.e;if(n!==null){t.e=null;for(var r of n)jn(r)}return e!==void 0&&(t.x=e),t.i=!0,$e=t.p,rt(e)}function rt(e={}){return i(e,ce,{value:!0}),e}function it(){return!Ke||$e!==null&&$e.l===null}var at=[];function ot(){var e=at;at=[],m(e)}function st(e){if(at.length===0&&!Ft){var t=at;queueMicrotask(()=>{t===at&&ot()})}at.push(e)}function ct(){for(;at.length>0;)ot()}var lt=~(y|b|v);function ut(e,t){e.f=e.f&lt|t}function dt(e){e.f&512||e.deps===null?ut(e,v):ut(e,b)}function ft(e,t){e.f&2048?t.set(e,y):e.f&4096&&t.get(e)!==2048&&t.set(e,b),ut(e,v)}function pt(e){T&&_n(e)!==null&&yn(e)}var mt=!1;function ht(){mt||(mt=!0,document.addEventListener(`reset`,e=>{Promise.resolve().then(()=>{if(!e.defaultPrevented)for(let t of e.target.elements)t[he]?.()})},{capture:!0}))}function gt(e){var t=z,n=B;er(null),tr(null);try{return e()}finally{er(t),tr(n)}}function _t(e,t,n,r=n){e.addEventListener(t,()=>gt(n));let i=e[he];e[he]=i?()=>{i(),r(!0)}:()=>r(!0),ht()}function vt(e,t,n,r){let i=it()?St:Tt;var a=e.filter(e=>!e.settled),o=t.map(i);if(n.length===0&&a.length===0){r(o);return}var s=B,c=yt(),l=a.length===1?a[0].promise:a.length>1?Promise.all(a.map(e=>e.promise)):null;function u(e){if(!(s.f&16384)){c();try{r([...o,...e])}catch(e){wn(e,s)}bt()}}var d=xt();if(n.length===0){l.then(()=>u([])).finally(d);return}function f(){Promise.all(n.map(e=>wt(e))).then(u).catch(e=>wn(e,s)).finally(d)}l?l.then(()=>{s.f&16384?d():(c(),f(),bt())}):f()}function yt(){var e=B,t=z,n=$e,r=j;return function(i=!0){tr(e),er(t),et(n),i&&!(e.f&16384)&&(r?.activate(),r?.apply())}}function bt(e=!0){tr(null),er(null),et(null),e&&j?.deactivate()}function xt(){var e=B,t=e.b,n=j,r=!!t?.is_rendered();return t?.update_pending_count(1,n),n.increment(r,e),()=>{t?.update_pending_count(-1,n),n.decrement(r,e)}}function St(e){var t=2|y;return B!==null&&(B.f|=w),{ctx:$e,deps:null,effects:null,equals:je,f:t,fn:e,reactions:null,rv:0,v:ye,wv:0,parent:B,ac:null}}var Ct=Symbol(`obsolete`);function wt(e,t,n){let r=B;r===null&&Fe();var i=void 0,a=Qt(ye),o=!z,s=new Set;return Fn(()=>{var t=B,n=h();i=n.promise;try{Promise.resolve(e()).then(n.resolve,e=>{e!==ge&&n.reject(e)}).finally(bt)}catch(e){n.reject(e),bt()}var c=j;if(o){if(t.f&32768)var l=xt();if(r.b?.is_rendered())c.async_deriveds.get(t)?.reject(Ct);else for(let e of s.values())e.reject(Ct);s.add(n),c.async_deriveds.set(t,n)}let u=(e,t=void 0)=>{l?.(),s.delete(n),t!==Ct&&(c.activate(),t?(a.f|=oe,nn(a,t)):(a.f&8388608&&(a.f^=oe),nn(a,e)),c.deactivate())};n.promise.then(u,e=>u(null,e||`unknown`))}),kn(()=>{for(let e of s)e.reject(Ct)}),new Promise(e=>{function t(n){function r(){n===i?e(a):t(i)}n.then(r,r)}t(i)})}function A(e){let t=St(e);return rr(t),t}function Tt(e){let t=St(e);return t.equals=Ne,t}function Et(e){var t=e.effects;if(t!==null){e.effects=null;for(var n=0;n<t.length;n+=1)Hn(t[n])}}function Dt(e){var t,n=B,r=e.parent;if(!Zn&&r!==null&&e.v!==ye&&r.f&24576)return xe(),e.v;tr(r);try{Et(e),t=hr(e)}finally{tr(n)}return t}function Ot(e){var t=Dt(e);!e.equals(t)&&(e.wv=fr(),(!j?.is_fork||e.deps===null)&&(j===null?e.v=t:(j.capture(e,t,!0),Mt?.capture(e,t,!0)),e.deps===null))?ut(e,v):Zn||(Nt===null?dt(e):(On()||j?.is_fork)&&Nt.set(e,t))}function kt(e){if(e.effects!==null)for(let t of e.effects)(t.teardown||t.ac)&&(t.teardown?.(),t.ac!==null&&gt(()=>{t.ac.abort(ge),t.ac=null}),t.fn!==null&&(t.teardown=d),vr(t,0),Bn(t))}function At(e){if(e.effects!==null)for(let t of e.effects)t.teardown&&t.fn!==null&&yr(t)}var jt=null,j=null,Mt=null,Nt=null,Pt=null,Ft=!1,It=!1,Lt=null,Rt=null,zt=0,Bt=1,Vt=class e{id=Bt++;started=!1;linked=!0;prev=null;next=null;async_deriveds=new Map;current=new Map;previous=new Map;#e=new Set;#t=new Set;#n=0;#r=new Map;#i=null;#a=[];#o=[];#s=new Map;#c=new Map;#l=new Set;is_fork=!1;#u=!1;constructor(){jt===null?jt=this:(jt.next=this,this.prev=jt),jt=this}#d(){if(this.is_fork)return!0;for(let e of this.#r.keys())if(!this.#f(e))return!0;return!1}#f(e){for(var t=e;t!==null;t=t.parent)if(this.#c.has(t))return!0;return!1}skip_effect(e){this.#c.has(e)||this.#c.set(e,{d:[],m:[]}),this.#l.delete(e)}unskip_effect(e,t=e=>this.schedule(e)){var n=this.#c.get(e);if(n){this.#c.delete(e);for(var r of n.d)ut(r,y),t(r);for(r of n.m)ut(r,b),t(r)}this.#l.add(e)}#p(){var e=[];for(let i of this.#a)if(!(i.f&16384||!(i.f&6144))){for(var t=i,n=!1;t.parent!==null;){t=t.parent;var r=t.f;if(r&96){if(!(r&1024)){n=!0;break}t.f^=v}}n||e.push(t)}return this.#a=[],e}#m(){this.started=!0;for(let[e,t]of this.#s)ut(e,t),this.schedule(e);this.apply();for(var t=Lt=[],n=[],r=Rt=[];this.#a.length>0;){zt++>1e3&&(this.#b(),Ut());for(let e of this.#p())try{this.#h(e,t,n)}catch(t){throw Jt(e),this.#d()||this.discard(),t}}if(j=null,r.length>0){var i=e.ensure();for(let e of r)i.schedule(e)}if(Lt=null,Rt=null,this.#d()){this.#y(n),this.#y(t);for(let[e,t]of this.#c)qt(e,t);r.length>0&&j.#m();return}let a=this.#g();if(a)this.#y(n),this.#y(t),a.#v(this);else{this.#s.clear();for(let e of this.#e)e(this);this.#e.clear(),Mt=this,Gt(n),Gt(t),Mt=null,this.#i?.resolve();var o=j;this.#n===0&&(this.#a.length===0||o!==null)&&this.#b(),o!==null&&(Xt.clear(),o.#m())}}#h(e,t,n){e.f^=v;for(var r=e.first;r!==null;){var i=r.f,a=!!(i&96);if(!(a&&i&1024||i&8192||this.#c.has(r))&&r.fn!==null){a?r.f^=v:i&4?t.push(r):pr(r)&&(i&16&&this.add_dirty_reaction(r,b),yr(r));var o=r.first;if(o!==null){r=o;continue}}for(;r!==null;){var s=r.next;if(s!==null){r=s;break}r=r.parent}}}#g(){for(var e=this.prev;e!==null;e=e.prev)if(!e.is_fork&&this.#_(e))return e;return null}#_(e){for(let[t,[,n]]of this.current)if(!n&&e.current.has(t))return!0;return!1}#v(e){for(let[t,n]of e.current)!this.previous.has(t)&&e.previous.has(t)&&this.previous.set(t,e.previous.get(t)),this.current.set(t,n);for(let[t,n]of e.async_deriveds){let e=this.async_deriveds.get(t);e&&n.promise.then(e.resolve).catch(e.reject)}e.async_deriveds.clear(),this.transfer_reactions(e.#s);let t=e=>{var n=e.reactions;if(n!==null&&!(e.f&2&&!(e.f&6144)))for(let e of n){var r=e.f;if(r&2)t(e);else{var i=e;r&4194320&&!this.async_deriveds.has(i)&&(this.#s.delete(i),ut(i,y),this.schedule(i))}}};for(let e of this.current.keys())t(e);this.oncommit(()=>e.discard()),e.#b(),j=this,this.#m()}#y(e){for(var t=0;t<e.length;t+=1)ft(e[t],this.#s)}capture(e,t,n=!1){e.v!==ye&&!this.previous.has(e)&&this.previous.set(e,e.v),e.f&8388608||(this.current.set(e,[t,n]),Nt?.set(e,t)),this.is_fork||(e.v=t)}activate(){j=this}deactivate(){j=null,Nt=null}flush(){try{It=!0,j=this,this.#m()}finally{zt=0,Pt=null,Lt=null,Rt=null,It=!1,j=null,Nt=null,Xt.clear()}}discard(){for(let e of this.#t)e(this);this.#t.clear();for(let e of this.async_deriveds.values())e.reject(Ct);this.#b(),this.#i?.resolve()}register_created_effect(e){this.#o.push(e)}increment(e,t){if(this.#n+=1,e){let e=this.#r.get(t)??0;this.#r.set(t,e+1)}}decrement(e,t){if(--this.#n,e){let e=this.#r.get(t)??0;e===1?this.#r.delete(t):this.#r.set(t,e-1)}this.#u||(this.#u=!0,st(()=>{this.#u=!1,this.linked&&this.flush()}))}transfer_reactions(e){for(let[t,n]of e)this.add_dirty_reaction(t,n);e.clear()}add_dirty_reaction(e,t){(t===2048||this.#s.get(e)!==2048)&&this.#s.set(e,t)}oncommit(e){this.#e.add(e)}ondiscard(e){this.#t.add(e)}settled(){return(this.#i??=h()).promise}static ensure(){if(j===null){let t=j=new e;!It&&!Ft&&st(()=>{t.started||t.flush()})}return j}apply(){Nt=null}schedule(e){Pt=e,e.b?.is_pending&&e.f&16777228&&!(e.f&32768)?e.b.defer_effect(e):this.#a.push(e)}#b(){if(this.linked){var e=this.prev,t=this.next;e===null||(e.next=t),t===null?jt=e:t.prev=e,this.linked=!1}}};function Ht(e){var t=Ft,n=Mt;Mt=null,Ft=!0;try{var r;for(e&&(Ht(),r=e());;){if(ct(),j===null)return r;j.flush()}}finally{Ft=t,Mt=n}}function Ut(){try{Be()}catch(e){wn(e,Pt)}}var Wt=null;function Gt(e){var t=e.length;if(t!==0){for(var n=0;n<t;){var r=e[n++];if(!(r.f&24576)&&pr(r)&&(Wt=new Set,yr(r),r.deps===null&&r.first===null&&r.nodes===null&&r.teardown===null&&r.ac===null&&Wn(r),Wt?.size>0)){Xt.clear();for(let e of Wt){if(e.f&24576)continue;let t=[e],n=e.parent;for(;n!==null;)Wt.has(n)&&(Wt.delete(n),t.push(n)),n=n.parent;for(let e=t.length-1;e>=0;e--){let n=t[e];n.f&24576||yr(n)}}Wt.clear()}}Wt=null}}function Kt(e){j.schedule(e)}function qt(e,t){if(!(e.f&32&&e.f&1024)){e.f&2048?t.d.push(e):e.f&4096&&t.m.push(e),ut(e,v);for(var n=e.first;n!==null;)qt(n,t),n=n.next}}function Jt(e){ut(e,v);for(var t=e.first;t!==null;)Jt(t),t=t.next}var Yt=new Set,Xt=new Map,Zt=!1;function Qt(e,t){return{f:0,v:e,reactions:null,equals:je,rv:0,wv:0}}function M(e,t){let n=Qt(e,t);return rr(n),n}function $t(e,t=!1,n=!0){let r=Qt(e);return t||(r.equals=Ne),Ke&&n&&$e!==null&&$e.l!==null&&($e.l.s??=[]).push(r),r}function N(e,t,n=!1){return z!==null&&(!$n||z.f&131072)&&it()&&z.f&4325394&&(nr===null||!nr.has(e))&&We(),nn(e,n?cn(t):t,Rt)}var en=null,tn=0;function nn(e,t,n=null){if(!e.equals(t)){Zn?Xt.set(e,t):Xt.has(e)||Xt.set(e,e.v);var r=Vt.ensure();if(r.capture(e,t),e.f&2){let t=e;e.f&2048&&Dt(t),Nt===null&&dt(t)}e.wv=fr(),en=null,tn=0,sn(e,y,n),en=null,it()&&B!==null&&B.f&1024&&!(B.f&96)&&(or===null?sr([e]):or.push(e)),!r.is_fork&&Yt.size>0&&!Zt&&rn()}return t}function rn(){Zt=!1;for(let e of Yt){e.f&1024&&ut(e,b);let t;try{t=pr(e)}catch{t=!0}t&&yr(e)}Yt.clear()}function an(e,t=1){var n=V(e),r=t===1?n++:n--;return N(e,n),r}function on(e){N(e,e.v+1)}function sn(e,t,n){var r=e.reactions;if(r!==null){var i=it(),a=r.length;if(tn+=a,tn>1e5&&en===null&&(en=new Set),en!==null){if(en.has(e))return;en.add(e)}for(var o=0;o<a;o++){var s=r[o],c=s.f;if(i||s!==B){var l=(c&y)===0;if(l&&ut(s,t),c&131072)Yt.add(s);else if(c&2){var u=s;Nt?.delete(u),sn(u,b,n)}else if(l){var d=s;c&16&&Wt!==null&&Wt.add(d),n===null?Kt(d):n.push(d)}}}}}function cn(t){if(typeof t!=`object`||!t||se in t||ce in t)return t;let n=l(t);if(n!==s&&n!==c)return t;var r=new Map,i=e(t),o=M(0),u=null,d=ur,f=e=>{if(ur===d)return e();var t=z,n=ur;er(null),dr(d);var r=e();return er(t),dr(n),r};return i&&r.set(`length`,M(t.length,u)),new Proxy(t,{defineProperty(e,t,n){`value`in n&&n.configurable!==!1&&n.enumerable!==!1&&n.writable!==!1||He();var i=r.get(t);return i===void 0?f(()=>{var e=M(n.value,u);return r.set(t,e),e}):N(i,n.value,!0),!0},deleteProperty(e,t){var n=r.get(t);if(n===void 0){if(t in e){let e=f(()=>M(ye,u));r.set(t,e),on(o)}}else N(n,ye),on(o);return!0},get(e,n,i){if(n===se)return t;var o=r.get(n),s=n in e;if(o===void 0&&(!s||a(e,n)?.writable)&&(o=f(()=>M(cn(s?e[n]:ye),u)),r.set(n,o)),o!==void 0){var c=V(o);return c===ye?void 0:c}return Reflect.get(e,n,i)},getOwnPropertyDescriptor(e,t){this.has?.(e,t);var n=Reflect.getOwnPropertyDescriptor(e,t),i=r.get(t);if(i!==void 0){var a=V(i);if(a===ye)return;if(n&&`value`in n)n.value=a;else return{enumerable:!0,configurable:!0,value:a,writable:!0}}return n},has(e,t){if(t===se)return!0;var n=r.get(t),i=n!==void 0&&n.v!==ye||Reflect.has(e,t);return(n!==void 0||(B!==null||z!==null)&&(!i||a(e,t)?.writable))&&(n===void 0&&(n=f(()=>M(i?cn(e[t]):ye,u)),r.set(t,n)),V(n)===ye)?!1:i},set(e,t,n,s){var c=r.get(t),l=t in e;if(i&&t===`length`)for(var d=n;d<c.v;d+=1){var p=r.get(d+``);p===void 0?d in e&&(p=f(()=>M(ye,u)),r.set(d+``,p)):N(p,ye)}if(c===void 0)(!l||a(e,t)?.writable)&&(c=f(()=>M(void 0,u)),N(c,cn(n)),r.set(t,c));else{l=c.v!==ye;var m=f(()=>cn(n));N(c,m)}var h=Reflect.getOwnPropertyDescriptor(e,t);if(h?.set&&h.set.call(s,n),!l){if(i&&typeof t==`string`){var g=r.get(`length`),_=Number(t);Number.isInteger(_)&&_>=g.v&&N(g,_+1)}on(o)}return!0},ownKeys(e){V(o);var t=Reflect.ownKeys(e).filter(e=>{var t=r.get(e);return t===void 0||t.v!==ye});for(var[n,i]of r)i.v!==ye&&!(n in e)&&t.push(n);return t},setPrototypeOf(){Ue()}})}function ln(e){try{if(typeof e==`object`&&e&&se in e)return e[se]}catch{}return e}function un(e,t){return Object.is(ln(e),ln(t))}var dn,fn,pn,mn;function hn(){if(dn===void 0){dn=window,fn=/Firefox/.test(navigator.userAgent);var e=Element.prototype,t=Node.prototype,n=Text.prototype;pn=a(t,`firstChild`).get,mn=a(t,`nextSibling`).get,u(e)&&(e[fe]=void 0,e[de]=null,e[pe]=void 0,e.__e=void 0),u(n)&&(n[me]=void 0)}}function gn(e=``){return document.createTextNode(e)}function _n(e){return pn.call(e)}function vn(e){return mn.call(e)}function P(e,t){if(!T)return _n(e);var n=_n(E);if(n===null)n=E.appendChild(gn());else if(t&&n.nodeType!==3){var r=gn();return n?.before(r),Ee(r),r}return t&&Sn(n),Ee(n),n}function F(e,t=!1){if(!T){var n=_n(e);return n instanceof Comment&&n.data===``?vn(n):n}if(t){if(E?.nodeType!==3){var r=gn();return E?.before(r),Ee(r),r}Sn(E)}return E}function I(e,t=!1){if(!T)return _n(e);var n=P(e,t);return D(e),n}function L(e,t=1,n=!1){let r=T?E:e;for(var i;t--;)i=r,r=vn(r);if(!T)return r;if(n){if(r?.nodeType!==3){var a=gn();return r===null?i?.after(a):r.before(a),Ee(a),a}Sn(r)}return Ee(r),r}function yn(e){e.textContent=``}function bn(){return!1}function xn(e,t,n){return t==null||t===`http://www.w3.org/1999/xhtml`?n?document.createElement(e,{is:n}):document.createElement(e):n?document.createElementNS(t,e,{is:n}):document.createElementNS(t,e)}function Sn(e){if(e.nodeValue.length<65536)return;let t=e.nextSibling;for(;t!==null&&t.nodeType===3;)t.remove(),e.nodeValue+=t.nodeValue,t=e.nextSibling}function Cn(e){var t=B;if(t===null)return z.f|=oe,e;if(!(t.f&32768)&&!(t.f&4))throw e;wn(e,t)}function wn(e,t){if(e===ve)throw e;if(!(t!==null&&t.f&16384)){for(;t!==null;){if(t.f&128&&!(t.f&33570816)){if(!(t.f&32768))throw e;try{t.b.error(e);return}catch(t){e=t}}t=t.parent}throw e}}function Tn(e){B===null&&(z===null&&ze(e),Re()),Zn&&Le(e)}function En(e,t){var n=t.last;n===null?t.last=t.first=e:(n.next=e,e.prev=n,t.last=e)}function Dn(e,t){var n=B;n!==null&&n.f&8192&&(e|=x);var r={ctx:$e,deps:null,nodes:null,f:e|y|512,first:null,fn:t,last:null,next:null,parent:n,b:n&&n.b,prev:null,teardown:null,wv:0,ac:null};j?.register_created_effect(r);var i=r;if(e&4)Lt===null?Vt.ensure().schedule(r):Lt.push(r);else if(t!==null){try{yr(r)}catch(e){throw Hn(r),e}i.deps===null&&i.teardown===null&&i.nodes===null&&i.first===i.last&&!(i.f&524288)&&(i=i.first,e&16&&e&65536&&i!==null&&(i.f|=C))}if(i!==null&&(i.parent=n,n!==null&&En(i,n),z!==null&&z.f&2&&!(e&64))){var a=z;(a.effects??=[]).push(i)}return r}function On(){return z!==null&&!$n}function kn(e){let t=Dn(8,null);return ut(t,v),t.teardown=e,t}function An(e){Tn(`$effect`);var t=B.f;if(!z&&t&32&&$e!==null&&!$e.i){var n=$e;(n.e??=[]).push(e)}else return jn(e)}function jn(e){return Dn(4|ne,e)}function Mn(e){return Tn(`$effect.pre`),Dn(8|ne,e)}function Nn(e){Vt.ensure();let t=Dn(64|w,e);return(e={})=>new Promise(n=>{e.outro?Gn(t,()=>{Hn(t),n(void 0)}):(Hn(t),n(void 0))})}function Pn(e){return Dn(4,e)}function Fn(e){return Dn(ae|w,e)}function In(e,t=0){return Dn(8|t,e)}function R(e,t=[],n=[],r=[]){vt(r,t,n,t=>{Dn(8,()=>{e(...t.map(V))})})}function Ln(e,t=0){return Dn(16|t,e)}function Rn(e){return Dn(32|w,e)}function zn(e){var t=e.teardown;if(t!==null){let n=Zn,r=z;Qn(!0),er(null);try{t.call(null)}catch(t){wn(t,e.parent)}finally{Qn(n),er(r)}}}function Bn(e,t=!1){var n=e.first;for(e.first=e.last=null;n!==null;){let e=n.ac;e!==null&&gt(()=>{e.abort(ge)});var r=n.next;n.f&64?n.parent=null:Hn(n,t),n=r}}function Vn(e){for(var t=e.first;t!==null;){var n=t.next;t.f&32||Hn(t),t=n}}function Hn(e,t=!0){var n=!1;(t||e.f&262144)&&e.nodes!==null&&e.nodes.end!==null&&(Un(e.nodes.start,e.nodes.end),n=!0),e.f|=te,Bn(e,t&&!n),vr(e,0);var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)e.stop();zn(e),e.f^=te,e.f|=S;var i=e.parent;i!==null&&i.first!==null&&Wn(e),e.next=e.prev=e.teardown=e.ctx=e.deps=e.fn=e.nodes=e.ac=e.b=null}function Un(e,t){for(;e!==null;){var n=e===t?null:vn(e);e.remove(),e=n}}function Wn(e){var t=e.parent,n=e.prev,r=e.next;n!==null&&(n.next=r),r!==null&&(r.prev=n),t!==null&&(t.first===e&&(t.first=r),t.last===e&&(t.last=n))}function Gn(e,t,n=!0){var r=[];e.f|=256,Kn(e,r,!0);var i=()=>{n&&Hn(e),t&&t()},a=r.length;if(a>0){var o=()=>--a||i();for(var s of r)s.out(o)}else i()}function Kn(e,t,n){if(!(e.f&8192)){e.f^=x;var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)(e.is_global||n)&&t.push(e);for(var i=e.first;i!==null;){var a=i.next;if(!(i.f&64)){var o=!!(i.f&65536)||!!(i.f&32)&&!!(e.f&16);Kn(i,t,o?n:!1)}i=a}}}function qn(e){e.f&=-257,Jn(e,!0)}function Jn(e,t){if(!(e.f&256)&&e.f&8192){e.f^=x,e.f&1024||(ut(e,y),Vt.ensure().schedule(e));for(var n=e.first;n!==null;){var r=n.next,i=!!(n.f&65536)||!!(n.f&32);Jn(n,i?t:!1),n=r}var a=e.nodes&&e.nodes.t;if(a!==null)for(let e of a)(e.is_global||t)&&e.in()}}function Yn(e,t){if(e.nodes)for(var n=e.nodes.start,r=e.nodes.end;n!==null;){var i=n===r?null:vn(n);t.append(n),n=i}}var Xn=null,Zn=!1;function Qn(e){Zn=e}var z=null,$n=!1;function er(e){z=e}var B=null;function tr(e){B=e}var nr=null;function rr(e){z!==null&&(z.f&2097152||z.f&2)&&(nr??=new Set).add(e)}var ir=null,ar=0,or=null;function sr(e){or=e}var cr=1,lr=0,ur=lr;function dr(e){ur=e}function fr(){return++cr}function pr(e){var t=e.f;if(t&2048)return!0;if(t&4096){for(var n=e.deps,r=n.length,i=0;i<r;i++){var a=n[i];if(pr(a)&&Ot(a),a.wv>e.wv)return!0}t&512&&Nt===null&&ut(e,v)}return!1}function mr(e,t,n=!0){var r=e.reactions;if(r!==null&&!(nr!==null&&nr.has(e)))for(var i=0;i<r.length;i++){var a=r[i];a.f&2?mr(a,t,!1):t===a&&(n?ut(a,y):a.f&1024&&ut(a,b),Kt(a))}}function hr(e){var t=ir,n=ar,r=or,i=z,a=nr,o=$e,s=$n,c=ur,l=e.f;ir=null,ar=0,or=null,z=l&96?null:e,nr=null,et(e.ctx),$n=!1,ur=++lr,e.ac!==null&&(gt(()=>{e.ac.abort(ge)}),e.ac=null);try{e.f|=ie;var u=e.fn,d=u();e.f|=ee;var f=gr(e);if(it()&&or!==null&&!$n&&f!==null&&!(e.f&6146))for(var p=0;p<or.length;p++)mr(or[p],e);if(i!==null&&i!==e){if(lr++,i.deps!==null)for(let e=0;e<n;e+=1)i.deps[e].rv=lr;if(t!==null)for(let e of t)e.rv=lr;or!==null&&(r===null?r=or:r.push(...or))}return e.f&8388608&&(e.f^=oe),d}catch(t){return gr(e),Cn(t)}finally{e.f^=ie,ir=t,ar=n,or=r,z=i,nr=a,et(o),$n=s,ur=c}}function gr(e){var t=e.deps,n=j?.is_fork;if(ir!==null){var r;if(n||vr(e,ar),t!==null&&ar>0)for(t.length=ar+ir.length,r=0;r<ir.length;r++)t[ar+r]=ir[r];else e.deps=t=ir;if(On()&&e.f&512)for(r=ar;r<t.length;r++)(t[r].reactions??=[]).push(e)}else!n&&t!==null&&ar<t.length&&(vr(e,ar),t.length=ar);return t}function _r(e,r){let i=r.reactions;if(i!==null){var a=t.call(i,e);if(a!==-1){var o=i.length-1;o===0?i=r.reactions=null:(i[a]=i[o],i.pop())}}if(i===null&&r.f&2&&(ir===null||!n.call(ir,r))){var s=r;s.f&512&&(s.f^=512),s.v!==ye&&dt(s),s.ac!==null&&gt(()=>{s.ac.abort(ge),s.ac=null,ut(s,y)}),kt(s),vr(s,0)}}function vr(e,t){var n=e.deps;if(n!==null)for(var r=t;r<n.length;r++)_r(e,n[r])}function yr(e){var t=e.f;if(!(t&16384)){ut(e,v);var n=B;B=e;try{t&16777232?Vn(e):Bn(e),zn(e);var r=hr(e);e.teardown=typeof r==`function`?r:null,e.wv=cr}finally{B=n}}}async function br(){await Promise.resolve(),Ht()}function V(e){var t=!!(e.f&2);if(Xn?.add(e),z!==null&&!$n&&!(B!==null&&B.f&16384)&&(nr===null||!nr.has(e))){var r=z.deps;if(z.f&2097152)e.rv<lr&&(e.rv=lr,ir===null&&r!==null&&r[ar]===e?ar++:ir===null?ir=[e]:ir.push(e));else{z.deps??=[],n.call(z.deps,e)||z.deps.push(e);var i=e.reactions;i===null?e.reactions=[z]:n.call(i,z)||i.push(z)}}if(Zn&&Xt.has(e))return Xt.get(e);if(t){var a=e;if(Zn){var o=a.v;return(!(a.f&1024)&&a.reactions!==null||Sr(a))&&(o=Dt(a)),Xt.set(a,o),o}var s=!(a.f&512)&&!$n&&z!==null&&!!(z.f&512),c=(a.f&ee)===0;pr(a)&&(s&&(a.f|=512),Ot(a)),s&&!c&&(At(a),xr(a))}if(Nt?.has(e))return Nt.get(e);if(e.f&8388608)throw e.v;return e.v}function xr(e){if(e.f|=512,e.deps!==null)for(let r of e.deps){var t=r.reactions;t===null?r.reactions=[e]:n.call(t,e)||t.push(e),r.f&2&&!(r.f&512)&&(At(r),xr(r))}}function Sr(e){if(e.v===ye)return!0;if(e.deps===null)return!1;for(let t of e.deps)if(Xt.has(t)||t.f&2&&Sr(t))return!0;return!1}function Cr(e){var t=$n;try{return $n=!0,e()}finally{$n=t}}function wr(e){if(!(typeof e!=`object`||!e||e instanceof EventTarget)){if(se in e)Tr(e);else if(!Array.isArray(e))for(let t in e){let n=e[t];typeof n==`object`&&n&&se in n&&Tr(n)}}}function Tr(e,t=new Set){if(typeof e==`object`&&e&&!(e instanceof EventTarget)&&!t.has(e)){t.add(e),e instanceof Date&&e.getTime();for(let n in e)try{Tr(e[n],t)}catch{}let n=l(e);if(n!==Object.prototype&&n!==Array.prototype&&n!==Map.prototype&&n!==Set.prototype&&n!==Date.prototype){let t=o(n);for(let n in t){let r=t[n].get;if(r)try{r.call(e)}catch{}}}}}[...`allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback`.split(`.`)];var Er=[`touchstart`,`touchmove`];function Dr(e){return Er.includes(e)}var Or=Symbol(`events`),kr=new Set,Ar=new Set;function jr(e,t,n,r={}){function i(e){if(r.capture||Lr.call(t,e),!e.cancelBubble)return gt(()=>n?.call(this,e))}return e.startsWith(`pointer`)||e.startsWith(`touch`)||e===`wheel`?(i.__removed=!1,st(()=>{i.__removed||t.addEventListener(e,i,r)})):t.addEventListener(e,i,r),i}function Mr(e,t,n,r={}){var i=jr(t,e,n,r);return()=>{i.__removed=!0,e.removeEventListener(t,i,r)}}function Nr(e,t,n,r,i){var a={capture:r,passive:i},o=jr(e,t,n,a);(t===document.body||t===window||t===document||t instanceof HTMLMediaElement)&&kn(()=>{o.__removed=!0,t.removeEventListener(e,o,a)})}function H(e,t,n){(t[Or]??={})[e]=n}function Pr(e){for(var t=0;t<e.length;t++)kr.add(e[t]);for(var n of Ar)n(e)}var Fr=null,Ir=!1;function Lr(e){var t=this,n=t.ownerDocument,r=e.type,a=e.composedPath?.()||[],o=a[0]||e.target;Fr=e,Ir||(Ir=!0,setTimeout(()=>{Ir=!1,Fr=null}));var s=0,c=Fr===e&&e[Or];if(c){var l=a.indexOf(c);if(l!==-1&&(t===document||t===window)){e[Or]=t;return}var u=a.indexOf(t);if(u===-1)return;l<=u&&(s=l)}if(o=a[s]||e.target,o!==t){i(e,`currentTarget`,{configurable:!0,get(){return o||n}});var d=z,f=B;er(null),tr(null);try{for(var p,m=[];o!==null&&o!==t;){try{var h=o[Or]?.[r];h==null||o.disabled&&e.target!==o||h.call(o,e)}catch(e){p?m.push(e):p=e}if(e.cancelBubble)break;s++,o=s<a.length?a[s]:null}if(p){for(let e of m)queueMicrotask(()=>{throw e});throw p}}finally{e[Or]=t,delete e.currentTarget,er(d),tr(f)}}}var Rr=globalThis?.window?.trustedTypes&&globalThis.window.trustedTypes.createPolicy(`svelte-trusted-html`,{createHTML:e=>e});function zr(e){return Rr?.createHTML(e)??e}function Br(e){var t=xn(`template`);return t.innerHTML=zr(e.replaceAll(`<!>`,`<!---->`)),t.content}function Vr(e,t){var n=B;n.nodes===null&&(n.nodes={start:e,end:t,a:null,t:null})}function U(e,t){var n=!!(t&1),r=!!(t&2),i,a=!e.startsWith(`<!>`);return()=>{if(T)return Vr(E,null),E;i===void 0&&(i=Br(a?e:`<!>`+e),n||(i=_n(i)));var t=r||fn?document.importNode(i,!0):i.cloneNode(!0);if(n){var o=_n(t),s=t.lastChild;Vr(o,s)}else Vr(t,t);return t}}function Hr(e,t,n=`svg`){var r=!e.startsWith(`<!>`),i=!!(t&1),a=`<${n}>${r?e:`<!>`+e}</${n}>`,o;return()=>{if(T)return Vr(E,null),E;if(!o){var e=_n(Br(a));if(i)for(o=document.createDocumentFragment();_n(e);)o.appendChild(_n(e));else o=_n(e)}var t=o.cloneNode(!0);if(i){var n=_n(t),r=t.lastChild;Vr(n,r)}else Vr(t,t);return t}}function Ur(e,t){return Hr(e,t,`svg`)}function Wr(e=``){if(!T){var t=gn(e+``);return Vr(t,t),t}var n=E;return n.nodeType===3?Sn(n):(n.before(n=gn()),Ee(n)),Vr(n,n),n}function Gr(){if(T)return Vr(E,null),E;var e=document.createDocumentFragment(),t=document.createComment(``),n=gn();return e.append(t,n),Vr(t,n),e}function W(e,t){if(T){var n=B;n.f&32768&&n.nodes.end!==null||(n.nodes.end=E),De()}else e!==null&&e.before(t)}function Kr(){if(T&&E&&E.nodeType===8&&E.textContent?.startsWith(`$`)){let e=E.textContent.substring(1);return De(),e}return(window.__svelte??={}).uid??=1,`c${window.__svelte.uid++}`}function qr(e){let t=0,n=Qt(0),r;return()=>{On()&&(V(n),In(()=>(t===0&&(r=Cr(()=>e(()=>on(n)))),t+=1,()=>{st(()=>{--t,t===0&&(r?.(),r=void 0,on(n))})})))}}var Jr=C|w;function Yr(e,t,n,r){new Xr(e,t,n,r)}var Xr=class{parent;is_pending=!1;transform_error;#e;#t=T?E:null;#n;#r;#i;#a=null;#o=null;#s=null;#c=null;#l=0;#u=0;#d=!1;#f=new Map;#p=null;#m=qr(()=>(this.#p=Qt(this.#l),()=>{this.#p=null}));constructor(e,t,n,r){this.#e=e,this.#n=t,this.#r=e=>{var t=B;t.b=this,t.f|=128,n(e)},this.parent=B.b,this.transform_error=r??this.parent?.transform_error??(e=>e),this.#i=Ln(()=>{if(T){let e=Ae(this.#t);De();let t=e===`[!`;if(e.startsWith(`[?`)){let t=JSON.parse(e.slice(2));this.#g(t)}else t?this.#y():this.#h()}else this.#b()},Jr),T&&(this.#e=E)}#h(){try{this.#a=Rn(()=>this.#r(this.#e))}catch(e){this.error(e)}}#g(e){let t=this.#n.failed,{reset:n,invoke_onerror:r}=this.#_(e);st(r),t&&(this.#s=Rn(()=>{t(this.#e,()=>e,()=>n)}))}#_(e){var t=!1,n=!1;let r=()=>{this.#v()||(t?we():(t=!0,n&&Ge(),this.#s!==null&&Gn(this.#s,()=>{this.#s=null}),this.#S(()=>{this.#b()})))};return{reset:r,invoke_onerror:()=>{if(!this.#v())try{n=!0,this.#n.onerror?.(e,r),n=!1}catch(e){wn(e,this.#i&&this.#i.parent)}}}}#v(){return(this.#i.f&(S|te))!==0}#y(){let e=this.#n.pending;e&&(this.is_pending=!0,this.#o=Rn(()=>e(this.#e)),st(()=>{if(!this.#v()){var e=this.#c=document.createDocumentFragment(),t=gn(),n=!1;e.append(t),this.#a=this.#S(()=>{try{return Rn(()=>this.#r(t))}catch(e){try{this.error(e),n=!0}catch(e){wn(e,this.#i.parent)}return null}}),this.#a===null?(this.#c=null,n&&this.#x(j)):this.#u===0&&(this.#e.before(e),this.#c=null,Gn(this.#o,()=>{this.#o=null}),this.#x(j))}}))}#b(){try{if(this.is_pending=this.has_pending_snippet(),this.#u=0,this.#l=0,this.#a=Rn(()=>{this.#r(this.#e)}),this.#u>0){var e=this.#c=document.createDocumentFragment();Yn(this.#a,e);let t=this.#n.pending;this.#o=Rn(()=>t(this.#e))}else this.#x(j)}catch(e){this.error(e)}}#x(e){this.is_pending=!1,e.transfer_reactions(this.#f)}defer_effect(e){ft(e,this.#f)}is_rendered(){return!this.is_pending&&(!this.parent||this.parent.is_rendered())}has_pending_snippet(){return!!this.#n.pending}#S(e){var t=B,n=z,r=$e;tr(this.#i),er(this.#i),et(this.#i.ctx);try{return Vt.ensure(),e()}finally{tr(t),er(n),et(r)}}#C(e,t){this.has_pending_snippet()?(this.#u+=e,this.#u===0&&(this.#x(t),this.#o&&Gn(this.#o,()=>{this.#o=null}),this.#c&&=(this.#e.before(this.#c),null))):this.parent&&this.parent.#C(e,t)}update_pending_count(e,t){this.#C(e,t),this.#l+=e,!this.#p||this.#d||(this.#d=!0,st(()=>{this.#d=!1,this.#p&&nn(this.#p,this.#l)}))}get_effect_pending(){return this.#m(),V(this.#p)}error(e){if(e===ve||!this.#n.onerror&&!this.#n.failed)throw e;j?.is_fork?(this.#a&&j.skip_effect(this.#a),this.#o&&j.skip_effect(this.#o),this.#s&&j.skip_effect(this.#s),j.oncommit(()=>{this.#v()||this.#w(e)})):this.#w(e)}#w(e){this.#a&&=(Hn(this.#a),null),this.#o&&=(Hn(this.#o),null),this.#s&&=(Hn(this.#s),null),T&&(Ee(this.#t),Oe(),Ee(ke()));let t=this.#n.failed,n=e=>{if(this.#v())return;let{reset:n,invoke_onerror:r}=this.#_(e);r(),t&&!this.#v()&&(this.#s=this.#S(()=>{try{return Rn(()=>{var r=B;r.b=this,r.f|=128,t(this.#e,()=>e,()=>n)})}catch(e){return wn(e,this.#i.parent),null}}))};st(()=>{if(!this.#v()){var t;try{t=this.transform_error(e)}catch(e){wn(e,this.#i&&this.#i.parent);return}typeof t==`object`&&t&&typeof t.then==`function`?t.then(n,e=>wn(e,this.#i&&this.#i.parent)):n(t)}})}};function G(e,t){var n=t==null?``:typeof t==`object`?`${t}`:t;n!==(e[me]??=e.nodeValue)&&(e[me]=n,e.nodeValue=`${n}`)}function Zr(e,t){return $r(e,t)}var Qr=new Map;function $r(e,{target:t,anchor:n,props:i={},events:a,context:o,intro:s=!0,transformError:c}){hn();var l=void 0,u=Nn(()=>{var s=n??t.appendChild(gn());Yr(s,{pending:()=>{}},t=>{O({});var n=$e;if(o&&(n.c=o),a&&(i.$$events=a),T&&Vr(t,null),l=e(t,i)||rt(),T&&(B.nodes.end=E,E===null||E.nodeType!==8||E.data!==`]`))throw Se(),ve;k()},c);var u=new Set,d=e=>{for(var n=0;n<e.length;n++){var r=e[n];if(!u.has(r)){u.add(r);var i=Dr(r);for(let e of[t,document]){var a=Qr.get(e);a===void 0&&(a=new Map,Qr.set(e,a));var o=a.get(r);o===void 0?(e.addEventListener(r,Lr,{passive:i}),a.set(r,1)):a.set(r,o+1)}}}};return d(r(kr)),Ar.add(d),()=>{for(var e of u)for(let n of[t,document]){var r=Qr.get(n),i=r.get(e);--i==0?(n.removeEventListener(e,Lr),r.delete(e),r.size===0&&Qr.delete(n)):r.set(e,i)}Ar.delete(d),s!==n&&s.parentNode?.removeChild(s)}});return ei.set(l,u),l}var ei=new WeakMap;function ti(e,t){let n=ei.get(e);return n?(ei.delete(e),n(t)):Promise.resolve()}var ni=class{anchor;#e=new Map;#t=new Map;#n=new Map;#r=new Set;#i=!0;constructor(e,t=!0){this.anchor=e,this.#i=t}#a=e=>{if(this.#e.has(e)){var t=this.#e.get(e),n=this.#t.get(t);if(n)qn(n),this.#r.delete(t);else{var r=this.#n.get(t);r&&(qn(r.effect),this.#t.set(t,r.effect),this.#n.delete(t),r.fragment.lastChild.remove(),this.anchor.before(r.fragment),n=r.effect)}for(let[t,n]of this.#e){if(this.#e.delete(t),t===e)break;let r=this.#n.get(n);r&&(Hn(r.effect),this.#n.delete(n))}for(let[e,r]of this.#t){if(e===t||this.#r.has(e))continue;let i=()=>{if(Array.from(this.#e.values()).includes(e)){var t=document.createDocumentFragment();Yn(r,t),t.append(gn()),this.#n.set(e,{effect:r,fragment:t})}else Hn(r);this.#r.delete(e),this.#t.delete(e)};this.#i||!n?(this.#r.add(e),Gn(r,i,!1)):i()}}};#o=e=>{this.#e.delete(e);let t=Array.from(this.#e.values());for(let[e,n]of this.#n)t.includes(e)||(Hn(n.effect),this.#n.delete(e))};ensure(e,t){var n=j,r=bn();if(t&&!this.#t.has(e)&&!this.#n.has(e)){if(r){var i=document.createDocumentFragment(),a=gn();i.append(a),this.#n.set(e,{effect:Rn(()=>t(a)),fragment:i})}else this.#t.set(e,Rn(()=>t(this.anchor)))}if(this.#e.set(n,e),r){for(let[t,r]of this.#t)t===e?n.unskip_effect(r):n.skip_effect(r);for(let[t,r]of this.#n)t===e?n.unskip_effect(r.effect):n.skip_effect(r.effect);n.oncommit(this.#a),n.ondiscard(this.#o)}else T&&(this.anchor=E),this.#a(n)}},ri=0,ii=1,ai=2;function oi(e,t,n,r,i){T&&De();var a=it(),o=ye,s=a?Qt(o):$t(o,!1,!1),c=a?Qt(o):$t(o,!1,!1),l=new ni(e);Ln(()=>{var a=j,o=t(),u=!1;let d=T&&f(o)===(e.data===`[!`);if(d&&(Ee(ke()),Te(!1)),f(o)){var p=yt(),m=!1;let e=e=>{if(!u){m=!0,p(!1),j===a&&a.deactivate(),Vt.ensure();try{e()}finally{bt(!1),Ft||Ht()}}};o.then(t=>{e(()=>{nn(s,t),l.ensure(ii,r&&(e=>r(e,s)))})},t=>{e(()=>{if(nn(c,t),l.ensure(ai,i&&(e=>i(e,c))),!i)throw c.v})}),T?l.ensure(ri,n):st(()=>{m||e(()=>{l.ensure(ri,n)})})}else nn(s,o),l.ensure(ii,r&&(e=>r(e,s)));return d&&Te(!0),()=>{u=!0}})}function K(e,t,n=!1){var r;T&&(r=E,De());var i=new ni(e),a=n?C:0;function o(e,t){if(T){var n=Ae(r);if(e!==parseInt(n.substring(1))){var a=ke();Ee(a),i.anchor=a,Te(!1),i.ensure(e,t),Te(!0);return}}i.ensure(e,t)}Ln(()=>{var e=!1;t((t,n=0)=>{e=!0,o(n,t)}),e||o(-1,null)},a)}var si=Symbol(`NaN`);function ci(e,t,n){T&&De();var r=new ni(e),i=!it();Ln(()=>{var e=t();e!==e&&(e=si),i&&typeof e==`object`&&e&&(e={}),r.ensure(e,n)})}function li(e,t){return t}function ui(e,t,n){for(var i=[],a=t.length,o,s=t.length,c=0;c<a;c++){let n=t[c];Gn(n,()=>{if(o){if(o.pending.delete(n),o.done.add(n),o.pending.size===0){var t=e.outrogroups;di(e,r(o.done)),t.delete(o),t.size===0&&(e.outrogroups=null)}}else--s},!1)}if(s===0){var l=i.length===0&&n!==null&&e.pending.size===0;if(l){var u=n,d=u.parentNode;yn(d),d.append(u),e.items.clear()}di(e,t,!l)}else o={pending:new Set(t),done:new Set},(e.outrogroups??=new Set).add(o)}function di(e,t,n=!0){var r;if(e.pending.size>0){r=new Set;for(let t of e.pending.values())for(let n of t)r.add(e.items.get(n).e)}for(var i=0;i<t.length;i++){var a=t[i];r?.has(a)?(a.f|=re,Yn(a,document.createDocumentFragment())):Hn(t[i],n)}}var fi;function pi(t,n,i,a,o,s=null){var c=t,l=new Map;if(n&4){var u=t;c=T?Ee(_n(u)):u.appendChild(gn())}T&&De();var d=null,f=Tt(()=>{var t=i();return e(t)?t:t==null?[]:r(t)}),p=new Map,m=!0;function h(e){if(!(_.effect.f&16384)){_.pending.delete(e);var t=V(f);_.fallback=d,hi(_,t,c,n,a),d!==null&&(t.length===0?d.f&33554432?(d.f^=re,_i(d,null,c)):qn(d):Gn(d,()=>{d=null}))}}function g(e){_.pending.delete(e)}var _={effect:Ln(()=>{var e=V(f),t=e.length;let r=!1;T&&Ae(c)===`[!`!=(t===0)&&(c=ke(),Ee(c),Te(!1),r=!0);for(var u=new Set,_=j,v=bn(),y=0;y<t;y+=1){T&&E.nodeType===8&&E.data===`]`&&(c=E,r=!0,Te(!1));var b=e[y],x=a(b,y),S=m?null:l.get(x);S?(S.v&&nn(S.v,b),S.i&&nn(S.i,y),v&&_.unskip_effect(S.e)):(S=gi(l,m?c:fi??=gn(),b,x,y,o,n,i),m||(S.e.f|=re),l.set(x,S)),u.add(x)}if(t===0&&s&&!d&&(m?d=Rn(()=>s(c)):(d=Rn(()=>s(fi??=gn())),d.f|=re)),t>u.size&&Ie(``,``,``),T&&t>0&&Ee(ke()),!m){if(p.set(_,u),v){for(let[e,t]of l)u.has(e)||_.skip_effect(t.e);_.oncommit(h),_.ondiscard(g)}else h(_)}r&&Te(!0),V(f)}),flags:n,items:l,pending:p,outrogroups:null,fallback:d};m=!1,T&&(c=E)}function mi(e){for(;e!==null&&!(e.f&32);)e=e.next;return e}function hi(e,t,n,i,a){var o=!!(i&8),s=t.length,c=e.items,l=mi(e.effect.first),u,d=null,f,p=[],m=[],h,g,_,v;if(o)for(v=0;v<s;v+=1)h=t[v],g=a(h,v),_=c.get(g).e,_.f&33554432||(_.nodes?.a?.measure(),(f??=new Set).add(_));for(v=0;v<s;v+=1){if(h=t[v],g=a(h,v),_=c.get(g).e,e.outrogroups!==null)for(let t of e.outrogroups)t.pending.delete(_),t.done.delete(_);if(_.f&8192&&(qn(_),o&&(_.nodes?.a?.unfix(),(f??=new Set).delete(_))),_.f&33554432){if(_.f^=re,_===l)_i(_,null,n);else{var y=d?d.next:l;_===e.effect.last&&(e.effect.last=_.prev),_.prev&&(_.prev.next=_.next),_.next&&(_.next.prev=_.prev),vi(e,d,_),vi(e,_,y),_i(_,y,n),d=_,p=[],m=[],l=mi(d.next);continue}}if(_!==l){if(u!==void 0&&u.has(_)){if(p.length<m.length){var b=m[0],x;d=b.prev;var S=p[0],ee=p[p.length-1];for(x=0;x<p.length;x+=1)_i(p[x],b,n);for(x=0;x<m.length;x+=1)u.delete(m[x]);vi(e,S.prev,ee.next),vi(e,d,S),vi(e,ee,b),l=b,d=ee,--v,p=[],m=[]}else u.delete(_),_i(_,l,n),vi(e,_.prev,_.next),vi(e,_,d===null?e.effect.first:d.next),vi(e,d,_),d=_;continue}for(p=[],m=[];l!==null&&l!==_;)(u??=new Set).add(l),m.push(l),l=mi(l.next);if(l===null)continue}_.f&33554432||p.push(_),d=_,l=mi(_.next)}if(e.outrogroups!==null){for(let t of e.outrogroups)t.pending.size===0&&(di(e,r(t.done)),e.outrogroups?.delete(t));e.outrogroups.size===0&&(e.outrogroups=null)}if(l!==null||u!==void 0){var te=[];if(u!==void 0)for(_ of u)_.f&8192||te.push(_);for(;l!==null;)!(l.f&8192)&&l!==e.fallback&&te.push(l),l=mi(l.next);var C=te.length;if(C>0){var w=i&4&&s===0?n:null;if(o){for(v=0;v<C;v+=1)te[v].nodes?.a?.measure();for(v=0;v<C;v+=1)te[v].nodes?.a?.fix()}ui(e,te,w)}}o&&st(()=>{if(f!==void 0)for(_ of f)_.nodes?.a?.apply()})}function gi(e,t,n,r,i,a,o,s){var c=o&1?o&16?Qt(n):$t(n,!1,!1):null,l=o&2?Qt(i):null;return{v:c,i:l,e:Rn(()=>(a(t,c??n,l??i,s),()=>{e.delete(r)}))}}function _i(e,t,n){if(e.nodes)for(var r=e.nodes.start,i=e.nodes.end,a=t&&!(t.f&33554432)?t.nodes.start:n;r!==null;){var o=vn(r);if(a.before(r),r===i)return;r=o}}function vi(e,t,n){t===null?e.effect.first=n:t.next=n,n===null?e.effect.last=t:n.prev=t}function yi(e,t,...n){var r=new ni(e);Ln(()=>{let e=t()??null;r.ensure(e,e&&(t=>e(t,...n)))},C)}function bi(e,t,n){var r;T&&(r=E,De());var i=new ni(e);Ln(()=>{var e=t()??null;if(T&&Ae(r)===`[`!=(e!==null)){var a=ke();Ee(a),i.anchor=a,Te(!1),i.ensure(e,e&&(t=>n(t,e))),Te(!0)}else i.ensure(e,e&&(t=>n(t,e)))},C)}function xi(e){var t,n,r=``;if(typeof e==`string`||typeof e==`number`)r+=e;else if(typeof e==`object`){if(Array.isArray(e)){var i=e.length;for(t=0;t<i;t++)e[t]&&(n=xi(e[t]))&&(r&&(r+=` `),r+=n)}else for(n in e)e[n]&&(r&&(r+=` `),r+=n)}return r}function Si(){for(var e,t,n=0,r=``,i=arguments.length;n<i;n++)(e=arguments[n])&&(t=xi(e))&&(r&&(r+=` `),r+=t);return r}function Ci(e){return typeof e==`object`?Si(e):e??``}var wi=[...` 	
\r\f\xA0\v﻿`];function Ti(e,t,n){var r=e==null?``:``+e;if(t&&(r=r?r+` `+t:t),n){for(var i of Object.keys(n))if(n[i])r=r?r+` `+i:i;else if(r.length)for(var a=i.length,o=0;(o=r.indexOf(i,o))>=0;){var s=o+a;(o===0||wi.includes(r[o-1]))&&(s===r.length||wi.includes(r[s]))?r=(o===0?``:r.substring(0,o))+r.substring(s+1):o=s}}return r===``?null:r}function Ei(e,t=!1){var n=t?` !important;`:`;`,r=``;for(var i of Object.keys(e)){var a=e[i];a!=null&&a!==``&&(r+=` `+i+`: `+a+n)}return r}function Di(e){return e[0]!==`-`||e[1]!==`-`?e.toLowerCase():e}function Oi(e,t){if(t){var n=``,r,i;if(Array.isArray(t)?(r=t[0],i=t[1]):r=t,e){e=String(e).replaceAll(/\/\*.*?\*\//g,``).trim();var a=!1,o=0,s=!1,c=[];r&&c.push(...Object.keys(r).map(Di)),i&&c.push(...Object.keys(i).map(Di));var l=0,u=-1;let t=e.length;for(var d=0;d<t;d++){var f=e[d];if(s?f===`/`&&e[d-1]===`*`&&(s=!1):a?a===f&&(a=!1):f===`/`&&e[d+1]===`*`?s=!0:f===`"`||f===`'`?a=f:f===`(`?o++:f===`)`&&o--,!s&&a===!1&&o===0){if(f===`:`&&u===-1)u=d;else if(f===`;`||d===t-1){if(u!==-1){var p=Di(e.substring(l,u).trim());if(!c.includes(p)){f!==`;`&&d++;var m=e.substring(l,d).trim();n+=` `+m+`;`}}l=d+1,u=-1}}}}return r&&(n+=Ei(r)),i&&(n+=Ei(i,!0)),n=n.trim(),n===``?null:n}return e==null?null:String(e)}function ki(e,t,n,r,i,a){var o=e[fe];if(T||o!==n||o===void 0){var s=Ti(n,r,a);T&&s===e.getAttribute(`class`)||(s==null?e.removeAttribute(`class`):t?e.className=s:e.setAttribute(`class`,s)),e[fe]=n}else if(a&&i!==a)for(var c in a){var l=!!a[c];(i==null||l!==!!i[c])&&e.classList.toggle(c,l)}return a}function Ai(e,t={},n,r){for(var i in n){var a=n[i];t[i]!==a&&(n[i]==null?e.style.removeProperty(i):e.style.setProperty(i,a,r))}}function ji(e,t,n,r){var i=e[pe];if(T||i!==t){var a=Oi(t,r);T&&a===e.getAttribute(`style`)||(a==null?e.removeAttribute(`style`):e.style.cssText=a),e[pe]=t}else r&&(Array.isArray(r)?(Ai(e,n?.[0],r[0]),Ai(e,n?.[1],r[1],`important`)):Ai(e,n,r));return r}function Mi(e,t){t?e.hasAttribute(`selected`)||e.setAttribute(`selected`,``):e.removeAttribute(`selected`)}function Ni(t,n){var r=t.__defaultValue,i=t.multiple,a=i?r??[]:null;if(!i||e(a)){var o=t.selectedIndex,s=n&&i?new Set(t.selectedOptions):null;for(var c of t.options){var l=Li(c);Mi(c,i?a.includes(l):un(l,r))}if(n){if(s!==null)for(c of t.options){var u=s.has(c);c.selected!==u&&(c.selected=u)}else t.selectedIndex!==o&&(t.selectedIndex=o)}}}function Pi(t,n,r=!1){if(t.multiple){if(n==null)return;if(!e(n))return Ce();for(var i of t.options)i.selected=n.includes(Li(i))}else{for(i of t.options)if(un(Li(i),n)){i.selected=!0;return}r&&n===void 0||(t.selectedIndex=-1)}}function Fi(e){var t=new MutationObserver(t=>{t.every(Ri)||(`__defaultValue`in e&&Ni(e,!1),`__value`in e&&Pi(e,e.__value))});t.observe(e,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[`value`]}),kn(()=>{t.disconnect()})}function Ii(e,t,n=t){var r=new WeakSet,i=!0;_t(e,`change`,t=>{var i=t?`[selected]`:`:checked`,a;if(e.multiple)a=[].map.call(e.querySelectorAll(i),Li);else{var o=e.querySelector(i)??e.querySelector(`option:not([disabled])`);a=o&&Li(o)}n(a),e.__value=a,j!==null&&r.add(j)}),Pn(()=>{var a=t();if(e===document.activeElement){var o=j;if(r.has(o))return}if(Pi(e,a,i),i&&a===void 0){var s=e.querySelector(`:checked`);s!==null&&(a=Li(s),n(a))}e.__value=a,i=!1})}function Li(e){return`__value`in e?e.__value:e.value}function Ri(e){if(e.target.closest(`selectedcontent`)!==null)return!0;if(e.type===`childList`){var t=[...e.addedNodes,...e.removedNodes];return t.length>0&&t.every(e=>e.nodeName===`SELECTEDCONTENT`)}return!1}var zi=Symbol(`is custom element`),Bi=Symbol(`is html`),Vi=_e?`link`:`LINK`,Hi=_e?`progress`:`PROGRESS`;function Ui(e){if(T){var t=!1,n=()=>{if(!t){if(t=!0,e.hasAttribute(`value`)){var n=e.value;q(e,`value`,null),e.value=n}if(e.hasAttribute(`checked`)){var r=e.checked;q(e,`checked`,null),e.checked=r}}};e[he]=n,st(n),ht()}}function Wi(e,t){var n=Ki(e);n.value!==(n.value=t??void 0)&&(e.value!==t||t===0&&e.nodeName===Hi)&&(e.value=t??``)}function Gi(e,t){var n=Ki(e);n.checked!==(n.checked=t??void 0)&&(e.checked=t)}function q(e,t,n,r){var i=Ki(e);if(!(T&&(i[t]=e.getAttribute(t),t===`src`||t===`srcset`||t===`href`&&e.nodeName===Vi))){var a=i[t];a!==(i[t]=n)&&(t===`loading`&&(e[ue]=n),n==null?e.removeAttribute(t):typeof n!=`string`&&Ji(e).has(t)?e[t]=n:(!T||typeof n!=`number`&&typeof n!=`boolean`||a!==String(n))&&e.setAttribute(t,n))}}function Ki(e){return e[de]??={[zi]:e.nodeName.includes(`-`),[Bi]:e.namespaceURI===be}}var qi=new Map;function Ji(e){var t=e.getAttribute(`is`)||e.nodeName,n=qi.get(t);if(n)return n;qi.set(t,n=new Set);for(var r,i=e,a=Element.prototype;a!==i;){for(var s in r=o(i),r)r[s].set&&s!==`innerHTML`&&s!==`textContent`&&s!==`innerText`&&n.add(s);i=l(i)}return n}function Yi(e,t,n=t){var r=new WeakSet;_t(e,`input`,async i=>{var a=i?e.defaultValue:e.value;if(a=ea(e)?ta(a):a,n(a),j!==null&&r.add(j),await br(),a!==(a=t())){var o=e.selectionStart,s=e.selectionEnd,c=e.value.length;if(e.value=a??``,s!==null){var l=e.value.length;o===s&&s===c&&l>c?(e.selectionStart=l,e.selectionEnd=l):(e.selectionStart=o,e.selectionEnd=Math.min(s,l))}}}),(T&&e.defaultValue!==e.value||Cr(t)==null&&e.value)&&(n(ea(e)?ta(e.value):e.value),j!==null&&r.add(j)),In(()=>{var n=t();if(e===document.activeElement){var i=j;if(r.has(i))return}ea(e)&&n===ta(e.value)||(e.type!==`date`||n||e.value)&&n!==e.value&&(e.value=n??``)})}var Xi=new Set;function Zi(e,t,n,r,i=r){var a=n.getAttribute(`type`)===`checkbox`,o=e;let s=!1;if(t!==null)for(var c of t)o=o[c]??=[];o.push(n),_t(n,`change`,()=>{var e=n.__value;a&&(e=$i(o,e,n.checked)),i(e)},()=>i(a?[]:null)),In(()=>{var e=r();T&&n.defaultChecked!==n.checked?s=!0:a?(e||=[],n.checked=e.includes(n.__value)):n.checked=un(n.__value,e)}),kn(()=>{var e=o.indexOf(n);e!==-1&&o.splice(e,1)}),Xi.has(o)||(Xi.add(o),st(()=>{o.sort((e,t)=>e.compareDocumentPosition(t)===4?-1:1),Xi.delete(o)})),st(()=>{if(s){var e=a?$i(o,e,n.checked):o.find(e=>e.checked)?.__value;i(e)}})}function Qi(e,t,n=t){_t(e,`change`,t=>{n(t?e.defaultChecked:e.checked)}),(T&&e.defaultChecked!==e.checked||Cr(t)==null)&&n(e.checked),In(()=>{e.checked=!!t()})}function $i(e,t,n){for(var r=new Set,i=0;i<e.length;i+=1)e[i].checked&&r.add(e[i].__value);return n||r.delete(t),Array.from(r)}function ea(e){var t=e.type;return t===`number`||t===`range`}function ta(e){return e===``?null:+e}var na=new class e{#e=new WeakMap;#t;#n;static entries=new WeakMap;constructor(e){this.#n=e}observe(e,t){var n=this.#e.get(e)||new Set;return n.add(t),this.#e.set(e,n),this.#r().observe(e,this.#n),()=>{var n=this.#e.get(e);n.delete(t),n.size===0&&(this.#e.delete(e),this.#t.unobserve(e))}}#r(){return this.#t??=new ResizeObserver(t=>{for(var n of t){e.entries.set(n.target,n);for(var r of this.#e.get(n.target)||[])r(n)}})}}({box:`border-box`});function ra(e,t,n){var r=na.observe(e,()=>n(e[t]));Pn(()=>(Cr(()=>n(e[t])),r))}function ia(e,t){return e===t||e?.[se]===t}function aa(e=rt(),t,n,r){var i=$e.r,a=B;return Pn(()=>{var o,s;return In(()=>{o=s,s=r?.()||[],Cr(()=>{ia(n(...s),e)||(t(e,...s),o&&ia(n(...o),e)&&t(null,...o))})}),()=>{let r=a;for(;r!==i&&r.parent!==null&&r.parent.f&33554432;)r=r.parent;let o=()=>{s&&ia(n(...s),e)&&t(null,...s)},c=r.teardown;r.teardown=()=>{o(),c?.()}}}),e}function oa(e=!1){let t=$e,n=t.l.u;if(!n)return;let r=()=>wr(t.s);if(e){let e=0,n={},i=St(()=>{let r=!1,i=t.s;for(let e in i)i[e]!==n[e]&&(n[e]=i[e],r=!0);return r&&e++,e});r=()=>V(i)}n.b.length&&Mn(()=>{sa(t,r),m(n.b)}),An(()=>{let e=Cr(()=>n.m.map(p));return()=>{for(let t of e)typeof t==`function`&&t()}}),n.a.length&&An(()=>{sa(t,r),m(n.a)})}function sa(e,t){if(e.l.s)for(let t of e.l.s)V(t);t()}var ca=!1;function la(e){var t=ca;try{return ca=!1,[e(),ca]}finally{ca=t}}function J(e,t,n,r){var i=!Ke||!!(n&2),o=!!(n&8),s=!!(n&16),c=r,l=!0,u=void 0,d=()=>s&&i?(u??=St(r),V(u)):(l&&(l=!1,c=s?Cr(r):r),c);let f;if(o){var p=se in e||le in e;f=a(e,t)?.set??(p&&t in e?n=>e[t]=n:void 0)}var m,h=!1;o?[m,h]=la(()=>e[t]):m=e[t],m===void 0&&r!==void 0&&(m=d(),f&&(i&&Ve(t),f(m)));var g=i?()=>{var n=e[t];return n===void 0?d():(l=!0,n)}:()=>{var n=e[t];return n!==void 0&&(c=void 0),n===void 0?c:n};if(i&&!(n&4))return g;if(f){var _=e.$$legacy;return(function(e,t){return arguments.length>0?((!i||!t||_||h)&&f(t?g():e),e):g()})}var v=!1,y=(n&1?St:Tt)(()=>(v=!1,g()));o&&V(y);var b=B;return(function(e,t){if(arguments.length>0){let n=t?V(y):i&&o?cn(e):e;return N(y,n),v=!0,c!==void 0&&(c=n),e}return Zn&&v||b.f&16384?y.v:V(y)})}function ua(e){$e===null&&Pe(`onMount`),Ke&&$e.l!==null?fa($e).m.push(e):An(()=>{let t=Cr(e);if(typeof t==`function`)return t})}function da(e){$e===null&&Pe(`onDestroy`),ua(()=>()=>Cr(e))}function fa(e){var t=e.l;return t.u??={a:[],b:[],m:[]}}var pa=`### الحساب نفسه، والصفحة المثبّتة في هذا المتصفح، وأول دخول.

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
cut-off-opened = لا تجيب العقدة منذ { $age }. مسوّداتك هنا، وما تكتبه يُحفظ ويُرسل مرة واحدة حين تعود.
feed-not-kept = ما استُلم لا يُحفظ في هذا المتصفح. يظهر من جديد حين تجيب العقدة.

first-time = أول مرة هنا؟
first-time-account = ينشئ لك مدير العقدة في جهتك حساباً ويعطيك كلمة مرور أولى.
first-time-password = غيّرها بعد الدخول: «حسابي» في أعلى الصفحة.
first-time-keyboard = تُكتب كلمة المرور بلغة لوحة المفاتيح نفسها التي وُضعت بها.
first-time-alarm = حين تستلم الخفارة جرّب الجرس، فالمتصفح صامت إلى أن تلمس الصفحة.
`,ma=`### إدارة العقدة: الجهات والحسابات والوصلات والقواعد الدائمة وسلامة المخزن.

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
admin-network-console = تُغيَّر المكاتب والخريطة والمفاتيح عند الجهاز نفسه والعقدة متوقفة:

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
admin-put-back = قالت إنها استُعيدت من نسخة احتياطية ({ $at }).
admin-aside-here = وُضع هنا جانباً
admin-aside-there = وضعت هي جانباً شيئاً منا

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
admin-rule-kinds = أي أنواع
admin-rule-kinds-life = هذه وحدها لها حد أدنى. اخترها كلها، كي لا يُنسى أحد في خطر.
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
`,ha=`### اللوحات: الطلبات، ما نريد معرفته، الإنذارات، وما قيل في سجلّ.

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
reply-derive = يُسمح بتمرير النسخة { $n } من السجلّ المذكور إلى الجهات المذكورة في الطلب، ولا شيء غيرها.
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
`,ga=`### اختيار المكتب في التجربة.

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
`,_a=`### ما ترفضه العقدة برمزه الثابت (docs/formats/errors.md)، والنقطة تُكتب شرطة.

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
error-frame-status = لا يختلط التمرين والحقيقي. لم يُؤخذ. تكلّم مع الطرف الآخر: إحدى العقدتين معدّة لغير ما أُعدّت له الأخرى.
error-frame-kind = حمل المسار ما لا تعرفه هذه العقدة. وُضع جانباً. اسأل هل لدى الطرف الآخر إصدار أحدث من تنسيق، وحدّث هذه العقدة.
error-peer-refused = لم يثبت الطرف الآخر أنه العقدة التي يقول. تحقّق من عنوانه وتكلّم مع مديره.
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
error-account-not-found = لا يوجد حساب كهذا. انظر القائمة مجدداً.
error-joining-code = الأرقام ليست واحدة. نُسي هذا الانضمام: ربما يقف أحد بينكما. كلّم الضابط الآخر وابدآ من جديد.
error-joining-incomplete = لم يصل كل شيء بعد من هذا الانضمام. انتظر ملف الجهة الأخرى.
error-joining-invalid = هذا الملف ليس من هذا الانضمام، أو تغيّر في الطريق. اطلب ملفاً جديداً.
error-joining-not-found = لا انضمام جارياً مع هذه الجهة هنا. ابدأ بعرض.
error-introduction-invalid = تعريف الجهة الأخرى لا يصح. لم يُؤخذ منه شيء. اطلب ملفاً جديداً.
error-rule-not-found = لا قاعدة دائمة بهذا الاسم هنا. انظر القائمة مجدداً.
error-rule-no-minimum = سلامة الأرواح لا تتيح إلا الحد الأدنى من الإنذار ومسك الأرض وخطر المتفجرات. احذف الأنواع الأخرى، أو اجعلها قاعدة لكل يوم.
error-store-exists = الملف موجود من قبل. أعد المحاولة بعد لحظة.
error-store-newer = كتبت المخزن نسخة أحدث من تنسيق. ليُحدَّث البرنامج على العقدة.
error-layer-unreadable = لا يمكن عرض هذه الطبقة. على مدير العقدة أن يحفظها من جديد.
error-layer-too-large = هذه الطبقة أكبر من أن تُرسم كاملة. يستطيع مدير العقدة تحويلها إلى PMTiles.
error-layer-too-many = الطبقات أكثر مما تعرضه هذه العقدة. يستطيع مديرها إخراج بعضها من المجلد.
error-layer-not-found = لم تعد هذه الطبقة في هذه العقدة. افتح قائمة الطبقات من جديد.
`,va=`### تصفية التقارير، مربع الأوامر، المفاتيح.

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
key-escape = إغلاق ما هو مفتوح
key-next = التالي
key-previous = السابق
key-first = الأحدث
key-last = الأقدم
key-open = فتح السجلّ
key-unread = مقروء أو غير مقروء
key-filter = كلمات التصفية
`,ya=`### القوات على الأرض: الوحدات والنقاط والدوريات والمستشعرات والمنشآت، ونماذجها.

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
`,ba=`### النماذج والإرسال.

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
`,xa=`### الخريطة: الأدوات والطبقات والقياس والقائمة عند المؤشر.

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
layers-alerts = الإنذارات ظاهرة دائماً.
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
`,Sa=`### الصفحة: سطر الحالة، الخريطة، السجلّ، محور الوقت، الدخول.

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
draw-done = إغلاق المنطقة

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

# The rail: parts of the room beside the map
views = أقسام الغرفة
view-waiting = ينتظر
view-failed = تعذّر فتح هذا القسم. أعد تحميل الصفحة؛ ما كتبته محفوظ.

# Words between the items of a list
list-comma = {" و"}
list-and = {" و"}
`,Ca=`### نماذج الخطط: العملية، والطريق بعرض.

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

shape-route = طريق بعرض
corridor-width = العرض بالأمتار
corridor-hint = من الحافة إلى الحافة: نصفه على كل جانب من الطريق
corridor-outline = حدود الممر
corridor-asking = تحسب العقدة حدود الممر …
corridor-ready = حسبت العقدة حدود الممر؛ عليها يُجاب.
corridor-silent = العقدة لا تجيب، وهي التي تحسب حدود الممر. نسألها من جديد؛ أو ارسم المنطقة بنفسك.
`,wa=`### السجلّ: وقائعه، حال الخطة وأجوبتها، التسليم، التاريخ.

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
kind-group = مجموعة
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
recall-confirm = تأكيد السحب
recall-not = إبقاؤه لديهم
over-hazard-cleared = طُهّر
over-measure-cancelled = أُلغي
over-measure-expired = لم يعد ساريًا
over-info-expired = انتهت صلاحيتها
over-alert-expired = انتهى
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
deliveries-none = محفوظ لدينا فقط.
state-pending = قيد الانتظار
state-sent = مُرسل
state-received = مُستلم
state-seen = مُطَّلع عليه
seen-at = اطّلعوا عليه
not-yet-at = لم يصل بعد إلى: { $rooms }
state-refused = عزلته عقدتهم
state-recalled = أُخفي وأُتلف لديهم
state-unsent = لم يخرج من عندنا
state-recall-pending = السحب قيد الانتظار
state-recalling = السحب في الطريق
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
`,Ta=`### قائمة ما ينتظر الإتاحة، والمجموعات، والسحب.

view-release = الإتاحة
release-waits = ينتظر ({ $n })
release-groups = المجموعات
release-empty = لا شيء ينتظر موافقة. ما يُكتب ولا تُتيحه قاعدة يظهر هنا.
release-as-of = كما كانت قبل { $age }؛ العقدة لا تجيب.
release-since = ينتظر منذ { $age }
release-needs-authority = ينتظر مخوّلاً
release-needs-second-person = ينتظر مخوّلاً ثانياً
release-asked-by = المكتب
release-home = كُتب في العقدة { $node }
release-for = لمن
release-why = لماذا ينتظر
release-said = وافق
release-said-for = إلى: { $names }
release-desk-gone = مكتب لم يعد قائماً
release-who-can = من يستطيع
release-nobody-can = لا أحد في مكاتبنا الآن. أبلغ مدير العقدة.
release-not-yours = ليس لهذا الحساب حق الإتاحة. تستطيع المكاتب المذكورة أعلاه.
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
release-keep = احتفظ بكلمة السر دقيقتين لهذه القائمة
release-kept = كلمة السر محفوظة في هذه الصفحة لدقيقتين.
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
recall-under-way = في الطريق إلى { $agency }.

form-group = مجموعة جديدة
group-amend = عدّل القائمة
group-members = الأعضاء
group-end = أنهِ المجموعة
group-leaves = تخرج: { $names }.
group-leaves-note = لا تستلم عن طريقها شيئاً بعد اليوم. وما استلمته يبقى عندها حتى يُسحب: يُعرض سحبه على المخوّل بالإتاحة، تحت «المجموعات».
group-joins = تنضم: { $names }. لا تستلم شيئاً مما مضى إلا بإتاحة جديدة.
group-list-note = من لا يستلم هذه القائمة لا يرى المجموعة ولا يستطيع أن يسمّيها في وسم.
`,Ea=`### نماذج التقارير: ما يزيد على النماذج الأولى، والوسم، ومن يستلم ماذا.

view-new = جديد
drafts = مسوّدات
forms-report = ما رُئي وما عُرف
forms-plan = خطط
forms-request = طلبات وحاجات
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
`,Da=`### النظر إلى الوراء: الصورة كما كانت معروفة، وتشغيل الوقت، واختيار مدة.

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
`,Oa=`### سجل المناوبة: ما جرى في هذا المكتب، تسليم الخفارة واستلامها.

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
`,ka=`### هەژماری خۆت، ئەو پەڕەیەی لەم وێبگەڕەدا هەڵگیراوە، و یەکەم جار.

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
cut-off-opened = ماوەی { $age } دەبێت گرێکە وەڵام ناداتەوە. ڕەشنووسەکانت لێرەن، و ئەوەی دەینووسیت هەڵدەگیرێت و کاتێک گەڕایەوە یەک جار دەنێردرێت.
feed-not-kept = ئەوەی وەرگیراوە لەم وێبگەڕەدا هەڵناگیرێت. کاتێک گرێکە وەڵامی دایەوە دووبارە دەردەکەوێت.

first-time = یەکەم جارە لێرەیت؟
first-time-account = بەڕێوەبەری گرێی لایەنەکەت هەژمارێکت بۆ دروست دەکات و یەکەم وشەی نهێنیت دەداتێ.
first-time-password = دوای چوونەژوورەوە بیگۆڕە: «هەژمارەکەم» لە سەرەوەی پەڕەکە.
first-time-keyboard = وشەی نهێنی بە هەمان زمانی تەختەکلیل دەنووسرێت کە پێی دانراوە.
first-time-alarm = کاتێک ئێشک وەردەگریت زەنگەکە تاقی بکەرەوە: وێبگەڕ بێدەنگە تا کەسێک دەست لە پەڕەکە دەدات.
`,Aa=`### بەڕێوەبردنی گرێ: لایەن و هەژمار و بەستەر و ڕێسای هەمیشەیی و دروستیی کۆگا.

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
admin-network-console = مێز و نەخشە و کلیل لای ئامێرەکە خۆی دەگۆڕدرێن، کاتێک گرێکە وەستاوە:

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
admin-put-back = دەڵێت لە یەدەگێکەوە گێڕدراوەتەوە ({ $at }).
admin-aside-here = لێرە لابراون
admin-aside-there = ئەو شتێکی ئێمەی لابردووە

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
admin-rule-kinds = کام جۆرانە
admin-rule-kinds-life = تەنها ئەمانە کەمترینیان هەیە. هەموویان هەڵبژێرە، تا کەس لە مەترسیدا لەبیر نەکرێت.
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
`,ja=`### تەختەکان: داواکارییەکان، ئەوەی دەمانەوێت بیزانین، ئاگادارییەکان، و ئەوەی دەربارەی تۆمارێک گوترا.

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
reply-derive = ڕێ دەدرێت وەشانی { $n } ی تۆماری ناوبراو بدرێت بەو لایەنانەی لە داواکارییەکەدا ناویان هاتووە، و هیچی تر نا.
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
`,Ma=`### هەڵبژاردنی مێز لە نمایشەکەدا.

demo-title = تەنسیق · ڕۆژی مەخموور
demo-intro = هەر مێزێک لە پەڕەیەکی خۆیدا دەکرێتەوە. لە هەر هەنگاوێکدا بەستەرێک ببڕە یان گرێیەک بوەستێنە: ڕۆژەکە دەبێت هەر بەو ئەنجامە کۆتایی بێت.
demo-desks = مێزەکان
demo-open = کردنەوەی مێز
demo-day = هەنگاوەکانی ڕۆژەکە
demo-play = کارپێکردن
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
`,Na=`### ئەوەی گرێ ڕەتی دەکاتەوە، بە کۆدە نەگۆڕەکەی (docs/formats/errors.md)؛ خاڵ بە هێڵ دەنووسرێت.

error-unreachable = گرێکە وەڵام ناداتەوە. ئەوەی نووسیوتە پارێزراوە.
error-account-locked = چەند جارێک لەسەر یەک وشەی نهێنی هەڵە بوو. پێنج خولەک چاوەڕێ بە، یان لە بەڕێوەبەری گرێکە بپرسە.
error-account-refused = هەژمار یان وشەی نهێنی هەڵەیە. زمانی تەختەکلیل بپشکنە و دووبارە هەوڵ بدەرەوە.
error-account-role = ئەم هەژمارە ڕێی بەمە نادرێت. بە هەژمارێک بچۆ ژوورەوە کە ئەم ئەرکەی هەیە.
error-release-key = بەپێی کاتژمێری ئەم گرێیە کلیلەکەی لە کاردا نییە، بۆیە ئەوانی تر هیچ لەمە وەرناگرن. هیچ نەنووسرا و ڕەشنووسەکەت ماوە. بە بەڕێوەبەری گرێکە بڵێ: کاتژمێرەکە ڕاست بکرێتەوە یان کلیلەکە نوێ بکرێتەوە.
error-account-no-key = ئەم هەژمارە کلیلێکی لە کاردا بۆ پەسەندکردن نییە. بەڕێوەبەری گرێکە بە وشەیەکی نهێنیی نوێ دانەیەک دروست دەکات.
error-hosting-over = ئەم مێزە چیتر لەم گرێیە میوانداری ناکرێت، یان هێشتا دەستی پێ نەکردووە. لەگەڵ بەڕێوەبەری لایەنەکەی خۆت قسە بکە.
error-session-needed = سەرەتا بچۆ ژوورەوە.
error-session-csrf = ئەم پەڕەیە کۆن بووە. دووبارە باری بکە؛ ئەوەی نووسیوتە پارێزراوە.
error-request-malformed = داواکە ناخوێندرێتەوە. ئەو خانەیە ڕاست بکەرەوە کە ناوی هاتووە.
error-request-too-large = داواکە لەوە گەورەترە کە گرێکە وەریدەگرێت. هەر جارە کەمتر بنێرە.
error-request-host = پەڕەکە بەو ناونیشانە بکەرەوە کە بەڕێوەبەری گرێکە داویەتی.
error-label-missing = تۆمار بێ لێبڵ نابێت. هەڵیبژێرە کێ دەتوانێت وەریبگرێت، یان تەنها بۆ لایەنەکەی خۆتان بیهێڵەوە.
error-label-unknown = ئەم لێبڵە لێرە نەناسراوە. ئاستێک لە 0 تا 3 و لایەن و کۆتوبەندی ناسراو هەڵبژێرە.
error-label-ceiling = ئەم مێزە ڕێی بە نووسین لەم ئاستەدا نادرێت. ئاستێکی نزمتر هەڵبژێرە، یان لە مێزێکی ڕێپێدراو بپرسە.
error-label-group = کۆمەڵەیەکی وا لێرە نییە. یەکێکی تر هەڵبژێرە، یان ناوی لایەنەکان خۆیان بنووسە.
error-label-exact = پلان بە زەوی و کاتی وردی خۆی لەسەری ڕێک دەکەون و هەرگیز گشتی ناکرێت. گشتیکردن لە لێبڵەکەی دەربهێنە.
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
error-frame-status = مەشق و ڕاستەقینە تێکەڵ ناکرێن. وەرنەگیرا. لەگەڵ گرێی بەرامبەر قسە بکە: یەکێک لە دوو گرێیەکە بۆ شتێکی تر ئامادە کراوە.
error-frame-kind = ڕێڕەوەکە شتێکی هێنا کە ئەم گرێیە نایناسێت. لابرا. بپرسە ئایا گرێی بەرامبەر وەشانێکی نوێتری تەنسیقی هەیە، و ئەم گرێیە نوێ بکەرەوە.
error-peer-refused = گرێی بەرامبەر نەیسەلماند ئەو گرێیەیە کە دەیڵێت. ناونیشانەکەی بپشکنە و لەگەڵ بەڕێوەبەرەکەی قسە بکە.
error-restore-waiting = ئەم گرێیە لە یەدەگەوە گێڕدراوەتەوە. ئەوەی ئەم لایەنە داویەتی شاراوەیە تا قسەی خۆی دەگات.
error-peer-unreachable = بەستەرەکە بڕاوە. ئەوەی چاوەڕێیە پارێزراوە و کاتێک بەستەرەکە گەڕایەوە دەردەچێت.
error-peer-answer = وەڵامی گرێی بەرامبەر ناخوێندرێتەوە. دووبارە لێی دەپرسرێتەوە.
error-release-guard = پاسەوان کۆپییەکی وەستاند کە هیچ ڕێپێدانێک نایگرێتەوە. بوەستە و ئەمە ڕابگەیەنە: هەڵەیەکی تەنسیقە.
error-store-in-use = بەرنامەیەکی تر ئەم کۆگایەی کردووەتەوە. سەرەتا ئەو بوەستێنە.
error-config-invalid = ڕێکخستنی ئەم گرێیە دروست نییە. بە بەڕێوەبەرەکەی بڵێ؛ ئەوەی نووسیوتە پارێزراوە.
error-store-full = دیسکەکە پڕە. کەمێک جێگا چۆڵ بکە؛ ئەوەی پاشەکەوت کراوە نافەوتێت.
error-store-corrupt = کۆگاکە زیانی پێگەیشتووە. بوەستە، فایلەکە هەڵبگرە و دوا یەدەگ بگێڕەوە.
error-request-too-many = داوا زۆرە. ساتێک چاوەڕێ بە.
error-internal = تەنسیق هەڵەیەکی کرد. هیچ لەمە پاشەکەوت نەکرا. لەگەڵ کاتی ڕوودانی ڕایبگەیەنە.
error-account-not-found = هەژماری وا نییە. دووبارە سەیری لیستەکە بکە.
error-joining-code = ژمارەکان یەک نین. ئەم پەیوەستبوونە لەبیر کرا: لەوانەیە کەسێک لە نێوانتاندا بێت. لەگەڵ ئەفسەرەکەی تر قسە بکە و لە سەرەتاوە دەست پێ بکەنەوە.
error-joining-incomplete = هێشتا هەموو شتێکی ئەم پەیوەستبوونە نەگەیشتووە. چاوەڕێی پەڕگەی لایەنەکەی تر بە.
error-joining-invalid = ئەم پەڕگەیە هی ئەم پەیوەستبوونە نییە، یان لە ڕێگە گۆڕاوە. داوای یەکێکی نوێ بکە.
error-joining-not-found = لێرە هیچ پەیوەستبوونێک لەگەڵ ئەم لایەنە بەڕێوە نییە. بە پێشنیارێک دەست پێ بکە.
error-introduction-invalid = ناساندنی لایەنەکەی تر دروست نییە. هیچی لێ وەرنەگیرا. داوای پەڕگەیەکی نوێ بکە.
error-rule-not-found = لێرە ڕێسای هەمیشەیی بەم ناوە نییە. دووبارە سەیری لیستەکە بکە.
error-rule-no-minimum = سەلامەتیی ژیان تەنها دەتوانێت ڕێ بە کەمترینی ئاگادارکردنەوە و گرتنەدەستی زەوی و مەترسیی تەقینەوە بدات. جۆرەکانی تر لابە، یان بیکە بە ڕێسای هەموو ڕۆژێک.
error-store-exists = پەڕگەکە پێشتر هەیە. دوای کەمێک دووبارە هەوڵ بدەرەوە.
error-store-newer = تەنسیقێکی نوێتر لە کۆگاکەدا نووسیویەتی. دەبێت بەرنامەکەی سەر گرێکە نوێ بکرێتەوە.
error-layer-unreadable = ئەم چینە پیشان نادرێت. دەبێت بەڕێوەبەری گرێ دووبارە پاشەکەوتی بکات.
error-layer-too-large = ئەم چینە گەورەترە لەوەی بە تەواوی بکێشرێت. بەڕێوەبەری گرێ دەتوانێت بیکات بە PMTiles.
error-layer-too-many = چینەکان زیاترن لەوەی ئەم گرێیە پیشانی دەدات. بەڕێوەبەرەکەی دەتوانێت هەندێکیان لە فۆڵدەرەکە دەربهێنێت.
error-layer-not-found = ئەم چینە ئیتر لەم گرێیەدا نییە. لیستی چینەکان دووبارە بکەرەوە.
`,Pa=`### پاڵاوتنی ڕاپۆرتەکان، خانەی فەرمان، کلیلەکان.

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
key-escape = داخستنی ئەوەی کراوەتەوە
key-next = دواتر
key-previous = پێشتر
key-first = نوێترین
key-last = کۆنترین
key-open = کردنەوەی تۆمار
key-unread = خوێندراوە یان نەخوێندراوە
key-filter = وشەکانی پاڵاوتن
`,Fa=`### ئەوەی لەسەر زەوییە: یەکە، خاڵ، دەوریە، هەستەوەر، دامەزراوە، و فۆرمەکانیان.

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
`,Ia=`### فۆرمەکان و ناردن.

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
send-queue = هەڵیبگرە تا گرێکە دەگەڕێتەوە
send-offline = گرێکە وەڵام ناداتەوە. لێرە هەڵدەگیرێت؛ ئەگەر ناوی وەرگران هێشتا پیشان نەدرابێت، پێش دەرچوون دەیانبینیت.
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
queued-toast = لێرە هەڵگیرا. کاتێک گرێکە گەڕایەوە دەنێردرێت.
`,La=`### نەخشە: ئامرازەکان، چینەکان، پێوان، لیستی لای نیشاندەر.

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
layers-alerts = ئاگادارکردنەوەکان هەمیشە دیارن.
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
`,Ra=`### پەڕەکە: دێڕی دۆخ، نەخشە، تۆمار، تەوەری کات، چوونەژوورەوە.

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
cut-off = ماوەی { $age } دەبێت پەیوەندی لەگەڵ گرێکە پچڕاوە. ئەوەی دەیبینیت کۆنە، ئەوەی دەینووسیت لێرە هەڵدەگیرێت و کاتێک گرێکە گەڕایەوە دەنێردرێت.

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
alarm-alert = ئاگادارکردنەوە
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
draw-done = داخستنی ناوچە

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
waiting-look-again = ببینە کێ وەریدەگرێت، پاشان بینێرە
waiting-refused = گرێکە وەرینەگرت
waiting-to = بۆ { $names }
waiting-take-back = گەڕاندنەوە
waiting-look = بینین و ناردن
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
`,za=`### فۆرمەکانی پلان: ئۆپەراسیۆن، و ڕێگا بە پانی.

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

shape-route = ڕێگا بە پانی
corridor-width = پانی بە مەتر
corridor-hint = لە لێوارەوە بۆ لێوار: نیوەی لە هەر لایەکی ڕێگاکە
corridor-outline = سنووری ڕێڕەوەکە
corridor-asking = گرێکە سنووری ڕێڕەوەکە دەژمێرێت …
corridor-ready = گرێکە سنووری ڕێڕەوەکەی ژمارد؛ وەڵام لەسەر ئەوە دەدرێتەوە.
corridor-silent = گرێکە وەڵام ناداتەوە، و ئەوە ئەو سنوورە دەژمێرێت. دووبارە لێی دەپرسینەوە؛ یان خۆت ناوچەکە بکێشە.
`,Ba=`### تۆمار: ڕاستییەکانی، دۆخی پلان و وەڵامەکانی، گەیاندن، مێژوو.

kind-spot = ڕاپۆرت
kind-alert = ئاگادارکردنەوە
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
fact-audience = ڕێ دراوە بە
only-us = تەنها خۆمان
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
recall-confirm = کشاندنەوەی دڵنیا
recall-not = با لایان بمێنێت
over-hazard-cleared = پاککراوەتەوە
over-measure-cancelled = هەڵوەشێنراوەتەوە
over-measure-expired = چیتر کارپێکراو نییە
over-info-expired = ماوەی بەسەرچووە
over-alert-expired = ماوەی بەسەرچووە
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
deliveries-none = تەنها لای خۆمانە.
state-pending = چاوەڕوان
state-sent = نێردراو
state-received = وەرگیراو
state-seen = بینراو
seen-at = بینرا
not-yet-at = هێشتا نەگەیشتووەتە: { $rooms }
state-refused = گرێکەیان لایبرد
state-recalled = لای ئەوان شاردرایەوە و لەناوبرا
state-unsent = لای ئێمە دەرنەچوو
state-recall-pending = کشاندنەوە چاوەڕوانە
state-recalling = کشاندنەوە لە ڕێگەیە
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
`,Va=`### لیستی ئەوەی چاوەڕێی ڕێپێدانە، کۆمەڵەکان، و کشاندنەوە.

view-release = ڕێپێدان
release-waits = چاوەڕوان ({ $n })
release-groups = کۆمەڵەکان
release-empty = هیچ چاوەڕێی ڕێپێدان ناکات. ئەوەی دەنووسرێت و هیچ ڕێسایەک ڕێی پێ نادات لێرە دەردەکەوێت.
release-as-of = وەک پێش { $age }؛ گرێکە وەڵام ناداتەوە.
release-since = ماوەی { $age } چاوەڕێیە
release-needs-authority = چاوەڕێی دەسەڵاتی ڕێپێدانە
release-needs-second-person = چاوەڕێی کەسی دووەمە
release-asked-by = مێز
release-home = لە گرێی { $node } نووسراوە
release-for = بۆ کێ
release-why = بۆچی چاوەڕێیە
release-said = پەسەندی کردووە
release-said-for = بۆ: { $names }
release-desk-gone = مێزێک کە نەماوە
release-who-can = کێ دەتوانێت
release-nobody-can = ئێستا لە مێزەکانمان کەس نییە. بە بەڕێوەبەری گرێکە بڵێ.
release-not-yours = ئەم هەژمارە مافی ڕێپێدانی نییە. ئەو مێزانەی سەرەوە دەتوانن.
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
recall-not-you = دەسەڵاتی ڕێپێدانی خۆمان دەیکشێنێتەوە: مێزەکەتان نەینووسیوە، یان دەسەڵاتێک ڕێی پێداوە، یان ئاستی لە سنووردار بەرزترە.
recall-done = { $n ->
    [0] هێشتا لای کەس لەناونەبراوە.
   *[other] لای { $n } لە { $all } لەناوبرا.
  }
recall-all-done = لای هەموو ئەوانەی هەیانبوو لەناوبرا.
recall-waits-for = چاوەڕێی { $agency }: ماوەی { $age } دەنگی نەبووە.
recall-waits-new = چاوەڕێی { $agency }: هەرگیز دەنگی نەبووە.
recall-under-way = بەڕێوەیە بۆ { $agency }.

form-group = کۆمەڵەی نوێ
group-amend = لیستەکە بگۆڕە
group-members = ئەندامان
group-end = کۆتایی بە کۆمەڵەکە بهێنە
group-leaves = دەردەچن: { $names }.
group-leaves-note = لەمەودوا لە ڕێگەی ئەمەوە هیچ وەرناگرن. ئەوەی وەریانگرتووە لایان دەمێنێتەوە تا دەکێشرێتەوە: کێشانەوەی بۆ دەسەڵاتی ڕێپێدان پێشنیار دەکرێت، لە ژێر «کۆمەڵەکان».
group-joins = دێنە ناوی: { $names }. بێ ڕێپێدانێکی نوێ هیچ لەوەی پێشوو وەرناگرن.
group-list-note = ئەوەی ئەم لیستە وەرناگرێت کۆمەڵەکە نابینێت و ناتوانێت لە لێبڵدا ناوی بهێنێت.
`,Ha=`### فۆرمەکانی ڕاپۆرت: ئەوەی لە فۆرمە یەکەمەکان زیاترە، لێبڵ، و کێ چەند وەردەگرێت.

view-new = نوێ
drafts = ڕەشنووسەکان
forms-report = ئەوەی بینراوە و زانراوە
forms-plan = پلانەکان
forms-request = داواکاری و پێداویستی
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
`,Ua=`### گەڕانەوە بۆ ڕابردوو: وێنەکە وەک ئەوسا زانراو بوو، لێدانی کات، هەڵبژاردنی ماوە.

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
`,Wa=`### تۆماری ئێشک: ئەوەی لەم مێزە ڕوویدا، ڕادەستکردن و وەرگرتنی ئێشک.

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
`,Ga=`### One's own account, the page as it is kept in this browser, and the first time.

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
cut-off-opened = The node has not answered for { $age }. Your drafts are here; what you write is kept and sent once when it is back.
feed-not-kept = What was received is not kept in this browser. It is here again when the node answers.

first-time = First time here?
first-time-account = The administrator of your agency's node makes an account for you and gives you a first password.
first-time-password = Change it after signing in: “My account” at the top of the page.
first-time-keyboard = A password is typed in the same keyboard language in which it was set.
first-time-alarm = When you take the watch, test the alarm: a browser is silent until somebody touches the page.
`,Ka=`### The node's administration: agencies, accounts, links, standing rules, the store's health.

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
admin-network-console = Desks, map and keys are changed at the machine itself, with the node stopped:

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
admin-put-back = It says that it was put back from a backup ({ $at }).
admin-aside-here = Put aside here
admin-aside-there = It put something of ours aside

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
admin-rule-kinds = Which kinds
admin-rule-kinds-life = Only these have a minimum. Choose all of them, so that nobody who stands in danger is left out.
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
`,qa=`### Boards: requests, what we need to know, alerts, and what was said of a record.

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
reply-derive = Version { $n } of the record that it names may be passed on to the agencies that it names, and nothing else.
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
`,Ja=`### The demonstration's desk picker.

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
`,Ya=`### The node's refusals by their stable code (docs/formats/errors.md), dots written as dashes.

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
error-frame-status = Exercise and actual records never mix. Not taken. Speak with the peer: one of the two nodes is set up for something else.
error-frame-kind = The lane carried something that this node does not know. It was put aside. Ask whether the peer has a newer Tansiq, and update this node.
error-peer-refused = The other end could not prove that it is the node it says it is. Check its address, and speak with its administrator.
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
error-account-not-found = There is no such account. Look at the list again.
error-joining-code = The digits are not the same. This joining is forgotten: somebody may stand between you. Speak with the other officer and begin anew.
error-joining-incomplete = Something of this joining has not come yet. Wait for the other agency's file.
error-joining-invalid = This file does not belong to this joining, or was changed on its way. Ask for a new one.
error-joining-not-found = No joining with this agency is under way here. Begin with an offer.
error-introduction-invalid = The other agency's introduction does not hold. Nothing of it was taken. Ask for a new file.
error-rule-not-found = There is no standing rule of that name here. Look at the list again.
error-rule-no-minimum = Life safety can release only the minimum of alerts, claims and hazards. Take the other kinds out, or make it a rule for every day.
error-store-exists = The file is there already. Try again in a moment.
error-store-newer = A newer Tansiq has written the store. The program on the node must be updated.
error-layer-unreadable = This layer cannot be shown. The node's administrator should save it anew.
error-layer-too-large = This layer is too large to be drawn whole. The node's administrator can make PMTiles of it.
error-layer-too-many = There are more layers than this node shows. Its administrator can take some out of the folder.
error-layer-not-found = There is no such layer at this node any more. Open the list of layers again.
`,Xa=`### The feed's filter, the command box, the keys.

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
key-escape = Close what is open
key-next = Next
key-previous = Previous
key-first = Newest
key-last = Oldest
key-open = Open the record
key-unread = Read or unread
key-filter = Words of the filter
`,Za=`### What stands on the ground: units, posts, patrols, sensors, facilities, and their forms.

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
`,Qa=`### The forms, and sending.

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
`,$a=`### The map: tools, layers, measuring, the menu at the pointer.

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
layers-alerts = Alerts are always shown.
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
`,eo=`### The shell: status line, map, feed, time axis, sign-in.

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
draw-done = Close the area

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

# The rail: parts of the room beside the map
views = Parts of the room
view-waiting = waiting
view-failed = This part could not be opened. Load the page again; what you wrote is kept.

# Words between the items of a list
list-comma = {", "}
list-and = {" and "}
`,to=`### Forms of plans: the operation, the route with a width.

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

shape-route = Route with a width
corridor-width = Width in metres
corridor-hint = From edge to edge: half of it on each side of the route
corridor-outline = outline of the corridor
corridor-asking = The node works out the outline of the corridor …
corridor-ready = The node has worked out the corridor's outline; that is what is answered.
corridor-silent = The node does not answer, and it works out the outline. It is asked again; or draw the area yourself.
`,no=`### A record: its facts, a plan's state and answers, delivery, history.

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
kind-group = Group
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
recall-confirm = Take it back
recall-not = Leave it with them
over-hazard-cleared = Cleared
over-measure-cancelled = Cancelled
over-measure-expired = No longer in force
over-info-expired = Expired
over-alert-expired = Expired
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
deliveries-none = It stays with us.
state-pending = pending
state-sent = sent
state-received = received
state-seen = seen
seen-at = seen
not-yet-at = not yet at { $rooms }
state-refused = put aside by its node
state-recalled = hidden and destroyed there
state-unsent = never left
state-recall-pending = recall waits
state-recalling = recall on its way
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
`,ro=`### The release queue, groups, and recall.

view-release = Release
release-waits = Waiting ({ $n })
release-groups = Groups
release-empty = Nothing waits for a release. What is written and no rule releases appears here.
release-as-of = As it was { $age } ago; the node does not answer.
release-since = waits since { $age }
release-needs-authority = waits for a release authority
release-needs-second-person = waits for a second person
release-asked-by = Desk
release-home = written at node { $node }
release-for = For whom
release-why = Why it waits
release-said = Approved
release-said-for = to: { $names }
release-desk-gone = a desk that is no more
release-who-can = Who can
release-nobody-can = Nobody at our desks now. Tell the node's administrator.
release-not-yours = This account has no right to release. The desks named above can.
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
recall-not-you = A release authority of ours takes it back: your desk did not write it, or an authority released it, or it is above Restricted.
recall-done = { $n ->
    [0] Destroyed at nobody's yet.
   *[other] Destroyed at { $n } of { $all }.
  }
recall-all-done = Destroyed at everybody's who had it.
recall-waits-for = Waits for { $agency }: not heard for { $age }.
recall-waits-new = Waits for { $agency }: never heard.
recall-under-way = On its way to { $agency }.

form-group = New group
group-amend = Change the list
group-members = Members
group-end = End the group
group-leaves = Leaves: { $names }.
group-leaves-note = Nothing more comes to them through it. What they were given stays there until it is recalled: the recall is offered to a release authority, under “Groups”.
group-joins = Joins: { $names }. Nothing old comes to them without a new release.
group-list-note = Whoever does not get this list neither sees the group nor can name it in a label.
`,io=`### Forms of reports beyond the first ones, the label, and who gets how much.

view-new = New
drafts = Drafts
forms-report = What was seen and learnt
forms-plan = Plans
forms-request = Requests and requirements
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
`,ao=`### Looking back: the picture as it was known, playing time, choosing a piece of it.

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
`,oo=`### The watch log: what happened at this desk, handing the watch over and taking it.

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
`,so=class{constructor(e){this.value=e}valueOf(){return this.value}},co=class extends so{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},lo=class extends so{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},uo=class e extends so{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof so)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof so&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},fo=100,po=`⁨`,mo=`⁩`;function ho(e,t,n){return n===t||n instanceof lo&&t instanceof lo&&n.value===t.value||t instanceof lo&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function go(e,t,n){return t[n]?To(e,t[n].value):(e.reportError(RangeError(`No default`)),new co)}function _o(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=vo(e,i.value):n.push(vo(e,i));return{positional:n,named:r}}function vo(e,t){switch(t.type){case`str`:return t.value;case`num`:return new lo(t.value,{minimumFractionDigits:t.precision});case`var`:return yo(e,t);case`mesg`:return bo(e,t);case`term`:return xo(e,t);case`func`:return So(e,t);case`select`:return Co(e,t);default:return new co}}function yo(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new co(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new co(`$${t}`);if(n instanceof so)return n;switch(typeof n){case`string`:return n;case`number`:return new lo(n);case`object`:if(uo.supportsValue(n))return new uo(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new co(`$${t}`)}}function bo(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new co(t);if(n){let i=r.attributes[n];return i?To(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new co(`${t}.${n}`))}return r.value?To(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new co(t))}function xo(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new co(i);if(n){let t=a.attributes[n];if(t){e.params=_o(e,r).named;let n=To(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new co(`${i}.${n}`)}e.params=_o(e,r).named;let o=To(e,a.value);return e.params=null,o}function So(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new co(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new co(`${t}()`);try{let t=_o(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new co(`${t}()`)}}function Co(e,{selector:t,variants:n,star:r}){let i=vo(e,t);if(i instanceof co)return go(e,n,r);for(let t of n)if(ho(e,i,vo(e,t.key)))return To(e,t.value);return go(e,n,r)}function wo(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new co;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>fo)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${fo}`);r&&n.push(po),n.push(vo(e,i).toString(e)),r&&n.push(mo)}return e.dirty.delete(t),n.join(``)}function To(e,t){return typeof t==`string`?e.bundle._transform(t):wo(e,t)}var Eo=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function Do(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var Oo=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function ko(e,t){let n=e[0];if(n instanceof co)return new co(`NUMBER(${n.valueOf()})`);if(n instanceof lo)return new lo(n.valueOf(),{...n.opts,...Do(t,Oo)});if(n instanceof uo)return new lo(n.toNumber(),{...Do(t,Oo)});throw TypeError(`Invalid argument to NUMBER`)}var Ao=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function jo(e,t){let n=e[0];if(n instanceof co)return new co(`DATETIME(${n.valueOf()})`);if(n instanceof uo||n instanceof lo)return new uo(n,Do(t,Ao));throw TypeError(`Invalid argument to DATETIME`)}var Mo=new Map;function No(e){let t=Array.isArray(e)?e.join(` `):e,n=Mo.get(t);return n===void 0&&(n=new Map,Mo.set(t,n)),n}var Po=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:ko,DATETIME:jo,...t},this._useIsolating=n,this._transform=r,this._intls=No(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new Eo(this,n,t);try{return wo(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new co().toString(r);throw e}}},Fo=/^(-?[a-zA-Z][\w-]*) *= */gm,Io=/\.([a-zA-Z][\w-]*) *= */y,Lo=/\*?\[/y,Ro=/(-?[0-9]+(?:\.([0-9]+))?)/y,zo=/([a-zA-Z][\w-]*)/y,Bo=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Vo=/^[A-Z][A-Z0-9_-]*$/,Ho=/([^{}\n\r]+)/y,Uo=/([^\\"\n\r]*)/y,Wo=/\\([\\"])/y,Go=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Ko=/^\n+/,qo=/ +$/,Jo=/ *\r?\n/g,Yo=/( *)$/,Xo=/{\s*/y,Zo=/\s*}/y,Qo=/\[\s*/y,$o=/\s*] */y,es=/\s*\(\s*/y,ts=/\s*->\s*/y,ns=/\s*:\s*/y,rs=/\s*,?\s*/y,is=/\s+/y,as=class{constructor(e){this.body=[],Fo.lastIndex=0;let t=0;for(;;){let n=Fo.exec(e);if(n===null)break;t=Fo.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(Io);){let t=o(Io),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(Ho)&&(r=o(Ho)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,Ko),u([i],i.length)):r?S(r,qo):null}function u(r=[],i){for(;;){if(n(Ho)){r.push(o(Ho));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,qo));let c=[];for(let e of r)e instanceof os&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(Xo,SyntaxError);let e=f();if(i(Zo))return e;if(i(ts)){let t=h();return i(Zo,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(Bo)){let[,e,t,n=null]=a(Bo);if(e===`$`)return{type:`var`,name:t};if(i(es)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(Vo.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(rs)}}function m(){let e=f();return e.type===`mesg`&&i(ns)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(Lo);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(Qo,SyntaxError);let e;return e=n(Ro)?v():{type:`str`,value:o(zo)},i($o,SyntaxError),e}function _(){if(n(Ro))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(Ro),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(Uo),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(Wo))return o(Wo);if(n(Go)){let[,e,t]=a(Go),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(is),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return ee(e.slice(n,t))}return e[t-1]===` `&&ee(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function ee(e){let t=e.replace(Jo,`
`),n=Yo.exec(e)[1].length;return new os(t,n)}}},os=class{constructor(e,t){this.value=e,this.length=t}},ss=Object.assign({"../../locales/ar/account.ftl":pa,"../../locales/ar/admin.ftl":ma,"../../locales/ar/boards.ftl":ha,"../../locales/ar/demo.ftl":ga,"../../locales/ar/errors.ftl":_a,"../../locales/ar/feed.ftl":va,"../../locales/ar/forces.ftl":ya,"../../locales/ar/form.ftl":ba,"../../locales/ar/map.ftl":xa,"../../locales/ar/page.ftl":Sa,"../../locales/ar/plans.ftl":Ca,"../../locales/ar/record.ftl":wa,"../../locales/ar/release.ftl":Ta,"../../locales/ar/report.ftl":Ea,"../../locales/ar/time.ftl":Da,"../../locales/ar/watch.ftl":Oa,"../../locales/ckb/account.ftl":ka,"../../locales/ckb/admin.ftl":Aa,"../../locales/ckb/boards.ftl":ja,"../../locales/ckb/demo.ftl":Ma,"../../locales/ckb/errors.ftl":Na,"../../locales/ckb/feed.ftl":Pa,"../../locales/ckb/forces.ftl":Fa,"../../locales/ckb/form.ftl":Ia,"../../locales/ckb/map.ftl":La,"../../locales/ckb/page.ftl":Ra,"../../locales/ckb/plans.ftl":za,"../../locales/ckb/record.ftl":Ba,"../../locales/ckb/release.ftl":Va,"../../locales/ckb/report.ftl":Ha,"../../locales/ckb/time.ftl":Ua,"../../locales/ckb/watch.ftl":Wa,"../../locales/en/account.ftl":Ga,"../../locales/en/admin.ftl":Ka,"../../locales/en/boards.ftl":qa,"../../locales/en/demo.ftl":Ja,"../../locales/en/errors.ftl":Ya,"../../locales/en/feed.ftl":Xa,"../../locales/en/forces.ftl":Za,"../../locales/en/form.ftl":Qa,"../../locales/en/map.ftl":$a,"../../locales/en/page.ftl":eo,"../../locales/en/plans.ftl":to,"../../locales/en/record.ftl":no,"../../locales/en/release.ftl":ro,"../../locales/en/report.ftl":io,"../../locales/en/time.ftl":ao,"../../locales/en/watch.ftl":oo}),cs=[`ar`,`ckb`,`en`],ls={ar:`العربية`,ckb:`کوردی`,en:`English`},us=[`ar`,`ckb`],ds={ar:[`ar`,`ckb`,`en`],ckb:[`ckb`,`ar`,`en`],en:[`en`,`ar`,`ckb`]},fs=`tansiq.language`,ps=new Map(cs.map(e=>[e,ms(e)]));function ms(e){let t=new Po([`${e}-u-nu-latn`,`en-u-nu-latn`]);for(let[n,r]of Object.entries(ss))n.includes(`/locales/${e}/`)&&t.addResource(new as(r));return t}function hs(){let e=localStorage.getItem(fs);return cs.find(t=>t===e)??`ar`}var gs=new class{#e=M(cn(hs()));get language(){return V(this.#e)}set language(e){N(this.#e,e,!0)}#t=A(()=>us.includes(this.language));get rtl(){return V(this.#t)}set rtl(e){N(this.#t,e)}use(e){this.language=e,localStorage.setItem(fs,e),this.apply()}apply(){document.documentElement.lang=this.language,document.documentElement.dir=this.rtl?`rtl`:`ltr`,document.querySelector(`link[rel=manifest]`)?.setAttribute(`href`,`/static/page/manifest.${this.language}.webmanifest`)}};function Y(e,t){return _s(e,t)??e}function _s(e,t){let n=ps.get(gs.language),r=n?.getMessage(e);return!n||!r?.value?null:n.formatPattern(r.value,t??null,[])}function vs(e){return e?ds[gs.language].map(t=>e[t]).find(Boolean)??``:``}function ys(e){let t=e.slice(0,-1).join(Y(`list-comma`));return t?t+Y(`list-and`)+e.at(-1):e[0]??``}var bs={level:0,audience:[],caveats:[],handling_until:null,show_audience:!1},xs=class extends Error{code;status;detail;field;dryRun;constructor(e,t,n,r,i){super(`${e}: ${n}`),this.code=e,this.status=t,this.detail=n,this.field=r,this.dryRun=i}},Ss=15e3,Cs=class{hooks;constructor(e){this.hooks=e}door=()=>this.call(`GET`,`/api/door`);me=()=>this.call(`GET`,`/api/me`,{quiet:!0});signIn=(e,t)=>this.call(`POST`,`/api/session`,{body:{account:e,password:t},quiet:!0});signOut=()=>this.call(`DELETE`,`/api/session`);ground=()=>this.call(`GET`,`/api/ground`);feed=(e,t,n=``,r)=>this.call(`GET`,`/api/feed?limit=${t}${e===null?``:`&before=${e}`}${n&&`&${n}`}`,r?{signal:r}:{});record=async e=>{let t=await this.call(`GET`,`/api/records/${encodeURIComponent(e)}`);return{...t,label:t.label&&{...bs,...t.label}}};alarms=()=>this.call(`GET`,`/api/alarms`);acknowledge=e=>this.call(`POST`,`/api/alarms/${encodeURIComponent(e)}/acknowledge`);links=()=>this.call(`GET`,`/api/links`);dryRun=(e,t)=>this.call(`POST`,`/api/dry-run`,{body:e,...t?{signal:t}:{}});send=(e,t,n)=>this.call(`POST`,`/api/records`,{body:{draft:e,digest:t},key:n});recall=(e,t,n)=>this.call(`POST`,`/api/records/${encodeURIComponent(e)}/recall`,{key:t,...n?{body:{reason:n}}:{}});async call(e,t,n={}){let r=this.hooks.csrf(),i={Accept:`application/json`};e!==`GET`&&(i[`X-CSRF-Token`]=r),n.body!==void 0&&(i[`Content-Type`]=`application/json`),n.key&&(i[`Idempotency-Key`]=n.key);let a={method:e,headers:i,credentials:`same-origin`,cache:`no-store`};n.body!==void 0&&(a.body=JSON.stringify(n.body));let o=AbortSignal.timeout(Ss);a.signal=n.signal?AbortSignal.any([n.signal,o]):o;let s;try{s=await fetch(t,a)}catch(e){throw n.signal?.aborted?e:(this.hooks.unreachable(),new xs(`unreachable`,0,``,null,null))}try{if(s.ok)return s.status===204?void 0:await s.json()}catch(e){throw n.signal?.aborted?e:(this.hooks.unreachable(),new xs(`unreachable`,0,``,null,null))}let c=await ws(s);throw c.code===`session.needed`&&!n.quiet&&r===this.hooks.csrf()&&this.hooks.ended(),c}};async function ws(e){let t=await e.text(),n={};try{n=JSON.parse(t)}catch{}let r=e=>typeof n[e]==`string`?n[e]:null;return new xs(r(`code`)??(e.status>=502?`unreachable`:`internal`),e.status,r(`detail`)??r(`title`)??``,r(`field`),n.dry_run??null)}var Ts=(e,t)=>t.some(t=>e instanceof t),Es,Ds;function Os(){return Es||=[IDBIndex,IDBObjectStore,IDBCursor,IDBDatabase,IDBTransaction]}function ks(){return Ds||=[`advance`,`continue`,`continuePrimaryKey`].map(e=>IDBCursor.prototype[e])}var As=new WeakMap,js=new WeakMap,Ms=new WeakMap;function Ns(e){let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`success`,i),e.removeEventListener(`error`,a)},i=()=>{t(zs(e.result)),r()},a=()=>{n(e.error),r()};e.addEventListener(`success`,i),e.addEventListener(`error`,a)});return Ms.set(t,e),t}function Ps(e){if(As.has(e))return;let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`complete`,i),e.removeEventListener(`error`,a),e.removeEventListener(`abort`,a)},i=()=>{t(),r()},a=()=>{n(e.error||new DOMException(`AbortError`,`AbortError`)),r()};e.addEventListener(`complete`,i),e.addEventListener(`error`,a),e.addEventListener(`abort`,a)});As.set(e,t)}var Fs={get(e,t,n){if(e instanceof IDBTransaction){if(t===`done`)return As.get(e);if(t===`store`)return n.objectStoreNames[1]?void 0:n.objectStore(n.objectStoreNames[0])}return zs(e[t])},set(e,t,n){return e[t]=n,!0},has(e,t){return e instanceof IDBTransaction&&(t===`done`||t===`store`)||t in e}};function Is(e){Fs=e(Fs)}function Ls(e){return ks().includes(e)?function(...t){return e.apply(Bs(this),t),zs(this.request)}:function(...t){return zs(e.apply(Bs(this),t))}}function Rs(e){return typeof e==`function`?Ls(e):(e instanceof IDBTransaction&&Ps(e),Ts(e,Os())?new Proxy(e,Fs):e)}function zs(e){if(e instanceof IDBRequest)return Ns(e);if(js.has(e))return js.get(e);let t=Rs(e);return Object.is(t,e)||(js.set(e,t),Ms.set(t,e)),t}var Bs=e=>Ms.get(e);function Vs(e,t,{blocked:n,upgrade:r,blocking:i,terminated:a}={}){let o=indexedDB.open(e,t),s=zs(o);return r&&o.addEventListener(`upgradeneeded`,e=>{r(zs(o.result),e.oldVersion,e.newVersion,zs(o.transaction),e)}),n&&o.addEventListener(`blocked`,e=>n(e.oldVersion,e.newVersion,e)),s.then(e=>{a&&e.addEventListener(`close`,()=>a()),i&&e.addEventListener(`versionchange`,e=>i(e.oldVersion,e.newVersion,e))}).catch(()=>{}),s}var Hs=[`get`,`getKey`,`getAll`,`getAllKeys`,`count`],Us=[`put`,`add`,`delete`,`clear`],Ws={};function Gs(e,t){if(!(e instanceof IDBDatabase&&!(t in e)&&typeof t==`string`))return;if(Ws[t])return Ws[t];let n=t.replace(/FromIndex$/,``),r=t!==n,i=Us.includes(n);return!(n in(r?IDBIndex:IDBObjectStore).prototype)||!(i||Hs.includes(n))?void 0:Ws[t]=async function(e,...t){let a=this.transaction(e,i?`readwrite`:`readonly`),o=a.store;return r&&(o=o.index(t.shift())),(await Promise.all([o[n](...t),i&&a.done]))[0]}}Is(e=>({...e,get:(t,n,r)=>Gs(t,n)||e.get(t,n,r),has:(t,n)=>!!Gs(t,n)||e.has(t,n)}));var Ks=[`advance`,`continue`,`continuePrimaryKey`],qs={},Js=new WeakMap,Ys=new WeakMap,Xs={get(e,t){if(!Ks.includes(t))return e[t];let n=qs[t];return n||=qs[t]=function(...e){Js.set(this,Ys.get(this)[t](...e))},n}};async function*Zs(...e){let t=this;if(t instanceof IDBCursor||(t=await t.openCursor(...e)),!t)return;t=t;let n=new Proxy(t,Xs);for(Ys.set(n,t),Ms.set(n,Bs(t));t;)yield n,t=await(Js.get(n)||t.continue()),Js.delete(n)}function Qs(e,t){return t===Symbol.asyncIterator&&Ts(e,[IDBIndex,IDBObjectStore,IDBCursor])||t===`iterate`&&Ts(e,[IDBIndex,IDBObjectStore])}Is(e=>({...e,get(t,n,r){return Qs(t,n)?Zs:e.get(t,n,r)},has(t,n){return Qs(t,n)||e.has(t,n)}}));var $s=class{#e;constructor(){this.#e=Vs(`tansiq`,1,{upgrade(e){e.createObjectStore(`sheets`,{keyPath:`key`}),e.createObjectStore(`outgoing`,{keyPath:`key`})}})}async all(e){let t=await this.#e,n=t=>t.filter(t=>t.account===e);return{sheets:n(await t.getAll(`sheets`)),outgoing:n(await t.getAll(`outgoing`))}}putSheet=async e=>void await(await this.#e).put(`sheets`,e);dropSheet=async e=>(await this.#e).delete(`sheets`,e);putOutgoing=async e=>void await(await this.#e).put(`outgoing`,e);dropOutgoing=async e=>(await this.#e).delete(`outgoing`,e)};function ec(e){return e.replace(/[٠-٩]/g,e=>String(e.charCodeAt(0)-1632)).replace(/[۰-۹]/g,e=>String(e.charCodeAt(0)-1776)).replaceAll(`٫`,`.`).replaceAll(`،`,`,`).replace(/[‎‏‪-‮⁦-⁩]/g,``)}function tc(e){return ec(e).normalize(`NFKD`).replace(/[\p{M}\u200c\u200dـ]/gu,``).replace(/[ىیې]/g,`ي`).replace(/[کڪ]/g,`ك`).replace(/[ةەهھ]/g,`ه`).replace(/[أإآٱ]/g,`ا`).toLowerCase().trim()}var nc={ض:`Q`,ص:`W`,ث:`E`,ق:`R`,ف:`T`,غ:`Y`,ع:`U`,ه:`I`,خ:`O`,ح:`P`,ش:`A`,س:`S`,ي:`D`,ب:`F`,ل:`G`,ا:`H`,ت:`J`,ن:`K`,م:`L`,ئ:`Z`,ء:`X`,ؤ:`C`,ر:`V`,ى:`N`,ة:`M`},rc={ق:`Q`,و:`W`,ە:`E`,ر:`R`,ت:`T`,ی:`Y`,ئ:`U`,ح:`I`,ۆ:`O`,پ:`P`,ا:`A`,س:`S`,د:`D`,ف:`F`,گ:`G`,ه:`H`,ژ:`J`,ک:`K`,ل:`L`,ز:`Z`,خ:`X`,ج:`C`,ڤ:`V`,ب:`B`,ن:`N`,م:`M`},ic=/\p{Script=Arabic}/u;function ac(e){if(!ic.test(e))return[];let t=(e,t)=>[...t].map(t=>e[t]??t).join(``),n=[t(nc,e.replaceAll(`لا`,`B`)),t(nc,e),t(rc,e)];return[...new Set(n)].filter(e=>!ic.test(e))}var oc=6378137,sc=1/298.257223563,cc=Math.sqrt(sc*1.9966471893352524),lc=sc/1.9966471893352524,uc=oc/1.0016792203863838*(1+lc**2/4+lc**4/64),dc=.9996,fc=5e5,pc=1e7,mc=Math.PI/180,hc=[lc/2-2*lc**2/3+5*lc**3/16+41*lc**4/180,13*lc**2/48-3*lc**3/5+557*lc**4/1440,61*lc**3/240-103*lc**4/140,49561*lc**4/161280],gc=[lc/2-2*lc**2/3+37*lc**3/96-lc**4/360,lc**2/48+lc**3/15-437*lc**4/1440,17*lc**3/480-37*lc**4/840,4397*lc**4/161280],_c=e=>Math.min(60,Math.max(1,Math.floor((e+180)/6)+1)),vc=e=>e*6-186,yc=e=>vc(e)+3;function bc(e){return e<-80||e>84?``:`CDEFGHJKLMNPQRSTUVWX`[Math.min(19,Math.floor((e+80)/8))]??``}var xc=e=>{let t=Math.sinh(cc*Math.atanh(cc*e/Math.hypot(1,e)));return e*Math.hypot(1,t)-t*Math.hypot(1,e)};function Sc([e,t],n){let r=xc(Math.tan(t*mc)),i=(e-yc(n))*mc,a=Math.atan2(r,Math.cos(i)),o=Math.asinh(Math.sin(i)/Math.hypot(r,Math.cos(i))),[s,c]=[a,o];for(let[e,t]of hc.entries()){let n=2*(e+1);s+=t*Math.sin(n*a)*Math.cosh(n*o),c+=t*Math.cos(n*a)*Math.sinh(n*o)}return[fc+dc*uc*c,dc*uc*s]}function Cc(e,t,n){let r=t/(dc*uc),i=(e-fc)/(dc*uc),[a,o]=[r,i];for(let[e,t]of gc.entries()){let n=2*(e+1);a-=t*Math.sin(n*r)*Math.cosh(n*i),o-=t*Math.cos(n*r)*Math.sinh(n*i)}let s=Math.sin(a)/Math.hypot(Math.sinh(o),Math.cos(a)),c=s;for(let e=0;e<3;e++){let e=xc(c);c+=(s-e)/Math.hypot(1,e)*(1+.9933056200098587*c**2)/(.9933056200098587*Math.hypot(1,c))}return[yc(n)+Math.atan2(Math.sinh(o),Math.cos(a))/mc,Math.atan(c)/mc]}var wc=[`STUVWXYZ`,`ABCDEFGH`,`JKLMNPQR`],Tc=`ABCDEFGHJKLMNPQRSTUV`,Ec=1e5,Dc=/^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])(\d*)$/;function Oc(e,t){let n=bc(e[1]);if(!n)return null;let r=_c(e[0]),[i,a]=Sc(e,r),o=a<0?a+pc:a,s=wc[r%3]?.[Math.floor(i/Ec)-1],c=Tc[(Math.floor(o/Ec)+(r%2==0?5:0))%20];if(s===void 0||c===void 0)return null;let l=e=>String(Math.floor(e%Ec)).padStart(5,`0`).slice(0,t);return{zone:r,band:n,square:s+c,easting:l(i),northing:l(o)}}function kc(e){let t=Dc.exec(e),n=t?.[5]??``,r=Number(t?.[1]);if(!t||n.length%2!=0||n.length>10||r<1||r>60)return null;let i=n.length/2;return{zone:r,band:t[2]??``,square:`${t[3]}${t[4]}`,easting:n.slice(0,i),northing:n.slice(i)}}function Ac(e){let[t=``,n=``]=e.square,r=wc[e.zone%3]?.indexOf(t)??-1,i=(Tc.indexOf(n)-(e.zone%2==0?5:0)+20)%20,a=`CDEFGHJKLMNPQRSTUVWX`.indexOf(e.band)*8-80;if(r<0||Tc.indexOf(n)<0||a<-80)return null;let o=Ec/10**e.easting.length,s=(r+1)*Ec+(Number(e.easting)+.5)*o,c=(e.band<`N`?pc:0)+Sc([vc(e.zone)+(e.band<`N`?0:3),a],e.zone)[1],l=i*Ec+(Number(e.northing)+.5)*o;for(;l+o/2<c;)l+=20*Ec;let u=Cc(s,e.band<`N`?l-pc:l,e.zone);return[0,-1,1].some(t=>bc(u[1]+t)===e.band)&&Math.abs(u[0]-yc(e.zone))<5?u:null}var jc=/^(\d{1,2})\s*([C-HJ-NP-X])\s+(\d{5,7})\s*(?:M?E)?[\s,]+(\d{1,8})\s*(?:M?N)?$/,Mc=/^(\d{1,3})[°:\s]+(\d{1,2})(?:['’′:\s]+(\d{1,2}(?:\.\d+)?))?['’′"”″\s]*([NSEW])[\s,;]*/,Nc=/^[+-]?\d+(?:\.\d+)?$/;function Pc(e){let t=ec(e).trim().toUpperCase();for(let e of[t,...ac(t)]){let t=Lc(e.replace(/\s+/g,``))??Fc(e)??Ic(e)??Rc(e);if(t)return t}return null}function Fc(e){let t=jc.exec(e),n=Number(t?.[1]);if(!t||n<1||n>60)return null;let r=t[2]??``,i=Number(t[4])-(r<`N`?pc:0),a=Cc(Number(t[3]),i,n),o=[bc(a[1]),bc(a[1]-.5),bc(a[1]+.5)];return!a.every(Number.isFinite)||!o.includes(r)?null:{position:a,precision_m:1,given:`utm`}}function Ic(e){let t=new Map,n=e,r=1;for(let e=0;e<2;e++){let e=Mc.exec(n);if(!e)return null;let[i,a,o,s,c=``]=e;if(Number(o)>=60||Number(s??0)>=60)return null;r=Math.max(r,s===void 0?1852:s.includes(`.`)?3:31);let l=Number(a)+Number(o)/60+Number(s??0)/3600;t.set(c===`N`||c===`S`?`lat`:`lon`,c===`S`||c===`W`?-l:l),n=n.slice(i.length)}let[i,a]=[t.get(`lat`),t.get(`lon`)];return n!==``||i===void 0||a===void 0||Math.abs(i)>90||Math.abs(a)>180?null:{position:[a,i],precision_m:r,given:`dms`}}function Lc(e){let t=kc(e),n=t&&Ac(t);return n&&{position:n,precision_m:10**(5-t.easting.length),given:`mgrs`}}function Rc(e){let t=e.replaceAll(`°`,``).replace(/([NSEW])/g,` $1 `).split(/[\s,;]+/).filter(Boolean),n=[];for(let e of t){let t=n.at(-1);if(/^[NSEW]$/.test(e)){if(!t||t.letter)return null;t.letter=e}else if(Nc.test(e))n.push({value:Number(e),decimals:e.split(`.`)[1]?.length??0,letter:null});else return null}let[r,i]=n;if(!r||!i||n.length!==2)return null;let[a,o]=r.letter===`E`||r.letter===`W`||i.letter===`N`||i.letter===`S`?[i,r]:[r,i],s=a.letter===`S`?-a.value:a.value,c=o.letter===`W`?-o.value:o.value;if(Math.abs(s)>90||Math.abs(c)>180)return null;let l=Math.min(a.decimals,o.decimals);return{position:[c,s],precision_m:Math.max(1,Math.round(111e3/10**l)),given:`degrees`}}function zc(e,t=4){let n=Oc(e,t);return n?Vc(n):``}function Bc(e){let t=kc(e.replace(/\s+/g,``).toUpperCase());return t?Vc(t):e}var Vc=e=>`${e.zone}${e.band} ${e.square} ${e.easting} ${e.northing}`.trim(),Hc=e=>`${e[1].toFixed(5)}, ${e[0].toFixed(5)}`;function Uc(e){let t=e[0];return{type:`Polygon`,coordinates:[t?[...e,t]:[]]}}function Wc(e){if(e.type===`Point`)return e.coordinates;if(e.type===`LineString`)return e.coordinates[Math.floor(e.coordinates.length/2)]??[0,0];let t=(e.coordinates[0]??[]).slice(0,-1),n=t.reduce((e,[t,n])=>[e[0]+t,e[1]+n],[0,0]);return[n[0]/Math.max(1,t.length),n[1]/Math.max(1,t.length)]}function Gc(e){let t=e.coordinates[0]??[],n=t.map(([e])=>e),r=t.map(([,e])=>e),i=Math.cos((Math.min(...r)+Math.max(...r))/2*(Math.PI/180)),a=Wc(e),o=Yc(a,e)?qc(a,t,i):0;for(let s=1;s<24;s++)for(let c=1;c<24;c++){let l=[Kc(Math.min(...n),Math.max(...n),s/24),Kc(Math.min(...r),Math.max(...r),c/24)],u=Yc(l,e)?qc(l,t,i):0;u>o&&([a,o]=[l,u])}return a}var Kc=(e,t,n)=>e+(t-e)*n;function qc([e,t],n,r){let i=1/0;for(let a=1;a<n.length;a++){let[o,s]=n[a-1]??[0,0],[c,l]=n[a]??[0,0],[u,d]=[(c-o)*r,l-s],[f,p]=[(e-o)*r,t-s],m=Math.min(1,Math.max(0,(f*u+p*d)/(u*u+d*d||1)));i=Math.min(i,Math.hypot(f-m*u,p-m*d))}return i}var Jc=(e,t)=>qc(e,t,Math.cos(e[1]*(Math.PI/180)));function Yc([e,t],n){let r=n.coordinates[0]??[],i=!1;for(let n=0,a=r.length-1;n<r.length;a=n++){let[o,s]=r[n]??[0,0],[c,l]=r[a]??[0,0];s>t!=l>t&&e<(c-o)*(t-s)/(l-s)+o&&(i=!i)}return i}var Xc=[1,6,24,168],Zc={kinds:[],owners:[],sectors:[],words:``,hours:null,from:null,to:null,inView:!1};function Qc(e){let t=new URLSearchParams(e),n=Number(t.get(`hours`)),r=e=>{let r=t.get(e);return r!==null&&n===0&&!Number.isNaN(Date.parse(r))?r:null};return{kinds:t.getAll(`kind`),owners:t.getAll(`owner`),sectors:t.getAll(`sector`),words:t.get(`words`)??``,hours:n>0?n:null,from:r(`from`),to:r(`to`),inView:t.get(`view`)===`map`}}function $c(e){let t=new URLSearchParams;for(let n of e.kinds)t.append(`kind`,n);for(let n of e.owners)t.append(`owner`,n);for(let n of e.sectors)t.append(`sector`,n);return e.words&&t.set(`words`,e.words),e.hours&&t.set(`hours`,String(e.hours)),e.from&&!e.hours&&t.set(`from`,e.from),e.to&&!e.hours&&t.set(`to`,e.to),e.inView&&t.set(`view`,`map`),t.toString()}var el=e=>[e.kinds.length,e.owners.length,e.sectors.length,e.words.trim(),e.hours??e.from??e.to,e.inView].filter(Boolean).length;function tl(e,t,n){return{kinds:new Set(e.kinds),owners:new Set(e.owners),sectors:e.sectors,words:e.words.trim(),from:e.hours?new Date(t-e.hours*36e5).toISOString():e.from,to:e.hours?null:e.to,box:e.inView?n:null}}function nl(e){let t=new URLSearchParams;for(let n of e.kinds)t.append(`kind`,n);for(let n of e.owners)t.append(`owner`,n);for(let n of e.sectors)t.append(`sector`,n);return e.words&&t.set(`words`,e.words),e.from&&t.set(`from`,e.from),e.to&&t.set(`to`,e.to),e.box&&t.set(`box`,e.box.map(e=>e.toFixed(5)).join()),t.toString()}function rl(e,t,n){if(t.kinds.size>0&&!t.kinds.has(e.kind)||t.owners.size>0&&!t.owners.has(e.owner))return!1;let r=Date.parse(e.event_time?.from??e.recorded_at),i=Math.max(r,e.event_time?.to?Date.parse(e.event_time.to):r);if(t.from!==null&&i<Date.parse(t.from)||t.to!==null&&r>Date.parse(t.to))return!1;let a=e.place?.geometry??null;return t.box&&!(a&&sl(a,t.box))||t.sectors.length>0&&!(n?.sectors.filter(e=>t.sectors.includes(e.id))??[]).some(({area:e})=>a&&cl(a,e))?!1:t.words===``||il(e,t.words)}function il(e,t){let n=e.place?.names,r=al([e.words,n?.ar,n?.ckb,n?.en].join(` `));return al(t).every(e=>r.some(t=>t.startsWith(e)))}var al=e=>tc(e).match(/[\p{L}\p{N}\p{M}_]+/gu)??[],ol=e=>e.type===`Point`?[e.coordinates]:e.type===`LineString`?e.coordinates:e.coordinates[0]??[];function sl(e,[t,n,r,i]){let a=ol(e),[o,s]=[a.map(([e])=>e),a.map(([,e])=>e)];return Math.min(...s)<=r&&Math.max(...s)>=t&&Math.min(...o)<=i&&Math.max(...o)>=n}function cl(e,t){let[n,r]=[ol(e),ol(t)];return n.some(e=>Yc(e,t)||ul(e,r))||e.type===`Polygon`&&r.some(t=>Yc(t,e))?!0:ll(n).some(e=>ll(r).some(t=>pl(e,t)))}var ll=e=>e.slice(1).map((t,n)=>[e[n]??t,t]),ul=(e,t)=>ll(t).some(([t,n])=>dl(t,n,e)===0&&fl(t,n,e)),dl=(e,t,n)=>Math.sign((t[0]-e[0])*(n[1]-e[1])-(t[1]-e[1])*(n[0]-e[0])),fl=(e,t,n)=>Math.min(e[0],t[0])<=n[0]&&n[0]<=Math.max(e[0],t[0])&&Math.min(e[1],t[1])<=n[1]&&n[1]<=Math.max(e[1],t[1]);function pl([e,t],[n,r]){return dl(e,t,n)!==dl(e,t,r)&&dl(n,r,e)!==dl(n,r,t)||[[e,t,n],[e,t,r],[n,r,e],[n,r,t]].some(([e,t,n])=>e&&t&&n&&dl(e,t,n)===0&&fl(e,t,n))}var ml=1,hl=class{page;#e=[];#t=new Map;constructor(e){this.page=e}get length(){return this.#e.reduce((e,t)=>e+t.count,0)}get loaded(){return this.#t.size}get exact(){return this.#e.every(e=>e.rows!==null)}get(e){return this.#t.get(e)}rows(e=1/0){return e===1/0?this.#e.flatMap(e=>e.rows??[]):this.slice(0,e).filter(e=>e!==void 0)}begin(e,t){this.#t.clear();let n=t??ml;this.#e=[{high:1/0,low:n,rows:this.#n(e,n,1/0),count:e.length}],n>ml&&this.#e.push(this.#a(n-1,ml)),this.#o()}fill(e,t,n){let r=n??ml,i=e-1;this.#e=this.#e.flatMap(e=>{if(e.rows!==null||e.low>i||e.high<r)return[e];let[n,a]=[Math.min(i,e.high),Math.max(r,e.low)],o=this.#n(t,a,n),s=[{high:n,low:a,rows:o,count:o.length}];return e.high>n&&s.unshift({...e,low:n+1,count:_l(e,e.high-n)}),e.low<a&&s.push({...e,high:a-1,count:_l(e,a-e.low)}),s}),this.#o()}put(e){let t=this.#t.get(e.id);if(t&&t.n>e.n)return;if(t&&t.n===e.n){let t=this.#e[this.#r(e.n)]?.rows;t&&(t[gl(t,e.n)]=e),this.#t.set(e.id,e);return}this.remove(e.id);let n=this.#r(e.n),r=this.#e[n];r?.rows&&(r.rows.splice(gl(r.rows,e.n),0,e),r.count+=1,this.#t.set(e.id,e),r.count>2*this.page&&this.#i(n,r,r.rows))}remove(e){let t=this.#t.get(e);if(!t)return;this.#t.delete(e);let n=this.#e[this.#r(t.n)];n?.rows&&(n.rows.splice(gl(n.rows,t.n),1),--n.count)}slice(e,t){let n=[],r=0;for(let{rows:i,count:a}of this.#e){for(let o=Math.max(e,r);o<Math.min(t,r+a);o++)n.push(i?.[o-r]);if(r+=a,r>=t)break}return n}place(e){let t=0;for(let{high:n,low:r,rows:i,count:a}of this.#e){if(e>=r)return t+(i?gl(i,e):Math.floor((n-e)*a/(n-r+1)));t+=a}return t}indexOf(e){let t=this.#t.get(e);return t?this.place(t.n):-1}want(e){let t=0;for(let{high:n,low:r,rows:i,count:a}of this.#e){let o=e-t;if(o<a){if(i)return null;let e=o<this.page?0:o-Math.floor(this.page/2);return Math.max(r+1,n+1-Math.floor(e*(n-r+1)/a))}t+=a}return null}forget(e,t,n){let r=0,i=this.#e.flatMap(t=>{let i=Math.max(r-e,e-(r+t.count)),a=t.rows!==null&&t.count>0&&r>=n&&i>0;return r+=t.count,a?[{held:t,far:i}]:[]});i.sort((e,t)=>t.far-e.far);for(let{held:e}of i){if(this.#t.size<=t)return;for(let t of e.rows??[])this.#t.delete(t.id);e.rows=null}}#n(e,t,n){return e.filter(e=>{if(e.n<t||e.n>n)return!1;let r=this.#t.get(e.id);return r&&r.n>=e.n?!1:(r&&this.remove(e.id),this.#t.set(e.id,e),!0)})}#r(e){let[t,n]=[0,this.#e.length-1];for(;t<n;){let r=t+n>>1;e>=(this.#e[r]?.low??0)?n=r:t=r+1}return t}#i(e,t,n){let r=n.slice(0,n.length-this.page),i=n.slice(n.length-this.page),a=r.at(-1)?.n??t.low;this.#e.splice(e,1,{high:t.high,low:a,rows:r,count:r.length},{high:a-1,low:t.low,rows:i,count:i.length})}#a(e,t){let[n]=this.#e,r=n?.rows??[],[i,a]=[r[0]?.n??1,r.at(-1)?.n??1],o=r.length/(i-a+1);return{high:e,low:t,rows:null,count:Math.max(1,Math.round((e-t+1)*Math.min(1,o)))}}#o(){for(let e of this.#e)e.rows&&(e.count=e.rows.length)}};function gl(e,t){let[n,r]=[0,e.length];for(;n<r;){let i=n+r>>1;(e[i]?.n??0)>t?n=i+1:r=i}return n}var _l=({high:e,low:t,count:n},r)=>Math.max(1,Math.round(n*r/(e-t+1))),vl=100,yl=3e3,bl=1e3,xl=3e3,Sl=tl(Zc,0,null),Cl=class{api;ground;#e=A(()=>this.#P(this.#N()));get rows(){return V(this.#e)}set rows(e){N(this.#e,e)}#t=A(()=>this.#P(this.#f.loaded));get held(){return V(this.#t)}set held(e){N(this.#t,e)}#n=A(()=>this.#P(this.#f.length));get length(){return V(this.#n)}set length(e){N(this.#n,e)}#r=A(()=>this.#P(this.#f.exact));get exact(){return V(this.#r)}set exact(e){N(this.#r,e)}#i=M(!1);get loaded(){return V(this.#i)}set loaded(e){N(this.#i,e,!0)}#a=M(!1);get asking(){return V(this.#a)}set asking(e){N(this.#a,e,!0)}#o=M(0);get hidden(){return V(this.#o)}set hidden(e){N(this.#o,e,!0)}#s=M(null);get asOf(){return V(this.#s)}set asOf(e){N(this.#s,e,!0)}#c=M(null);get refused(){return V(this.#c)}set refused(e){N(this.#c,e)}hand=null;last=0;#l=A(()=>this.#P([...this.#p.values()].filter(e=>this.isUnread(e)).length));get unread(){return V(this.#l)}set unread(e){N(this.#l,e)}#u=M(0);#d=[];#f=new hl(vl);#p=new Map;#m=new Set;#h=new Set;#g=Sl;#_=``;#v=null;#y=new Set;#b=0;#x=M({upTo:0,read:[],unread:[]});#S=A(()=>new Set(V(this.#x).read));#C=A(()=>new Set(V(this.#x).unread));#w=``;constructor(e,t){this.api=e,this.ground=t}async load(e,t){this.#w=`tansiq.read.${e}`,this.#g=t,this.#_=this.#A(),await this.#k()}async narrow(e){this.#g=e;let t=this.#A();if(t!==this.#_&&(this.#_=t,this.#v!==null)){this.asking=!0;try{await this.#k()}catch(e){if(!(e instanceof xs))throw e;this.asking=!1,this.refused=e}}}async reach(e,t){this.#b=e;let n=this.#f.slice(e,t);await Promise.all([n.indexOf(void 0),n.lastIndexOf(void 0)].filter(e=>e>=0).map(t=>this.#T(e+t)))}async#T(e){let t=this.#f.want(e);if(t===null||this.#y.has(t))return;let n=this.#v;this.#y.add(t);try{let r=await this.api().feed(t,vl,this.#_,n?.signal);if(n!==this.#v)return;this.#f.fill(t,this.#j(r),r.next),this.#f.forget(e,yl,bl),N(this.#u,V(this.#u)+1)}catch(e){if(!(e instanceof xs||n?.signal.aborted))throw e}finally{this.#y.delete(t)}}take(e){let t=this.#p.get(e.id);if(t&&t.version>e.version)return!1;if(!e.current)return this.#D(e.id),!1;let n=t?.version!==e.version,r=e.n>this.last;return this.last=Math.max(this.last,e.n),this.#M(e),this.asOf===null&&e.n>0&&rl(e,this.#g,this.ground())?(this.#m.delete(e.id),this.#f.put(e),this.#f.loaded>3100&&this.#f.forget(this.#b,yl,bl)):(this.asOf===null&&this.#f.remove(e.id),r&&this.#m.add(e.id)),this.hidden=this.#m.size,N(this.#u,V(this.#u)+1),n}drop(e){this.#h.add(e),this.#D(e)}byId(e){return this.#P(this.#f.get(e)??this.#p.get(e))}slice(e,t){return this.#P(this.#f.slice(e,t))}indexOf(e){return this.#P(this.#f.indexOf(e))}place(e){return this.#P(this.#f.place(e))}isUnread(e){return e.own||e.n===0?!1:e.n>V(this.#x).upTo?!V(this.#S).has(e.n):V(this.#C).has(e.n)}markRead(e){this.isUnread(e)&&this.#E(e,!1)}toggleRead(e){!e.own&&e.n>0&&this.#E(e,!this.isUnread(e))}markAllRead(){N(this.#x,{upTo:this.last,read:[],unread:[]}),this.#O()}#E(e,t){let n=t=>t.filter(t=>t!==e.n),{upTo:r}=V(this.#x),[i,a]=[n(V(this.#x).read),n(V(this.#x).unread)];e.n>r&&!t&&i.push(e.n),e.n<=r&&t&&a.push(e.n),N(this.#x,{upTo:r,read:i.slice(-2e3),unread:a.slice(-2e3)}),this.#O()}#D(e){this.#f.remove(e),this.#p.delete(e),this.#m.delete(e),this.hidden=this.#m.size,N(this.#u,V(this.#u)+1)}#O(){localStorage.setItem(this.#w,JSON.stringify(V(this.#x)))}async#k(){this.#v?.abort();let e=new AbortController;this.#v=e;let t;try{t=await this.api().feed(null,vl,this.#_,e.signal)}catch(t){if(e!==this.#v)return;throw t}if(e!==this.#v)return;this.#y.clear(),this.#f.begin(this.#j(t),t.next);let n=this.asOf===null?[...this.#p.values()].filter(e=>e.n>t.last):[];for(let e of n)rl(e,this.#g,this.ground())&&this.#f.put(e);this.last=Math.max(this.last,t.last),this.#m.clear(),this.hidden=0,this.asking=!1,this.refused=null,this.loaded||=(N(this.#x,wl(this.#w)??{upTo:this.last,read:[],unread:[]}),this.#O(),!0),N(this.#u,V(this.#u)+1)}#A(){return[nl(this.#g),this.asOf&&`known_at=${encodeURIComponent(this.asOf)}`].filter(Boolean).join(`&`)}#j(e){let t=e.rows.filter(e=>!this.#h.has(e.id));for(let e of t)this.#M(e);return t}#M(e){if(!(this.asOf!==null&&(this.#p.get(e.id)?.version??0)>e.version)){this.#p.delete(e.id),this.#p.set(e.id,e);for(let e of this.#p.keys()){if(this.#p.size<=xl)return;this.#p.delete(e)}}}#N(){let e=this.#f.rows(bl),t=e.length===this.#d.length&&e.every((e,t)=>e===this.#d[t]);return this.#d=t?this.#d:e}#P(e){return V(this.#u),e}};function wl(e){let t=localStorage.getItem(e);if(t===null)return null;try{let e=JSON.parse(t);return typeof e==`number`?{upTo:e,read:[],unread:[]}:{upTo:e.upTo??0,read:e.read??[],unread:e.unread??[]}}catch{return null}}var Tl=class{route;#e=M(null);get bounds(){return V(this.#e)}set bounds(e){N(this.#e,e)}#t=A(()=>Qc(this.route.query));get now(){return V(this.#t)}set now(e){N(this.#t,e)}#n=A(()=>el(this.now));get count(){return V(this.#n)}set count(e){N(this.#n,e)}constructor(e){this.route=e}set(e){this.route.narrow($c({...this.now,...e}))}clear(){this.route.narrow($c(Zc))}toggle(e,t){let n=this.now[e];this.set({[e]:n.includes(t)?n.filter(e=>e!==t):[...n,t]})}sought(e){return tl(this.now,e,this.bounds)}asked(e){return nl(this.sought(e))}},El=36e5,Dl=class{#e=M(`absent`);get state(){return V(this.#e)}set state(e){N(this.#e,e,!0)}#t=M(!1);get newer(){return V(this.#t)}set newer(e){N(this.#t,e,!0)}#n=null;#r=!1;async begin(){if(!(`serviceWorker`in navigator))return;let e=navigator.serviceWorker,t=e.controller!==null;e.addEventListener(`controllerchange`,()=>{this.#r?location.reload():t&&(this.newer=!0),this.state=`ready`});try{this.#n=await e.register(`/sw.js`,{scope:`/`,updateViaCache:`none`})}catch{return}let n=this.#n;this.state=e.controller||n.active?`ready`:`preparing`,this.#i(n.waiting),this.#i(n.installing),n.addEventListener(`updatefound`,()=>this.#i(n.installing)),setInterval(()=>this.look(),El)}look(){this.#n?.update().catch(()=>void 0)}load(){this.#r=!0;let e=this.#n?.waiting;e?e.postMessage(`go`):location.reload()}#i(e){if(!e)return;let t=()=>{e.state===`installed`&&navigator.serviceWorker.controller&&(this.newer=!0),e.state===`activated`&&(this.state=`ready`)};e.addEventListener(`statechange`,t),t()}},Ol=4e3,kl=new Set([`unreachable`,`session.needed`,`session.csrf`,`request.too-many`,`store.in-use`,`account.locked`]),Al=class{api;drawer;sent;#e=M([]);get sheets(){return V(this.#e)}set sheets(e){N(this.#e,e)}#t=M([]);get waiting(){return V(this.#t)}set waiting(e){N(this.#t,e)}#n=``;#r=new Set;#i;constructor(e,t,n){this.api=e,this.drawer=t,this.sent=n}async load(e){this.#n=e;let t=await this.drawer.all(e).catch(()=>({sheets:[],outgoing:[]}));this.sheets=t.sheets.sort((e,t)=>t.saved_at-e.saved_at),this.waiting=t.outgoing.sort((e,t)=>e.saved_at-t.saved_at),this.#i??=setInterval(()=>void this.flush(),Ol)}async keep(e){let t={...e,account:this.#n,saved_at:Date.now()};this.sheets=[t,...this.sheets.filter(t=>t.key!==e.key)],await this.drawer.putSheet(Ye(t)).catch(()=>void 0)}async dropSheet(e){this.sheets=this.sheets.filter(t=>t.key!==e),await this.drawer.dropSheet(e).catch(()=>void 0)}async drop(e){this.waiting=this.waiting.filter(t=>t.key!==e),await this.drawer.dropOutgoing(e).catch(()=>void 0)}async submit(e){let t=this.#o(e);await this.drawer.putOutgoing(Ye(t)).catch(()=>void 0);let n=await this.#a(t);return n.kind===`queued`&&!this.waiting.some(t=>t.key===e.key)&&this.#s(t),n.kind===`refused`&&await this.drawer.dropOutgoing(t.key).catch(()=>void 0),n}async hold(e){await this.drawer.putOutgoing(Ye(this.#o(e))).catch(()=>void 0)}async release(e){await this.drawer.dropOutgoing(e).catch(()=>void 0)}async flush(){for(let e of this.waiting.filter(e=>e.state===`waiting`)){let t=await this.#a(e);if(t.kind===`refused`){let n=t.refusal.code===`release.changed`?`look-again`:`refused`,r={...e,state:n,code:t.refusal.code,detail:t.refusal.detail};this.#s(r),await this.drawer.putOutgoing(Ye(r)).catch(()=>void 0)}if(t.kind===`queued`)return}}async#a(e){if(this.#r.has(e.key))return{kind:`queued`};this.#r.add(e.key);try{if(e.digest===null)return await this.api().dryRun(e.draft),this.#s({...e,state:`look-again`}),await this.drawer.putOutgoing({...Ye(e),state:`look-again`}).catch(()=>void 0),{kind:`queued`};let{row:t}=await this.api().send(e.draft,e.digest,e.key);return await this.drop(e.key),await this.dropSheet(e.key),this.sent(t),{kind:`sent`,row:t}}catch(e){if(!(e instanceof xs))throw e;return kl.has(e.code)?{kind:`queued`}:{kind:`refused`,refusal:e}}finally{this.#r.delete(e.key)}}#o(e){return{...e,account:this.#n,saved_at:Date.now(),state:`waiting`,code:null,detail:``}}#s(e){this.waiting=[...this.waiting.filter(t=>t.key!==e.key),e].sort((e,t)=>e.saved_at-t.saved_at)}},jl=class{#e=M(null);get mode(){return V(this.#e)}set mode(e){N(this.#e,e,!0)}#t=M(`area`);get shape(){return V(this.#t)}set shape(e){N(this.#t,e,!0)}#n=M(null);get point(){return V(this.#n)}set point(e){N(this.#n,e)}#r=M([]);get corners(){return V(this.#r)}set corners(e){N(this.#r,e)}#i=M(null);get width_m(){return V(this.#i)}set width_m(e){N(this.#i,e,!0)}#a={put:()=>void 0};begin(e,t){this.mode=e,this.shape=e,this.#a=t}put=e=>this.#a.put(e);move=(e,t)=>this.#a.move?.(e,t);insert=(e,t)=>this.#a.insert?.(e,t);remove=e=>this.#a.remove?.(e);undo=()=>this.#a.undo?.();redo=()=>this.#a.redo?.();over=()=>this.#a.rest?.();rest(){this.mode=null}clear(){this.mode=null,this.point=null,this.corners=[],this.width_m=null}},Ml=`map-window`,Nl=`free`,Pl=class{#e=M(null);get record(){return V(this.#e)}set record(e){N(this.#e,e,!0)}#t=M(null);get view(){return V(this.#t)}set view(e){N(this.#t,e,!0)}#n=M(``);get rest(){return V(this.#n)}set rest(e){N(this.#n,e,!0)}#r=M(``);get query(){return V(this.#r)}set query(e){N(this.#r,e,!0)}#i=M(!1);get alone(){return V(this.#i)}set alone(e){N(this.#i,e,!0)}#a=M(!1);get free(){return V(this.#a)}set free(e){N(this.#a,e,!0)}constructor(){this.#s(),addEventListener(`hashchange`,()=>this.#s()),addEventListener(`popstate`,()=>this.#s())}open(e){this.#o(e===null?``:`records/${encodeURIComponent(e)}`,this.query)}show(e,t=``){this.#o([e,t].filter(Boolean).join(`/`),this.query)}narrow(e){let[t=``]=location.hash.replace(/^#\/?/,``).split(`?`);history.replaceState(null,``,Fl(t,e)),this.#s()}setFree(e){this.free=e,this.#o(this.record===null?``:`records/${encodeURIComponent(this.record)}`,this.query)}#o(e,t){let n=Fl([this.alone&&Ml,this.free&&Nl,e].filter(Boolean).join(`/`),t);location.hash!==n&&this.alone?history.replaceState(null,``,n):location.hash!==n&&history.pushState(null,``,n),this.#s()}#s(){let[e=``,t=``]=location.hash.replace(/^#\/?/,``).split(`?`),n=e.split(`/`);this.alone=n[0]===Ml,this.alone&&n.shift(),this.free=this.alone&&n[0]===Nl,this.free&&n.shift();let[r=``,...i]=n;this.record=r===`records`&&i[0]?decodeURIComponent(i[0]):null,this.view=r&&r!==`records`?r:null,this.rest=this.view?i.join(`/`):``,this.query=t}},Fl=(e,t)=>`#/${e}${t?`?${t}`:``}`,Il=()=>void window.open(`#/${Ml}`,`_blank`,`popup,noopener,width=1280,height=800`),Ll=`tansiq.desk`,Rl=504e5;function zl(e,t){let{csrf:n,now:r,...i}=e;localStorage.setItem(Ll,JSON.stringify({me:i,heard:t}))}function Bl(e){try{let t=JSON.parse(localStorage.getItem(Ll)??`null`);return t&&e-t.heard<Rl&&t.heard<=e?t:null}catch{return null}}function Vl(){localStorage.removeItem(Ll)}var Hl=e=>e.roles.includes(`officer`)||e.roles.includes(`release-authority`),Ul=class{api;#e=M(`asking`);get state(){return V(this.#e)}set state(e){N(this.#e,e,!0)}#t=M(null);get me(){return V(this.#t)}set me(e){N(this.#t,e)}#n=M(null);get door(){return V(this.#n)}set door(e){N(this.#n,e)}#r=A(()=>this.state===`out`||this.state===`ended`);get asked(){return V(this.#r)}set asked(e){N(this.#r,e)}skew_ms=0;heard=null;constructor(e){this.api=e}async begin(){try{this.#a(await this.api().me())}catch(e){e instanceof xs&&e.code===`unreachable`?this.#i():await this.ask(`out`)}}async ask(e){if(this.state!==e){this.state=e,Vl();try{this.door=await this.api().door()}catch{e===`out`&&(this.state=`unreachable`)}}}async signIn(e,t){this.#a(await this.api().signIn(e,t))}async signOut(){await this.api().signOut().catch(()=>void 0),Vl(),location.hash=``,location.reload()}async renew(){let e=this.me?.csrf;try{return this.#a(await this.api().me()),!0}catch(t){if(t instanceof xs&&t.code===`session.needed`)return this.me?.csrf!==e||(await this.ask(`ended`),!1);throw t}}hear(){this.me&&this.state===`in`&&Hl(this.me)&&zl(this.me,Date.now())}#i(){let e=Bl(Date.now());e&&(this.me={...e.me,csrf:``,now:new Date(e.heard).toISOString()},this.heard=e.heard),this.state=`unreachable`}#a(e){this.me&&(this.me.account!==e.account||this.me.desk!==e.desk)&&location.reload(),this.skew_ms=Date.parse(e.now)-Date.now(),this.me=e,this.state=`in`,this.hear()}},Wl=15e3,Gl=class{#e=M(!0);get muted(){return V(this.#e)}set muted(e){N(this.#e,e,!0)}#t=M(!1);get tested(){return V(this.#t)}set tested(e){N(this.#t,e,!0)}#n=null;#r=0;#i=0;#a;async wake(){this.#n??=new AudioContext,this.#n.onstatechange=()=>this.muted=this.#n?.state!==`running`,await this.#n.resume().catch(()=>void 0),this.muted=this.#n.state!==`running`}async test(){await this.wake(),this.#s()}ring(e){e?this.#a===void 0&&(this.#o(),this.#a=setInterval(()=>this.#o(),1e3)):(clearInterval(this.#a),this.#a=void 0)}tick(){this.muted||Date.now()-this.#r<Wl||(this.#r=Date.now(),this.#c(1320,0,.05,.03,`sine`))}#o(){this.muted||Date.now()-this.#i<Wl||this.#s()}#s(){this.#r=this.#i=Date.now(),this.muted||(this.tested=!0);for(let e=0;e<4;e++)this.#c(880,e*.5,.22,.22,`square`),this.#c(622,e*.5+.25,.22,.22,`square`)}#c(e,t,n,r,i){let a=this.#n;if(!a||a.state!==`running`)return;let o=a.currentTime+t,s=new OscillatorNode(a,{type:i,frequency:e}),c=new GainNode(a,{gain:0});c.gain.setValueAtTime(0,o),c.gain.linearRampToValueAtTime(r,o+.01),c.gain.setValueAtTime(r,o+n-.02),c.gain.linearRampToValueAtTime(0,o+n),s.connect(c).connect(a.destination),s.start(o),s.stop(o+n+.02)}},Kl=15e3,ql=[500,1e3,2e3,4e3,8e3],Jl=class{hooks;#e=M(null);get cutSince(){return V(this.#e)}set cutSince(e){N(this.#e,e,!0)}#t=null;#n=0;#r=0;#i;#a;constructor(e){this.hooks=e}open(){this.#t?.close();let e=new EventSource(`/api/events?after=${this.hooks.last()}`);this.#t=e,this.#n=Date.now();let t=(t,n)=>e.addEventListener(t,e=>{this.#s(),n(JSON.parse(e.data))});e.addEventListener(`open`,()=>this.#s()),e.addEventListener(`error`,()=>this.lost()),t(`record`,this.hooks.record),t(`change`,this.hooks.change),t(`gone`,e=>this.hooks.gone(e.id)),t(`alarms`,e=>this.hooks.alarms(e.alarms)),t(`links`,this.hooks.links),this.#a??=setInterval(()=>{this.#t&&Date.now()-this.#n>Kl&&this.lost()},1e3)}close(){this.#t?.close(),this.#t=null,clearTimeout(this.#i),this.#i=void 0}answered(){this.#r=0,this.cutSince=null}begin(e){this.cutSince=e,this.lost()}lost(){if(this.#t?.close(),this.#t=null,this.cutSince??=Date.now(),this.#i!==void 0)return;let e=ql[Math.min(this.#r++,ql.length-1)]??8e3;this.#i=setTimeout(()=>void this.#o(),e)}async#o(){try{let e=await this.hooks.back();this.#i=void 0,e&&this.open()}catch{this.#i=void 0,this.lost()}}#s(){this.#n=Date.now(),this.answered()}},Yl=`tansiq.theme`,Xl=class{#e=matchMedia(`(prefers-color-scheme: dark)`);#t=M(null);#n=M(`light`);#r=A(()=>V(this.#t)??V(this.#n));get theme(){return V(this.#r)}set theme(e){N(this.#r,e)}constructor(){let e=localStorage.getItem(Yl);(e===`light`||e===`night`)&&N(this.#t,e,!0);let t=()=>{N(this.#n,this.#e.matches?`night`:`light`,!0),this.apply()};this.#e.addEventListener(`change`,t),t()}toggle(){N(this.#t,this.theme===`night`?`light`:`night`,!0),localStorage.setItem(Yl,V(this.#t)),this.apply()}apply(){document.documentElement.dataset.theme=this.theme}};function Zl(e=Date.now()){let t=crypto.getRandomValues(new Uint8Array(16));for(let n=0;n<6;n++)t[n]=Math.floor(e/2**(8*(5-n)))%256;t[6]=(t[6]??0)&15|112,t[8]=(t[8]??0)&63|128;let n=[...t].map(e=>e.toString(16).padStart(2,`0`)).join(``);return[n.slice(0,8),n.slice(8,12),n.slice(12,16),n.slice(16,20),n.slice(20)].join(`-`)}var Ql=[1,10,60,600],$l=36e5,eu=250,tu=1e3,nu=100,ru=class{api;feed;now;#e=M(null);get at(){return V(this.#e)}set at(e){N(this.#e,e,!0)}#t=M(!1);get playing(){return V(this.#t)}set playing(e){N(this.#t,e,!0)}#n=M(60);get speed(){return V(this.#n)}set speed(e){N(this.#n,e,!0)}#r=A(()=>this.at!==null);get on(){return V(this.#r)}set on(e){N(this.#r,e)}#i=0;#a=!1;#o;constructor(e,t,n){this.api=e,this.feed=t,this.now=n}go(e){e>=this.now()?this.leave():(this.at=e,this.#s())}by(e){this.go((this.at??this.now())+e)}leave(){this.pause(),this.at=null,this.feed.asOf=null}play(){this.at===null&&this.go(this.now()-$l),this.playing=!0;let e=Date.now();clearInterval(this.#o),this.#o=setInterval(()=>{let t=Date.now()-e;e+=t,this.at!==null&&this.by(t*this.speed)},eu)}pause(){this.playing=!1,clearInterval(this.#o)}toggle(){this.playing?this.pause():this.play()}faster(){this.speed=Ql[(Ql.indexOf(this.speed)+1)%Ql.length]??60}record(e,t){return this.api().call(`GET`,`/api/records/${encodeURIComponent(e)}?known_at=${encodeURIComponent(t)}`)}#s(e=Math.max(0,this.#i+tu-Date.now())){this.#a||(this.#a=!0,setTimeout(()=>{this.#a=!1,this.at!==null&&(this.feed.asking?this.#s(nu):(this.#i=Date.now(),this.feed.asOf=new Date(this.at).toISOString()))},e))}};function iu(e){if(e.plan)return e.plan.volumes.map(e=>({from:Date.parse(e.from),to:Date.parse(e.to)}));let t=Date.parse(e.event_time?.from??e.recorded_at);return[{from:t,to:e.event_time?.to?Date.parse(e.event_time.to):t}]}var au=5,ou=class{#e=M(null);get ground(){return V(this.#e)}set ground(e){N(this.#e,e)}#t=M(null);get links(){return V(this.#t)}set links(e){N(this.#t,e)}#n=M([]);get alarms(){return V(this.#n)}set alarms(e){N(this.#n,e)}#r=M(cn(Date.now()));get now(){return V(this.#r)}set now(e){N(this.#r,e,!0)}#i=M(null);get sheet(){return V(this.#i)}set sheet(e){N(this.#i,e)}#a=M(null);get toast(){return V(this.#a)}set toast(e){N(this.#a,e)}#o=M(null);get looked(){return V(this.#o)}set looked(e){N(this.#o,e)}#s=M(null);get goTo(){return V(this.#s)}set goTo(e){N(this.#s,e)}#c=M(null);get pointed(){return V(this.#c)}set pointed(e){N(this.#c,e,!0)}#l=M(!1);get mapReady(){return V(this.#l)}set mapReady(e){N(this.#l,e,!0)}#u=M(null);get printMap(){return V(this.#u)}set printMap(e){N(this.#u,e)}#d=M(null);get touched(){return V(this.#d)}set touched(e){N(this.#d,e)}#f=M(0);get pulse(){return V(this.#f)}set pulse(e){N(this.#f,e,!0)}#p=M(cn({}));get counts(){return V(this.#p)}set counts(e){N(this.#p,e,!0)}#m=M(!1);get help(){return V(this.#m)}set help(e){N(this.#m,e,!0)}#h=M(!1);get started(){return V(this.#h)}set started(e){N(this.#h,e,!0)}look=new Xl;installed=new Dl;siren=new Gl;pencil=new jl;route=new Pl;api=new Cs({csrf:()=>this.session.me?.csrf??``,ended:()=>void this.session.ask(`ended`),unreachable:()=>this.started&&this.reads&&this.stream.lost()});session=new Ul(()=>this.api);filter=new Tl(this.route);feed=new Cl(()=>this.api,()=>this.ground);then=new ru(()=>this.api,this.feed,()=>this.now);outbox=new Al(()=>this.api,new $s,e=>this.#C(e));stream=new Jl({record:e=>{this.feed.take(e)&&!e.own&&this.siren.tick(),this.#T(e.id)},change:e=>this.#w(e),gone:e=>{this.feed.drop(e),this.looked?.row.id===e&&(this.looked=null),this.#T(e)},alarms:e=>this.alarms=e,links:e=>this.links=e,back:()=>this.#E(),last:()=>this.feed.last});#g=A(()=>this.alarms.filter(e=>e.acknowledged===null));get ringing(){return V(this.#g)}set ringing(e){N(this.#g,e)}#_=A(()=>this.feed.asOf===null?this.now:Date.parse(this.feed.asOf));get at(){return V(this.#_)}set at(e){N(this.#_,e)}#v=A(()=>this.stream.cutSince!==null);get cut(){return V(this.#v)}set cut(e){N(this.#v,e)}#y=A(()=>this.session.me!==null&&Hl(this.session.me));get reads(){return V(this.#y)}set reads(e){N(this.#y,e)}#b=0;#x;constructor(){setInterval(()=>{this.now=Date.now()+this.session.skew_ms,this.started&&!this.cut&&++this.#b%au===0&&this.session.hear()},1e3)}async start(){await this.session.begin(),this.session.state===`in`?await this.enter():this.session.state===`unreachable`&&this.session.me?await this.#S():this.session.state===`unreachable`&&setTimeout(()=>void this.start(),1500),this.installed.begin()}async enter(){let e=this.session.me;e&&(this.now=Date.now()+this.session.skew_ms,this.started=!0,this.stream.answered(),Hl(e)&&(await this.outbox.load(e.account),await this.#D(),this.stream.open(),this.outbox.flush()))}async#S(){await this.outbox.load(this.session.me?.account??``),this.started=!0,this.stream.begin(this.session.heard??Date.now())}agency(e){if(!e)return``;let t=this.ground?.agencies.find(t=>t.id===e);return t?vs(t.names):e}agencies(e){return ys(e.map(e=>this.agency(e)))}isAgency(e){return this.ground?.agencies.some(t=>t.id===e)??!1}sector(e){let t=this.ground?.sectors.find(t=>t.id===e);return t?vs(t.names):e??``}begin(e,t,n={}){this.pencil.clear(),this.sheet={key:Zl(),account:this.session.me?.account??``,kind:e,saved_at:Date.now(),fields:t,level:Math.min(1,this.session.me?.max_level??0),audience:[],caveats:[],show_audience:!0,previous:null,refs:[],...n}}open(e){let t=this.feed.byId(e.id);t&&!this.route.alone&&this.feed.markRead(t),this.sheet=null,this.pencil.clear(),this.route.open(e.id)}show(e,t=``){this.sheet=null,this.pencil.clear(),this.route.show(e,t)}recalled(e){this.feed.byId(e.id)?.recalled_at||this.#w(e)}showOnMap(e){this.looked={row:e}}say(e,t=!1,n){clearTimeout(this.#x),this.toast=n?{words:e,bad:t,act:n}:{words:e,bad:t},this.#x=setTimeout(()=>this.toast=null,t||n?12e3:5e3)}async discard(e){this.sheet?.key===e.key&&(this.sheet=null);let t=this.outbox.sheets.some(t=>t.key===e.key);await this.outbox.dropSheet(e.key),t&&this.say(Y(`discarded`),!1,{words:Y(`undo`),run:()=>{this.toast=null,this.outbox.keep(e),this.sheet=e}})}async acknowledge(e){let t=await this.api.acknowledge(e.id);this.alarms=this.alarms.map(e=>e.id===t.id?t:e)}async acknowledgeAll(){for(let e of this.ringing)await this.acknowledge(e)}#C(e){let t=this.feed.byId(e.id);(!t||t.version<e.version)&&this.feed.take(e),this.#T(e.id)}#w(e){this.feed.take(e),this.#T(e.id)}#T(e){this.touched={id:e},this.pulse+=1}async#E(){return await this.session.renew()?(await this.#D(),this.outbox.flush(),this.installed.look(),!0):!1}async#D(){let e=this.session.me?.account??``,[t,,n,r]=await Promise.all([this.api.ground(),this.feed.load(e,this.filter.sought(this.now)),this.api.alarms(),this.api.links()]);this.ground=t,this.alarms=n.alarms,this.links=r,this.pulse+=1,this.route.record&&(this.touched={id:this.route.record})}},su=Symbol(`room`),cu=e=>nt(su,e),lu=()=>tt(su);typeof window<`u`&&((window.__svelte??={}).v??=new Set).add(`5`);var uu=e=>String(e).padStart(2,`0`),du=e=>`${uu(e.getUTCHours())}:${uu(e.getUTCMinutes())}`,fu=e=>`${uu(e.getHours())}:${uu(e.getMinutes())}`,pu=e=>`${e.getUTCFullYear()}-${uu(e.getUTCMonth()+1)}-${uu(e.getUTCDate())}`,mu=e=>`${e.getFullYear()}-${uu(e.getMonth()+1)}-${uu(e.getDate())}`,hu=e=>`${pu(e)} ${du(e)}Z`,gu=e=>`${mu(e)} ${fu(e)}`,_u=e=>e.toISOString().replace(/\.\d{3}Z$/,`Z`);function vu(e){let t=Math.max(0,Math.round(e));return t<60?Y(`age-s`,{n:t}):t<3600?Y(`age-min`,{n:Math.floor(t/60)}):t<172800?Y(`age-h`,{n:Math.floor(t/3600)}):Y(`age-d`,{n:Math.floor(t/86400)})}function yu(e,t){let n=ec(e).trim().toUpperCase().replace(`T`,` `).replaceAll(`/`,`-`),r=/^(?:(?:(?:(\d{4})-)?(\d{1,2})-)?(\d{1,2})\s+)?(\d{1,2}):?(\d{2})(?::\d{2})?\s*(Z|UTC)?$/.exec(n);if(!r)return null;let i=r[6]!==void 0,a=(e,t)=>r[e]===void 0?t:Number(r[e]),o=a(1,i?t.getUTCFullYear():t.getFullYear()),s=a(2,(i?t.getUTCMonth():t.getMonth())+1),c=a(3,i?t.getUTCDate():t.getDate()),l=a(4,0),u=a(5,0);if(l>23||u>59)return null;let d=i?new Date(Date.UTC(o,s-1,c,l,u)):new Date(o,s-1,c,l,u),f=i?[d.getUTCMonth()+1,d.getUTCDate()]:[d.getMonth()+1,d.getDate()];return f[0]===s&&f[1]===c?d:null}var bu=4e3,xu=e=>[...e].length,Su=10,Cu=5e4,wu=36e5,Tu=3e5,Eu=6e5,Du=class{sheet;now;wrong={};missing=[];constructor(e,t){this.sheet=e,this.now=t}of(e){return(this.sheet.fields[e]??``).trim()}line(e){return this.#e(e,200)}text(e){return this.#e(e,bu)}need(e,t){let n=this.of(e);return n||this.missing.push(t),n}#e(e,t){let n=this.of(e);return xu(n)>t&&(this.wrong[e]=`wrong-long`),n}time(e,t){return this.need(e,t),this.timeIfAny(e)}timeIfAny(e){let t=this.of(e),n=t?yu(t,this.now):null;return t&&!n&&(this.wrong[e]=`wrong-time`),n}seen(e,t){let n=this.time(e,t);return n&&n.getTime()>this.now.getTime()+Eu&&(this.wrong[e]=`wrong-future`),n}moment(e,t){let n=this.sheet.kept;return n?.event_time&&this.of(e)===n.fields[e]?n.event_time:{from:_u(t),to:null,precision:`minute`}}place(e,t){return this.need(e,t),this.placeIfAny(e)}placeIfAny(e){let t=this.of(e);if(!t)return null;let n=this.sheet.kept;if(n?.place&&t===n.fields[e])return n.place;let r=Au(this.of(`${e}_named`));if(r?.text===t)return{geometry:{type:`Point`,coordinates:r.position},precision_m:r.precision_m,mgrs:ju(zc(r.position,5)),names:r.names};let i=Pc(t);return i?{geometry:{type:`Point`,coordinates:i.position},precision_m:i.precision_m,mgrs:ju(zc(i.position,5)),names:null}:(this.wrong[e]=`wrong-place`,null)}where(){if(this.of(`shape`)!==`area`)return this.place(`place`,`fact-where`);let e=this.corners(`corners`,`area`),t=this.sheet.kept;if(t?.place&&this.of(`corners`)===t.fields.corners)return t.place;if(e.length<3||`corners`in this.wrong)return null;let n=Uc(e);return{geometry:n,precision_m:Su,mgrs:ju(zc(Wc(n),4)),names:null}}size(e){let t=Ou(this.of(e));return t===void 0&&(this.wrong[e]=`wrong-size`),t??null}metres(e){let t=ec(this.of(e));return t&&(!/^\d{1,5}$/.test(t)||Number(t)>Cu)&&(this.wrong[e]=`wrong-metres`),t&&!(e in this.wrong)?Number(t):null}corners(e,t){let{corners:n,wrong:r}=ku(this.of(e));return r.length>0?this.wrong[e]=`wrong-corners`:n.length<3&&this.missing.push(t),n}evaluation(){return!this.of(`reliability`)||!this.of(`credibility`)?null:{reliability:this.of(`reliability`),credibility:Number(this.of(`credibility`)),basis:this.of(`sure_basis`)}}};function Ou(e){let t=ec(e).replace(/\s+/g,``);if(!t)return null;let n=/^(\d{1,6})[-–](\d{1,6})$/.exec(t);if(n)return{n:null,min:Math.min(Number(n[1]),Number(n[2])),max:Math.max(Number(n[1]),Number(n[2]))};let r=/^([<>≤≥]?)(\d{1,6})(\+?)$/.exec(t);if(!r)return;let i=Number(r[2]);return r[1]===`>`||r[1]===`≥`||r[3]===`+`?{n:null,min:i,max:null}:r[1]===`<`||r[1]===`≤`?{n:null,min:null,max:i}:{n:i,min:null,max:null}}function ku(e){let t=[],n=[];for(let[r,i]of e.split(/\n/).entries()){if(!i.trim())continue;let e=Pc(i);e?t.push(e.position):n.push(r+1)}return{corners:t,wrong:n}}function Au(e){return e?JSON.parse(e):null}var ju=e=>e.replaceAll(` `,``),Mu=(e,t)=>hu(new Date(Math.ceil((e.getTime()+t*wu)/Tu)*Tu)),X=(e,t)=>typeof e[t]==`string`?e[t]:``,Nu=e=>typeof e==`string`&&e?hu(new Date(e)):``;function Pu(e){let t=e;return t?t.n==null?t.min!=null&&t.max!=null?`${t.min}-${t.max}`:t.min==null?t.max==null?``:`<${t.max}`:`>${t.min}`:String(t.n):``}function Fu(e){return e.place?e.place.geometry.type===`Point`?zc(e.place.geometry.coordinates,5):Bc(e.place.mgrs):``}function Iu(e){if(e.place?.geometry.type!==`Point`)return Fu(e);let t=5-Math.ceil(Math.log10(Math.max(1,e.place.precision_m)));return zc(e.place.geometry.coordinates,Math.min(5,Math.max(1,t)))}function Lu(e){let t=e.place?.geometry;return t?.type===`Polygon`?{shape:`area`,place:``,corners:(t.coordinates[0]??[]).slice(0,-1).map(e=>zc(e,5)).join(`
`)}:{shape:`point`,place:Fu(e)}}function Ru(e){let t=e.evaluation;return{reliability:t?.reliability??``,credibility:t?String(t.credibility):``,sure_basis:t?.basis??``}}var zu=U(`<option> </option>`),Bu=U(`<p class="wrong"> </p>`),Vu=U(`<div class="field"><label> </label> <select class="box"><option> </option><!></select> <!></div>`);function Z(e,t){O(t,!0);let n=J(t,`value`,15),r=J(t,`optional`,3,!1),i=J(t,`coded`,3,!1);var a=Vu(),o=P(a),s=I(o),c=L(o,2),l=P(c),u=I(l,!0);l.value=l.__value=``,pi(L(l),16,()=>t.choices,e=>e,(e,n)=>{var r=zu(),a=I(r),o={};R(e=>{G(a,`${i()?`${n} · `:``}${e??``}`),o!==(o=n)&&(r.value=(r.__value=o)??``)},[()=>Y(`${t.prefix}-${n}`)]),W(e,r)}),D(c);var d;Fi(c);var f=L(c,2),p=e=>{var n=Bu(),r=I(n,!0);R(()=>{q(n,`data-testid`,`wrong-${t.id}`),G(r,t.wrong)}),W(e,n)};K(f,e=>{t.wrong&&e(p)}),D(a),R((e,r)=>{q(o,`for`,t.id),G(s,`${t.label??``}${e??``}`),q(c,`id`,t.id),q(c,`aria-invalid`,t.wrong!==null),q(c,`data-testid`,`field-${t.id}`),G(u,r),d!==(d=n()??``)&&(c.value=(c.__value=d)??``,Pi(c,d))},[()=>r()&&!i()?` · ${Y(`optional`)}`:``,()=>r()?`–`:Y(`choose`)]),H(`change`,c,e=>n(e.currentTarget.value)),W(e,a),k()}Pr([`change`]);var Hu={spot:`M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6M8 .8v3M8 12.2v3M.8 8h3M12.2 8h3`,alert:`M8 2 15 14H1zM8 6.4v3.8M8 12v.4`,claim:`M3.5 15V1.5M3.5 2.5h9l-2.4 3 2.4 3h-9`,movement:`M1.5 8h12M9 3.5 13.5 8 9 12.5M1.5 4.5v7`,operation:`M1.5 3.5c4 0 5 3 8 3h4M11 4l2.5 2.5L11 9M1.5 12.5h9M8 10l2.5 2.5L8 15M1.5 1.5v13`,concurrence:`M2 3h12v8H8l-3.5 3V11H2zM5 7l2 2 4-4`,info:`M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 7.2v4M8 4.6v.4`,hazard:`M8 1.2 14.8 8 8 14.8 1.2 8zM5.4 6.2l5.2 3.6M10.6 6.2 5.4 9.8`,"hazard-action":`M8 1.2 14.8 8 8 14.8 1.2 8zM5.2 8l2 2 3.6-3.8`,find:`M2 6.5 8 3l6 3.5V13H2zM2 6.5 8 10l6-3.5M8 10v3`,incident:`M8 1l1.7 3.9 4.2-.9-1.6 4 2.7 3.3-4.2.3L9.2 15 8 11.6 5.2 15l-.5-3.4-4.2-.3L3.2 8 1.6 4l4.7.9z`,request:`M2 3h12v8.5H8.5L5 14.5v-3H2zM6.3 5.9a1.8 1.8 0 1 1 2.5 1.7L8 8v.6M8 10v.2`,reply:`M14 3H2v8.5h5.5L11 14.5v-3h3zM6 6 4.2 7.6 6 9.2M4.4 7.6h5.4`,requirement:`M7 2a4.8 4.8 0 1 0 0 9.6A4.8 4.8 0 0 0 7 2M10.5 10.5 14 14M5.7 5.6A1.4 1.4 0 1 1 7 7.1v.5M7 9.2v.1`,assessment:`M8 2v12M4 14h8M2 4.5h12M3.5 4.5 1.8 9h3.4zM12.5 4.5 10.8 9h3.4z`,requests:`M2 3h12v8.5H8.5L5 14.5v-3H2zM6.3 5.9a1.8 1.8 0 1 1 2.5 1.7L8 8v.6M8 10v.2`,requirements:`M7 2a4.8 4.8 0 1 0 0 9.6A4.8 4.8 0 0 0 7 2M10.5 10.5 14 14M5.7 5.6A1.4 1.4 0 1 1 7 7.1v.5M7 9.2v.1`,alerts:`M8 2 15 14H1zM8 6.4v3.8M8 12v.4`,overdue:`M4.5 1.5h7M4.5 14.5h7M5 1.5c0 3.5 6 4.5 6 13M11 1.5c0 3.5-6 4.5-6 13`,done:`M2.5 8.5 6 12l7.5-8.5`,unknown:`M5.2 5.4A2.9 2.9 0 1 1 8.9 8.2L8 8.8v1.4M8 12.8v.3`,looks:`M1 8s2.6-4.5 7-4.5S15 8 15 8s-2.6 4.5-7 4.5S1 8 1 8M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6`,"same-event":`M6 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M10 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8`,"different-events":`M4 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 2v12`,origin:`M8 1.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M8 5.5V8M8 8 4 10.5M8 8l4 2.5M4 10.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M12 10.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4`,other:`M3 2h7l3 3v9H3zM10 2v3h3M5.5 8h5M5.5 11h5`,over:`M3 3h10v10H3zM1 15 15 1`,pending:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3.2l2 1.4`,sent:`M2 8 14 2.5 10.5 14 7.5 9zM7.5 9 14 2.5`,received:`M1 8.5 4.5 12 10.5 4.5M8 11l1 1 6-7.5`,seen:`M.8 8S3.4 3.4 8 3.4 15.2 8 15.2 8 12.6 12.6 8 12.6.8 8 .8 8M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4`,recalled:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M4.2 4.2l7.6 7.6`,refused:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4`,none:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M5.5 8h5`,concur:`M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5 8.2l2.2 2.2L11.2 6`,"concur-with-conditions":`M8 1.2 14.8 8 8 14.8 1.2 8zM8 5v3.6M8 10.8v.4`,object:`M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8`,live:`M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4`,stale:`M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5v11`,silent:`M3 3l10 10M13 3 3 13`,new:`M8 2.5v11M2.5 8h11`,release:`M8 1.5 13.5 3.5V8c0 3.4-2.4 5.6-5.5 6.5C4.9 13.6 2.5 11.4 2.5 8V3.5zM5.4 7.8l2 2 3.4-3.6`,close:`M3.5 3.5l9 9M12.5 3.5l-9 9`,bell:`M8 2a4 4 0 0 1 4 4v3l1.5 2.5h-11L4 9V6a4 4 0 0 1 4-4M6.5 13.5h3`,mute:`M8 2a4 4 0 0 1 4 4v3l1.5 2.5h-11L4 9V6a4 4 0 0 1 4-4M6.5 13.5h3M1.5 1.5l13 13`,copy:`M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3`,map:`M1.5 3.5 6 2l4 2 4.5-1.5v10L10 14l-4-2-4.5 1.5zM6 2v10M10 4v10`,undo:`M5.5 3 2 6.5 5.5 10M2 6.5h7.5a4 4 0 0 1 0 8H7`,night:`M13 10A6 6 0 0 1 6 3a6 6 0 1 0 7 7z`,light:`M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13`,draw:`M2.5 12 6 3l7.5 3-3 7.5zM2.5 12h.01M6 3h.01M13.5 6h.01M10.5 13.5h.01`,pin:`M8 14.5S3.5 9.6 3.5 6.2a4.5 4.5 0 0 1 9 0c0 3.4-4.5 8.3-4.5 8.3M8 4.8a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3`,up:`M8 13V3M3.5 7.5 8 3l4.5 4.5`,down:`M8 3v10M3.5 8.5 8 13l4.5-4.5`,chevron:`M4 6l4 4 4-4`,search:`M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5 14 14`,funnel:`M2 3h12l-4.5 5.5V13l-3-1.5v-3z`,keys:`M1.5 4h13v8.5h-13zM4 6.8h.01M6.7 6.8h.01M9.3 6.8h.01M12 6.8h.01M4.5 9.8h7`,sector:`M2.5 5 8 2l5.5 3v6L8 14l-5.5-3z`,command:`M3 4l4 4-4 4M8.5 12.5h4.5`,exit:`M6 2.5H2.5v11H6M10 4.5 13.5 8 10 11.5M13.5 8H6`,play:`M4 2.5 13 8l-9 5.5z`,pause:`M4.5 3v10M11.5 3v10`,lookback:`M2.5 3v3.5H6M2.8 6.3A5.7 5.7 0 1 1 2.3 9M8 4.8v3.4l2.3 1.4`,next:`M3 3l6 5-6 5zM12.5 3v10`,cut:`M1.5 8H6M10 8h4.5M6.5 4.5l3 7M9.5 4.5l-3 7`,power:`M8 1.5v6M4.5 4a5.5 5.5 0 1 0 7 0`,group:`M5.5 2.5a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6M1.5 13.5c0-2.6 1.6-4.3 4-4.3s4 1.7 4 4.3M10.5 3.4a2 2 0 1 1 0 3.8M11.3 9.4c2 .2 3.2 1.8 3.2 4.1`,link:`M6.5 9.5l3-3M7 4.5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7.5`,plus:`M8 3v10M3 8h10`,minus:`M3 8h10`,"fit-all":`M2 5V2h3M11 2h3v3M14 11v3h-3M5 14H2v-3M5 5.5h6v5H5z`,"extent-back":`M6 5 3 8l3 3M3 8h7a3 3 0 0 1 3 3v2`,"extent-forth":`M10 5l3 3-3 3M13 8H6a3 3 0 0 0-3 3v2`,"map-window":`M6 3H2v10h10v-4M8.5 2H14v5.5M14 2 7.5 8.5`,follow:`M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M8 1v3.5M8 11.5V15M1 8h3.5M11.5 8H15`,layers:`M8 2 14.5 5.5 8 9 1.5 5.5zM1.5 8.5 8 12l6.5-3.5M1.5 11.2 8 14.7l6.5-3.5`,ruler:`M1.8 10.8 10.8 1.8l3.4 3.4-9 9zM4.5 8.1l1.6 1.6M6.7 5.9l1.1 1.1M8.9 3.7l1.6 1.6`,list:`M5.5 4h8.5M5.5 8h8.5M5.5 12h8.5M2 4h.5M2 8h.5M2 12h.5`,redo:`M10.5 3 14 6.5 10.5 10M14 6.5H6.5a4 4 0 0 0 0 8H9`,fit:`M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10`,feed:`M2.5 3.5h11M2.5 8h11M2.5 12.5h11`,person:`M8 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6M2.5 14.5c0-3 2.4-5 5.5-5s5.5 2 5.5 5`,admin:`M8 5.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2M8 1.5v2.2M8 12.3v2.2M1.5 8h2.2M12.3 8h2.2M3.4 3.4 5 5M11 11l1.6 1.6M3.4 12.6 5 11M11 5l1.6-1.6`,shield:`M8 1.5 13.5 3.5V8c0 3.4-2.4 5.6-5.5 6.5C4.9 13.6 2.5 11.4 2.5 8V3.5z`,unit:`M1.5 4h13v8h-13zM1.5 4l13 8M14.5 4l-13 8`,facility:`M2 14V6.5l4.5-3V14M6.5 14V7.5h7V14M9 10.2h2M1 14h14`,post:`M8 1.5v3M4.5 14 8 4.5 11.5 14M5.9 10.3h4.2M2.5 14h11`,patrol:`M1.5 13c2.5-7 4 1.5 6.5-3.5S10.5 4 13.5 4M11 1.8 13.5 4 11.3 6.4`,sensor:`M8 9v5.5M5 14.5h6M8 6a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M4.6 11a5 5 0 0 1 0-7M11.4 4a5 5 0 0 1 0 7`,watch:`M3 2.5h8.5v11H3zM5.5 5.5h4M5.5 8h4M5.5 10.5h2.5M11.5 4.5h1.5v9h-8`,forces:`M3.5 15V1.5M3.5 2.5h9v6h-9M3.5 2.5l9 6M12.5 2.5l-9 6`,print:`M4.5 6V2h7v4M4.5 12h-3V6h13v6h-3M4.5 9.5h7V14h-7z`,back:`M10 3 5 8l5 5`,forth:`M6 3l5 5-5 5`,sound:`M2 6v4h2.5L8 13V3L4.5 6zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.5 6.5 0 0 1 0 9`},Uu=e=>Hu[e]??Hu.other??``,Wu=`"Vazirmatn Variable", "Noto Sans Arabic", sans-serif`,Gu={country:{size:15,weight:500,ink:`--map-label`},region:{size:13,weight:400,ink:`--map-label`},city:{size:14,weight:600,ink:`--map-label`,dot:3},town:{size:13,weight:450,ink:`--map-label`,dot:2},own:{size:14,weight:650,ink:`--sector-own`},sector:{size:14,weight:650,ink:`--sector-other`},square:{size:15,weight:550,ink:`--map-label`},figure:{size:13,weight:500,ink:`--map-label`,plate:!0},ruler:{size:13,weight:600,ink:`--accent`,plate:!0},"own-layer":{size:13,weight:450,ink:`--map-label`},nobody:{size:13,weight:550,ink:`--muted`,plate:!0}},Ku=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();async function qu(){await Promise.all([400,500,600,650].flatMap(e=>[`كركوك ەڕڵ`,`Makhmur 38S`].map(t=>document.fonts.load(`${e} 14px ${Wu}`,t)))).catch(()=>void 0)}function Ju(e){let[t,,...n]=e.split(`|`);return t===`label`?Qu(n[0]??``,n.slice(1).join(`|`)):t===`plan`?$u(n[0]??``,n[1]??``,n.slice(2).join(`|`)):t===`hatch`?ed():null}function Yu(e,t){let n=document.createElement(`canvas`);n.width=Math.max(1,Math.ceil(e*2)),n.height=Math.max(1,Math.ceil(t*2));let r=n.getContext(`2d`,{willReadFrequently:!0});if(!r)throw Error(`This browser gives no 2D canvas.`);return r.scale(2,2),[r,()=>r.getImageData(0,0,n.width,n.height)]}var Xu=e=>/[֐-ࣿיִ-﻿]/.test(e);function Zu(e,t){let n=document.createElement(`canvas`).getContext(`2d`);return n?(n.font=e,n.measureText(t).width):0}function Qu(e,t){let n=Gu[e];if(!n||!t.trim())return null;let r=t.split(`
`),i=`${n.weight} ${n.size}px ${Wu}`,a=n.size*1.45,o=Math.max(...r.map(e=>Zu(i,e)))+10,[s,c]=Yu(o,a*r.length+8+(n.dot?6:0)),l=n.dot?10:4;n.plate&&(s.fillStyle=Ku(`--map-land`),s.beginPath(),s.roundRect(0,3,o,a*r.length+2,3),s.fill()),s.font=i,s.textAlign=`center`,s.textBaseline=`middle`,s.lineJoin=`round`;for(let[e,t]of r.entries()){let r=l+a*(e+.5);s.direction=Xu(t)?`rtl`:`ltr`,s.strokeStyle=Ku(`--map-halo`),s.lineWidth=3.5,s.globalAlpha=.9,s.strokeText(t,o/2,r),s.globalAlpha=1,s.fillStyle=Ku(n.ink),s.fillText(t,o/2,r)}return n.dot&&(s.beginPath(),s.arc(o/2,7,n.dot,0,7),s.lineWidth=3,s.strokeStyle=Ku(`--map-halo`),s.stroke(),s.fill()),c()}function $u(e,t,n){let r=`600 13px ${Wu}`,i=Ku(t===`muted`?`--muted`:`--${t}`),a=Xu(n),o=Zu(r,n)+38,[s,c]=Yu(o,28);return s.beginPath(),s.roundRect(1,1,o-2,26,4),s.fillStyle=Ku(`--raised`),s.fill(),s.lineWidth=1.5,s.strokeStyle=i,s.stroke(),s.font=r,s.fillStyle=i,s.textBaseline=`middle`,s.direction=a?`rtl`:`ltr`,s.textAlign=a?`right`:`left`,s.fillText(n,a?o-29:29,14.5),s.translate(a?o-24:8,6),s.lineWidth=1.6,s.lineCap=`round`,s.lineJoin=`round`,s.stroke(new Path2D(Uu(e))),c()}function ed(){let[e,t]=Yu(8,8);e.strokeStyle=Ku(`--sector-none`),e.globalAlpha=.55,e.lineWidth=1;for(let t of[-8,0,8])e.moveTo(t,8),e.lineTo(t+8,0);return e.stroke(),t()}var td=[`sectors`,`sector-labels`,`seams`,`plans`,`plan-labels`,`shapes`,`grid`,`grid-labels`,`pencil`,`ruler`,`ruler-labels`,`places`],nd=[`sectors`,`seams`,`plans`,`grid`,`places`,`governorates`],rd=`/static/basemap`,id=[`plan-labels`],ad=[`shape-line`,`shape-fill`,`plan-fill`],od=`governorate-lines`,sd=`seam-casing`,cd={sectors:[`sector-fill`,`sector-nobody`,`sector-line`,`sector-labels`],seams:[`seam-casing`,`seam`],plans:[`plan-fill`,`plan-line-muted`,`plan-line-attention`,`plan-line-danger`,`plan-line-done`,`plan-labels`],grid:[`grid-line`,`grid-zone`,`grid-labels`],places:[`places`],governorates:[`governorate-lines`]},ld={type:`FeatureCollection`,features:[]};function ud(e){let t=Ku,n={countries:{type:`geojson`,data:`${rd}/countries.geojson`},governorates:{type:`geojson`,data:`${rd}/governorates.geojson`}};for(let e of td)n[e]={type:`geojson`,data:ld};let r=(e,n,r)=>({id:`plan-line-${n}`,type:`line`,source:`plans`,filter:[`in`,[`get`,`state`],[`literal`,e]],layout:{"line-join":`round`},paint:{"line-color":t(`--${n}`),"line-width":[`case`,[`get`,`chosen`],3.5,2],...r?{"line-dasharray":r}:{}}}),i=(e,t={})=>({id:e,type:`symbol`,source:e,layout:{"icon-image":[`get`,`icon`],"icon-size":1,"icon-allow-overlap":!0,"symbol-sort-key":[`coalesce`,[`get`,`order`],0],...t}});return{version:8,sources:n,layers:[{id:`ground`,type:`background`,paint:{"background-color":t(`--map-far`)}},{id:`sea`,type:`fill`,source:`countries`,filter:[`==`,[`get`,`kind`],`sea`],paint:{"fill-color":t(`--map-sea`)}},{id:`governorates`,type:`fill`,source:`governorates`,paint:{"fill-color":t(`--map-land`)}},{id:`governorate-lines`,type:`line`,source:`governorates`,paint:{"line-color":t(`--map-grid`),"line-width":1,"line-dasharray":[4,2]}},{id:`country-lines`,type:`line`,source:`countries`,filter:[`==`,[`get`,`kind`],`border`],paint:{"line-color":t(`--map-line`),"line-width":1.4}},{id:`sector-fill`,type:`fill`,source:`sectors`,filter:[`!=`,[`get`,`side`],`nobody`],paint:{"fill-color":[`match`,[`get`,`side`],`own`,t(`--sector-own`),t(`--sector-other`)],"fill-opacity":e===`night`?.13:.11}},{id:`sector-nobody`,type:`fill`,source:`sectors`,filter:[`==`,[`get`,`side`],`nobody`],paint:{"fill-pattern":`hatch|${e}`}},{id:`sector-line`,type:`line`,source:`sectors`,paint:{"line-color":[`match`,[`get`,`side`],`own`,t(`--sector-own`),`other`,t(`--sector-other`),t(`--sector-none`)],"line-width":1.2,"line-opacity":.8}},{id:`seam-casing`,type:`line`,source:`seams`,paint:{"line-color":t(`--map-halo`),"line-width":5}},{id:`seam`,type:`line`,source:`seams`,paint:{"line-color":t(`--ink`),"line-width":2,"line-dasharray":[6,2,1,2]}},{id:`grid-line`,type:`line`,source:`grid`,filter:[`!=`,[`get`,`weight`],`zone`],paint:{"line-color":t(`--map-label`),"line-width":[`match`,[`get`,`weight`],`square`,1.4,`line`,.9,.6],"line-opacity":[`match`,[`get`,`weight`],`square`,.6,`line`,.42,.32]}},{id:`grid-zone`,type:`line`,source:`grid`,filter:[`==`,[`get`,`weight`],`zone`],paint:{"line-color":t(`--map-label`),"line-width":2,"line-opacity":.75}},{id:`shape-fill`,type:`fill`,source:`shapes`,filter:[`==`,[`geometry-type`],`Polygon`],paint:{"fill-color":[`match`,[`get`,`tone`],`danger`,t(`--danger`),t(`--ink`)],"fill-opacity":[`case`,[`==`,[`get`,`tone`],`over`],0,[`get`,`chosen`],.22,.1]}},{id:`shape-line`,type:`line`,source:`shapes`,layout:{"line-join":`round`,"line-cap":`round`},paint:{"line-color":[`match`,[`get`,`tone`],`danger`,t(`--danger`),`over`,t(`--muted`),t(`--ink`)],"line-width":[`case`,[`get`,`chosen`],3.5,2],"line-dasharray":[`match`,[`get`,`dash`],`long`,[`literal`,[5,2]],`short`,[`literal`,[1,2]],`dots`,[`literal`,[0,3]],[`literal`,[1,0]]]}},{id:`plan-fill`,type:`fill`,source:`plans`,paint:{"fill-color":[`match`,[`get`,`tone`],`done`,t(`--done`),`danger`,t(`--danger`),`attention`,t(`--attention`),t(`--muted`)],"fill-opacity":[`case`,[`get`,`chosen`],.28,.14]}},r([`draft`,`ended`,`cancelled`],`muted`,[1,2]),r([`proposed`],`attention`,[3,2]),r([`objected`],`danger`,[5,1.5,1,1.5]),r([`agreed`,`active`],`done`,null),{...i(`places`,{"icon-allow-overlap":!1,"icon-padding":6,"icon-anchor":[`match`,[`get`,`kind`],`place`,`top`,`center`],"icon-offset":[`match`,[`get`,`kind`],`place`,[`literal`,[0,-7]],[`literal`,[0,0]]]}),filter:[`all`,[`<=`,[`get`,`least`],[`zoom`]],[`>=`,[`get`,`most`],[`zoom`]]]},{...i(`sector-labels`,{"icon-rotate":[`get`,`turn`],"icon-rotation-alignment":`map`}),filter:[`<=`,[`get`,`least`],[`zoom`]]},i(`plan-labels`,{"icon-anchor":`bottom`,"icon-offset":[`get`,`offset`],"icon-ignore-placement":!0}),i(`grid-labels`,{"icon-anchor":[`get`,`anchor`],"icon-ignore-placement":!0}),{id:`pencil-corridor`,type:`line`,source:`pencil`,filter:[`has`,`wide`],layout:{"line-join":`round`,"line-cap":`round`},paint:{"line-color":t(`--accent`),"line-opacity":.22,"line-width":[`interpolate`,[`exponential`,2],[`zoom`],0,[`get`,`wide`],22,[`*`,[`get`,`wide`],4194304]]}},...a(`pencil`),...a(`ruler`),i(`ruler-labels`,{"icon-anchor":`bottom`,"icon-offset":[0,-8],"icon-ignore-placement":!0})]};function a(e){return[{id:`${e}-fill`,type:`fill`,source:e,filter:[`==`,[`geometry-type`],`Polygon`],paint:{"fill-color":t(`--accent`),"fill-opacity":.18}},{id:`${e}-line`,type:`line`,source:e,filter:[`all`,[`!=`,[`geometry-type`],`Point`],[`!`,[`has`,`wide`]]],paint:{"line-color":t(`--accent`),"line-width":2,...e===`pencil`?{"line-dasharray":[2,1]}:{}}},{id:`${e}-corner`,type:`circle`,source:e,filter:[`==`,[`geometry-type`],`Point`],paint:{"circle-radius":[`case`,[`has`,`between`],4,6],"circle-color":t(`--raised`),"circle-stroke-color":t(`--accent`),"circle-stroke-width":[`case`,[`has`,`between`],1.5,2.5],"circle-opacity":[`case`,[`has`,`between`],.75,1]}}]}}async function dd(e){try{let t=await fetch(`${rd}/${e}`);return t.ok?await t.json():null}catch{return null}}async function fd(){return((await dd(`places.geojson`))?.features??[]).flatMap(e=>{if(e.geometry?.type!==`Point`)return[];let{kind:t,names:n,rank:r}=e.properties;return[{at:e.geometry.coordinates,names:{ar:``,ckb:``,en:``,...n},kind:t,rank:r}]})}async function pd(){return(await dd(`attribution.json`)??[]).map(e=>e.text)}var md=null;async function hd(e,t,n,r){if(tc(t).length<2)return[];let[i,a]=await Promise.all([gd(e,t,n,r),_d(t)]),o=new Map;for(let e of[...i,...a]){let t=`${e.position[0].toFixed(2)} ${e.position[1].toFixed(2)}`;o.has(t)||o.set(t,e)}return[...o.values()].slice(0,n)}async function gd(e,t,n,r){try{let{places:i}=await e.call(`GET`,`/api/places?words=${encodeURIComponent(t.slice(0,200))}&limit=${n}`,{signal:r});return i.map(({id:e,names:t,kind:n,lat:r,lon:i,governorate:a,district:o,distance_m:s})=>({key:e,names:t,kind:n,within:[o,a].filter(Boolean).join(` · `),position:[i,r],distance_m:s}))}catch(e){if(e instanceof xs)return[];throw e}}async function _d(e){md??=fd();let t=tc(e);return(await md).filter(e=>Object.values(e.names).some(e=>tc(e).split(` `).some(e=>e.startsWith(t))||tc(e).startsWith(t))).map(e=>({key:e.at.join(),names:e.names,kind:e.kind,within:``,position:e.at,distance_m:null}))}var vd=Ur(`<svg viewBox="0 0 16 16" class="svelte-dlgoph"><path></path></svg>`);function yd(e,t){O(t,!0);let n=J(t,`size`,3,16),r=J(t,`words`,3,null);var i=vd(),a=I(i);R(e=>{q(i,`width`,n()),q(i,`height`,n()),q(i,`role`,r()?`img`:null),q(i,`aria-label`,r()),q(i,`aria-hidden`,r()?null:`true`),q(a,`d`,e)},[()=>Uu(t.name)]),W(e,i),k()}var bd=U(`<bdi> </bdi> ·`,1),xd=U(`<li role="option" tabindex="-1" data-testid="place-hit" class="svelte-1purn5i"><bdi class="grow"> </bdi> <span class="small muted"><!><bdi dir="ltr"> </bdi></span></li>`),Sd=U(`<ul id="place-hits" role="listbox" data-testid="place-hits" class="svelte-1purn5i"></ul>`),Cd=U(`<bdi dir="ltr"> </bdi> <!>`,1),wd=U(`<div class="field"><label for="place"> </label> <div class="line svelte-1purn5i"><input id="place" class="box svelte-1purn5i" autocomplete="off" spellcheck="false" role="combobox" aria-controls="place-hits" aria-describedby="place-read" data-testid="field-place"/> <button type="button" class="button square"><!></button> <!></div> <p id="place-read"><!></p></div>`);function Td(e,t){O(t,!0);let n=J(t,`value`,15),r=J(t,`named`,15),i=J(t,`optional`,3,!1),a=lu(),o=A(()=>n()??``),s=A(()=>{let e=Au(r()??``);return e&&e.text===V(o).trim()?e:null}),c=A(()=>V(s)?{position:V(s).position,precision_m:V(s).precision_m,given:`name`}:Pc(V(o))),l=A(()=>V(c)?a.ground?.sectors.find(e=>Yc(V(c).position,e.area)):void 0),u=M([]),d=M(``),f=M(0),p=M(!1),m=M(!1),h=A(()=>V(c)?``:V(o).trim()),g=A(()=>V(p)&&V(u).length>0&&V(d)===V(h));An(()=>{a.pencil.point=V(c)?.position??null}),An(()=>{let e=V(h);if(!e)return;let t=new AbortController,n=setTimeout(()=>void _(e,t.signal),150);return()=>{clearTimeout(n),t.abort()}});async function _(e,t){let n=await hd(a.api,e,8,t).catch(()=>[]);t.aborted||(N(u,n),N(d,e,!0),N(f,0))}function v(e){if(!e)return;let t=vs(e.names)||zc(e.position,5);r(JSON.stringify({text:t,position:e.position,precision_m:1e3,names:e.names})),n(t)}function y(e){if(V(g)){if(e.code===`ArrowDown`)N(f,Math.min(V(u).length-1,V(f)+1),!0);else if(e.code===`ArrowUp`)N(f,Math.max(0,V(f)-1),!0);else if(e.code===`Enter`)v(V(u)[V(f)]);else if(e.code===`Escape`)N(u,[]);else return;e.preventDefault(),e.stopPropagation()}}function b(){a.pencil.begin(`point`,{put:x})}function x(e){n(zc(e,5)),a.pencil.rest()}ua(()=>(b(),n()&&a.pencil.rest(),()=>{a.pencil.point=null,a.pencil.rest()}));var S=wd(),ee=P(S),te=I(ee),C=L(ee,2),w=P(C);Ui(w);var ne=L(w,2);yd(P(ne),{name:`pin`}),D(ne);var re=L(ne,2),ie=e=>{var t=Sd();pi(t,23,()=>V(u),e=>e.key,(e,t,n)=>{var r=xd(),i=P(r),a=I(i,!0),o=L(i,2),s=P(o),c=e=>{var n=bd(),r=I(F(n),!0);Oe(),R(()=>G(r,V(t).within)),W(e,n)};K(s,e=>{V(t).within&&e(c)});var l=L(s),u=I(l,!0);D(o),D(r),R((e,t)=>{q(r,`id`,`place-hit-${V(n)}`),q(r,`aria-selected`,V(n)===V(f)),G(a,e),G(u,t),l.dir=l.dir},[()=>vs(V(t).names),()=>zc(V(t).position,2)]),H(`mousedown`,r,e=>e.preventDefault()),H(`click`,r,()=>v(V(t))),W(e,r)}),D(t),R(e=>q(t,`aria-label`,e),[()=>Y(`place-found`)]),W(e,t)};K(re,e=>{V(g)&&e(ie)}),D(C);var ae=L(C,2),oe=P(ae),se=e=>{var t=Wr();R(e=>G(t,e),[()=>Y(`place-choose`)]),W(e,t)},ce=e=>{var n=Wr();R(()=>G(n,t.wrong)),W(e,n)},le=e=>{var t=Cd(),n=F(t),r=I(n,!0),i=L(n),o=L(i),s=e=>{var t=Wr();R(e=>G(t,`· ${e??``}`),[()=>V(l).agency?`${a.agency(V(l).agency)} · ${a.sector(V(l).id)}`:Y(`nobody-holds`)]),W(e,t)};K(o,e=>{V(l)&&e(s)}),R((e,t)=>{G(r,e),n.dir=n.dir,G(i,` · ${t??``} `)},[()=>V(c).given===`mgrs`?Hc(V(c).position):zc(V(c).position,5),()=>Y(`precision`,{n:V(c).precision_m})]),W(e,t)},ue=e=>{var t=Wr();R(e=>G(t,e),[()=>Y(`place-hint-name`)]),W(e,t)};K(oe,e=>{t.wrong&&V(h)&&V(d)===V(h)&&V(u).length>0?e(se):t.wrong?e(ce,1):V(c)?e(le,2):e(ue,-1)}),D(ae),D(S),R((e,n,r,i,o,s)=>{G(te,`${e??``}${n??``}`),q(w,`dir`,r),q(w,`placeholder`,i),q(w,`aria-expanded`,V(g)),q(w,`aria-activedescendant`,V(g)?`place-hit-${V(f)}`:void 0),q(w,`aria-invalid`,t.wrong!==null&&V(m)),w.dir=w.dir,q(ne,`aria-label`,o),q(ne,`title`,s),q(ne,`aria-pressed`,a.pencil.mode===`point`),ki(ae,1,Ci(t.wrong&&(V(m)||!V(h))?`wrong`:`hint`)),q(ae,`role`,V(h)&&V(d)===V(h)&&V(u).length===0?`status`:void 0),q(ae,`data-testid`,t.wrong?`wrong-place`:`read-place`)},[()=>Y(`fact-where`),()=>i()?` · ${Y(`optional`)}`:``,()=>V(o)&&!Pc(V(o))?`auto`:`ltr`,()=>Y(`place-hint`),()=>Y(`place-pick`),()=>Y(`place-pick`)]),H(`keydown`,w,y),Nr(`focus`,w,()=>N(p,!0)),Nr(`blur`,w,()=>{N(p,!1),N(m,!0)}),Yi(w,n),H(`click`,ne,b),W(e,S),k()}Pr([`keydown`,`click`,`mousedown`]);var Ed=U(`<textarea class="box" dir="auto"></textarea>`),Dd=U(`<option></option>`),Od=U(`<datalist></datalist>`),kd=U(`<input class="box" dir="auto" autocomplete="off"/> <!>`,1),Ad=U(`<p role="status"> </p>`),jd=U(`<p class="wrong"> </p>`),Md=U(`<p class="hint"> </p>`),Nd=U(`<div class="field"><label> </label> <!> <!> <!></div>`);function Q(e,t){O(t,!0);let n=J(t,`value`,15),r=J(t,`rows`,3,1),i=J(t,`optional`,3,!1),a=J(t,`hint`,3,``),o=J(t,`most`,19,()=>r()>1?bu:200),s=J(t,`offers`,19,()=>[]),c=A(()=>o()-xu(n()??``)),l=A(()=>V(c)<o()/5),u=A(()=>[t.wrong?`${t.id}-wrong`:a()?`${t.id}-hint`:``,V(l)?`${t.id}-left`:``].filter(Boolean).join(` `)||void 0);var d=Nd(),f=P(d),p=I(f),m=L(f,2),h=e=>{var i=Ed();pt(i),R(()=>{q(i,`id`,t.id),q(i,`rows`,r()),q(i,`aria-invalid`,t.wrong!==null||V(c)<0),q(i,`aria-describedby`,V(u)),q(i,`data-testid`,`field-${t.id}`),i.dir=i.dir}),Yi(i,n),W(e,i)},g=e=>{var r=kd(),i=F(r);Ui(i);var a=L(i,2),o=e=>{var n=Od();pi(n,20,s,e=>e,(e,t)=>{var n=Dd(),r={};R(()=>{r!==(r=t)&&(n.value=(n.__value=r)??``)}),W(e,n)}),D(n),R(()=>q(n,`id`,`${t.id}-offers`)),W(e,n)};K(a,e=>{s().length>0&&e(o)}),R(()=>{q(i,`id`,t.id),q(i,`list`,s().length>0?`${t.id}-offers`:void 0),q(i,`aria-invalid`,t.wrong!==null||V(c)<0),q(i,`aria-describedby`,V(u)),q(i,`data-testid`,`field-${t.id}`),i.dir=i.dir}),Yi(i,n),W(e,r)};K(m,e=>{r()>1?e(h):e(g,-1)});var _=L(m,2),v=e=>{var n=Ad(),r=I(n,!0);R(e=>{ki(n,1,Ci(V(c)<0?`wrong`:`hint`)),q(n,`id`,`${t.id}-left`),q(n,`data-testid`,`left-${t.id}`),G(r,e)},[()=>V(c)<0?Y(`letters-over`,{n:-V(c)}):Y(`letters-left`,{n:V(c)})]),W(e,n)};K(_,e=>{V(l)&&e(v)});var y=L(_,2),b=e=>{var n=jd(),r=I(n,!0);R(()=>{q(n,`id`,`${t.id}-wrong`),q(n,`data-testid`,`wrong-${t.id}`),G(r,t.wrong)}),W(e,n)},x=e=>{var n=Md(),r=I(n,!0);R(()=>{q(n,`id`,`${t.id}-hint`),G(r,a())}),W(e,n)};K(y,e=>{t.wrong?e(b):a()&&e(x,1)}),D(d),R(e=>{q(f,`for`,t.id),G(p,`${t.label??``}${e??``}`)},[()=>i()?` · ${Y(`optional`)}`:``]),W(e,d),k()}var Pd=U(`<button type="button" class="button"> </button>`),Fd=U(`<p class="wrong"> </p>`),Id=U(`<p class="hint"><bdi dir="ltr"> </bdi> <bdi dir="ltr"> </bdi> </p>`),Ld=U(`<div class="field"><label> </label> <div class="line svelte-1wjell0"><input class="box svelte-1wjell0" dir="ltr" autocomplete="off" spellcheck="false"/> <!></div> <!></div>`);function Rd(e,t){O(t,!0);let n=J(t,`value`,15),r=J(t,`past`,3,!1),i=lu(),a=A(()=>yu(n()??``,new Date(i.now))),o=A(()=>V(a)?(V(a).getTime()-i.now)/1e3:0);var s=Ld(),c=P(s),l=I(c,!0),u=L(c,2),d=P(u);Ui(d);var f=L(d,2),p=e=>{var t=Pd(),r=I(t,!0);R(e=>G(r,e),[()=>Y(`now`)]),H(`click`,t,()=>n(hu(new Date(i.now)))),W(e,t)};K(f,e=>{r()&&e(p)}),D(u);var m=L(u,2),h=e=>{var n=Fd(),r=I(n,!0);R(()=>{q(n,`id`,`${t.id}-read`),q(n,`data-testid`,`wrong-${t.id}`),G(r,t.wrong)}),W(e,n)},g=e=>{var n=Id(),r=P(n),s=I(r),c=L(r),l=L(c),u=I(l,!0),d=L(l);D(n),R((e,i,a,o,f)=>{q(n,`id`,`${t.id}-read`),q(n,`data-testid`,`read-${t.id}`),G(s,`${e??``} ${i??``}Z`),r.dir=r.dir,G(c,` · ${a??``} `),G(u,o),l.dir=l.dir,G(d,` ·
      ${f??``}`)},[()=>pu(V(a))===pu(new Date(i.now))?``:pu(V(a)).slice(5),()=>du(V(a)),()=>Y(`clock-local`),()=>fu(V(a)),()=>V(o)<-30?Y(`ago`,{age:vu(-V(o))}):V(o)>30?Y(`in`,{age:vu(V(o))}):Y(`now`)]),W(e,n)};K(m,e=>{t.wrong?e(h):V(a)&&e(g,1)}),D(s),R(()=>{q(c,`for`,t.id),G(l,t.label),q(d,`id`,t.id),q(d,`aria-invalid`,t.wrong!==null),q(d,`aria-describedby`,`${t.id}-read`),q(d,`data-testid`,`field-${t.id}`),d.dir=d.dir}),Yi(d,n),W(e,s),k()}Pr([`click`]);var zd=U(`<!> <!> <!> <!> <div class="pair"><!> <!></div> <!>`,1);function Bd(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`attack`,`movement`,`explosive`,`approach`,`other`];var i=zd(),a=F(i);{let e=A(()=>t.wrong(`place`));Td(a,{get wrong(){return V(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var o=L(a,2);{let e=A(()=>Y(`fact-when`)),r=A(()=>t.wrong(`time`));Rd(o,{id:`time`,get label(){return V(e)},past:!0,get wrong(){return V(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var s=L(o,2);{let e=A(()=>Y(`fact-danger`)),i=A(()=>t.wrong(`danger`));Z(s,{id:`danger`,get label(){return V(e)},get choices(){return r},prefix:`danger`,get wrong(){return V(i)},get value(){return n().danger},set value(e){n(n().danger=e,!0)}})}var c=L(s,2);{let e=A(()=>Y(`fact-text`)),r=A(()=>t.wrong(`words`));Q(c,{id:`words`,get label(){return V(e)},rows:3,optional:!0,get wrong(){return V(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var l=L(c,2),u=P(l);{let e=A(()=>Y(`fact-stand-off-m`)),r=A(()=>t.wrong(`stand_off`));Q(u,{id:`stand_off`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().stand_off},set value(e){n(n().stand_off=e,!0)}})}var d=L(u,2);{let e=A(()=>Y(`fact-contact`)),r=A(()=>t.wrong(`contact`));Q(d,{id:`contact`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}D(l);var f=L(l,2);{let e=A(()=>Y(`valid-until`)),r=A(()=>t.wrong(`valid_until`));Rd(f,{id:`valid_until`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().valid_until},set value(e){n(n().valid_until=e,!0)}})}W(e,i),k()}var Vd=6,Hd={kind:`alert`,group:`report`,code:`KeyA`,ground:`point`,line:`words`,prefilled:e=>({time:hu(e),valid_until:Mu(e,Vd)}),read(e){let t=e.seen(`time`,`fact-when`),n=e.place(`place`,`fact-where`);e.need(`danger`,`fact-danger`);let r=e.time(`valid_until`,`valid-until`);r&&t&&r<=t&&(e.wrong.valid_until=`wrong-order`);let i=e.metres(`stand_off`);return!t||!n||!r?null:{event_time:e.moment(`time`,t),place:n,evaluation:null,body:{danger:e.of(`danger`),text:e.text(`words`),contact:e.line(`contact`),stand_off_m:i,valid_until:_u(r)}}},from:(e,t,n)=>({time:Nu(n.event_time?.from),place:Fu(n),danger:X(e,`danger`),words:X(e,`text`),contact:X(e,`contact`),stand_off:e.stand_off_m?String(e.stand_off_m):``,valid_until:Nu(e.valid_until)}),shows:{place:`place`,event_time:`time`,"body.text":`words`,"body.stand_off_m":`stand_off`},outOf:[`spot`,`info`,`alert`,`hazard`,`find`,`incident`,`movement`],Fields:Bd},Ud=e=>(e??``).split(` `).filter(Boolean),Wd=(e,t)=>typeof t==`string`&&t?_s(`${e}-${t}`)??t:``,Gd=[`A`,`B`,`C`,`D`,`E`,`F`],Kd=[`1`,`2`,`3`,`4`,`5`,`6`],qd={pending:`attention`,sent:`info`,received:`done`,seen:`done`,refused:`danger`,unsent:`muted`,"recall-pending":`attention`,recalling:`info`,recalled:`done`,"recall-refused":`danger`},Jd={pending:`pending`,sent:`sent`,received:`received`,seen:`seen`,refused:`refused`,unsent:`none`,"recall-pending":`pending`,recalling:`sent`,recalled:`recalled`,"recall-refused":`refused`},Yd={none:`attention`,received:`info`,concur:`done`,"concur-with-conditions":`attention`,object:`danger`},Xd={draft:`muted`,proposed:`attention`,agreed:`done`,objected:`danger`,active:`done`,ended:`muted`,cancelled:`muted`,recalled:`muted`},Zd={draft:`pending`,proposed:`pending`,agreed:`concur`,objected:`object`,active:`concur`,ended:`none`,cancelled:`recalled`,recalled:`recalled`},Qd=e=>vs(e.names)||e.words,$d=e=>e.state===`agreed`||e.state===`active`,ef=e=>e.state===`ended`||e.state===`cancelled`||e.state===`recalled`,tf=({kind:e,over:t})=>_s(`over-${e}-${t?.word??``}`)??Y(`over-other`),nf=`spot.alert.claim.movement.concurrence.info.requirement.assessment.incident.hazard.hazard-action.find.request.reply.unit.facility.post.patrol.sensor.measure.gap.coverage.operation.metric.result.statement.meeting.agreement.group.watch`.split(`.`),rf=new Set(nf),af=e=>e,of=e=>`kind-${rf.has(e)?e:`other`}`,sf={live:`done`,stale:`attention`,silent:`danger`},cf=U(`<p class="chosen svelte-1x0long" data-testid="about"><!> <span class="grow small svelte-1x0long" dir="auto"> </span> <button type="button" class="button quiet square"><!></button></p>`),lf=U(`<option> </option>`),uf=U(`<select class="box" data-testid="field-about"><option> </option><!></select>`),df=U(`<p class="wrong" data-testid="wrong-about"> </p>`),ff=U(`<div class="field"><span class="label"> </span> <!> <!> <!></div>`);function pf(e,t){O(t,!0);let n=J(t,`value`,15),r=J(t,`many`,3,!1),i=J(t,`optional`,3,!1),a=lu(),o=A(()=>Ud(n())),s=A(()=>a.feed.rows.filter(e=>t.kinds.includes(e.kind)&&!e.recalled_at&&!V(o).includes(e.id)).slice(0,100)),c=e=>{let t=a.feed.byId(e);return t?[t.words,a.agency(t.owner)].filter(Boolean).join(` · `):Y(`open-record`)};var l=ff(),u=P(l),d=I(u),f=L(u,2);pi(f,16,()=>V(o),e=>e,(e,t)=>{let r=A(()=>a.feed.byId(t));var i=cf(),s=P(i);{let e=A(()=>af(V(r)?.kind??`other`));yd(s,{get name(){return V(e)}})}var l=L(s,2),u=I(l),d=L(l,2);yd(P(d),{name:`close`}),D(d),D(i),R((e,n,r,a)=>{q(i,`data-id`,t),G(u,`${e??``} · ${n??``}`),l.dir=l.dir,q(d,`aria-label`,r),q(d,`title`,a)},[()=>V(r)?Y(of(V(r).kind)):``,()=>c(t),()=>Y(`about-drop`),()=>Y(`about-drop`)]),H(`click`,d,()=>n(V(o).filter(e=>e!==t).join(` `))),W(e,i)});var p=L(f,2),m=e=>{var r=uf(),i=P(r),a=I(i,!0);i.value=i.__value=``,pi(L(i),17,()=>V(s),e=>e.id,(e,t)=>{var n=lf(),r=I(n),i={};R((e,a)=>{G(r,`${e??``} · ${a??``}`),i!==(i=V(t).id)&&(n.value=(n.__value=i)??``)},[()=>Y(of(V(t).kind)),()=>c(V(t).id)]),W(e,n)}),D(r),r.value=r.__value=``,R(e=>{q(r,`aria-label`,t.label),q(r,`aria-invalid`,t.wrong!==null),G(a,e)},[()=>V(s).length>0?Y(`about-add`):Y(`about-none`)]),H(`change`,r,e=>{e.currentTarget.value&&n([...V(o),e.currentTarget.value].join(` `)),e.currentTarget.value=``}),W(e,r)};K(p,e=>{(r()||V(o).length===0)&&V(o).length<50&&e(m)});var h=L(p,2),g=e=>{var n=df(),r=I(n,!0);R(()=>G(r,t.wrong)),W(e,n)};K(h,e=>{t.wrong&&e(g)}),D(l),R(e=>G(d,`${t.label??``}${e??``}`),[()=>i()?` · ${Y(`optional`)}`:``]),W(e,l),k()}Pr([`click`,`change`]);var mf=U(`<!> <!>`,1),hf=U(`<!> <!> <!> <!>`,1);function gf(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`evaluation`,`same-event`,`different-events`,`accepted`,`disputed`],i=[`spot`,`info`,`incident`,`find`,`hazard`,`alert`],a=A(()=>n().verdict===`same-event`||n().verdict===`different-events`);var o=hf(),s=F(o);{let e=A(()=>Y(`assess-verdict`)),i=A(()=>t.wrong(`verdict`));Z(s,{id:`verdict`,get label(){return V(e)},get choices(){return r},prefix:`verdict`,get wrong(){return V(i)},get value(){return n().verdict},set value(e){n(n().verdict=e,!0)}})}var c=L(s,2);{let e=A(()=>Y(`which-record`)),r=A(()=>t.wrong(`about`));pf(c,{get label(){return V(e)},get kinds(){return i},get many(){return V(a)},get wrong(){return V(r)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var l=L(c,2),u=e=>{var r=mf(),i=F(r);{let e=A(()=>Y(`reliability`)),r=A(()=>t.wrong(`reliability`));Z(i,{id:`reliability`,get label(){return V(e)},get choices(){return Gd},prefix:`reliability`,coded:!0,get wrong(){return V(r)},get value(){return n().reliability},set value(e){n(n().reliability=e,!0)}})}var a=L(i,2);{let e=A(()=>Y(`credibility`)),r=A(()=>t.wrong(`credibility`));Z(a,{id:`credibility`,get label(){return V(e)},get choices(){return Kd},prefix:`credibility`,coded:!0,get wrong(){return V(r)},get value(){return n().credibility},set value(e){n(n().credibility=e,!0)}})}W(e,r)};K(l,e=>{n().verdict===`evaluation`&&e(u)});var d=L(l,2);{let e=A(()=>Y(`assess-reason`)),r=A(()=>t.wrong(`words`));Q(d,{id:`words`,get label(){return V(e)},optional:!0,rows:2,get wrong(){return V(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}W(e,o),k()}var _f={kind:`assessment`,group:`report`,ground:null,line:`words`,prefilled:()=>({verdict:`evaluation`}),read(e){let t=e.need(`verdict`,`assess-verdict`),n=Ud(e.need(`about`,`which-record`)),r=t===`evaluation`,i=t===`same-event`||t===`different-events`;i&&n.length===1&&e.missing.push(`assess-other`);let a=r?e.need(`reliability`,`reliability`):null,o=r?Number(e.need(`credibility`,`credibility`)):null,s=e.text(`words`);return{event_time:null,place:null,evaluation:null,refs:i?n:n.slice(0,1),body:{verdict:t,reliability:a,credibility:o,reason:s}}},from:(e,t)=>({verdict:X(e,`verdict`),about:t.refs.join(` `),reliability:X(e,`reliability`),credibility:e.credibility==null?``:String(e.credibility),words:X(e,`reason`)}),shows:{refs:`about`,"body.reason":`words`},facts:e=>[[`assess-verdict`,Wd(`verdict`,e.verdict)],[`reliability`,e.reliability?`${String(e.reliability)} · ${Wd(`reliability`,e.reliability)}`:``],[`credibility`,e.credibility==null?``:`${String(e.credibility)} · ${Wd(`credibility`,String(e.credibility))}`],[`assess-reason`,X(e,`reason`)]],derives:!0,Fields:gf},vf=1,yf=13,bf=.75,xf=e=>({from:Mu(e,vf),to:Mu(e,yf),answer_by:Mu(e,bf)});function Sf(e,t){e.need(`title`,`fact-title`);let n=Cf(e),r=(e.sheet.kept?.body.volumes??[]).slice(1);return wf(e,n&&[n,...r],t)}function Cf(e,t=``){let n=e.time(`from${t}`,`from`),r=e.time(`to${t}`,`to`);n&&r&&r<=n&&(e.wrong[`to${t}`]=`wrong-order`);let i=e.corners(`corners${t}`,`area`);return!n||!r||i.length<3?null:{area:Uc(i),from:_u(n),to:_u(r)}}function wf(e,t,n){let r=e.time(`answer_by`,`answer-by`),[i]=t??[];if(!r||!t||!i)return null;let[a,o]=[t.map(e=>e.from).sort()[0]??i.from,t.map(e=>e.to).sort().at(-1)??i.to];return{event_time:{from:a,to:o,precision:`minute`},place:{geometry:i.area,precision_m:10,mgrs:ju(zc(Wc(i.area),4)),names:null},evaluation:null,body:{title:e.line(`title`),volumes:t,unit:e.line(`unit`),contact:e.line(`contact`),answer_by:_u(r),state:`proposed`,...n}}}var Tf=e=>({title:X(e,`title`),unit:X(e,`unit`),contact:X(e,`contact`),answer_by:Nu(e.answer_by),...Ef(e.volumes?.[0])}),Ef=(e,t=``)=>({[`from${t}`]:Nu(e?.from),[`to${t}`]:Nu(e?.to),[`corners${t}`]:(e?.area.coordinates[0]??[]).slice(0,-1).map(e=>zc(e,5)).join(`
`)}),Df={place:`corners`,event_time:`from`,"body.volumes":`corners`};function Of(e){let{nonce:t,map_hash:n,terms:r,proposal:i,...a}=e;return a}var kf=6378137,Af=1/298.257223563,jf=kf*.9966471893352525,Mf=Af*1.9966471893352524,Nf=Math.sqrt(Mf),Pf=Math.PI/180,Ff=100;function If(e,t){let n=(t[0]-e[0])*Pf,r=Math.atan(.9966471893352525*Math.tan(e[1]*Pf)),i=Math.atan(.9966471893352525*Math.tan(t[1]*Pf)),[a,o,s,c]=[Math.sin(r),Math.cos(r),Math.sin(i),Math.cos(i)],l=n;for(let e=0;e<Ff;e++){let[e,t]=[Math.sin(l),Math.cos(l)],r=Math.hypot(c*e,o*s-a*c*t);if(r===0)return{distance_m:0,bearing_deg:0};let i=a*s+o*c*t,u=Math.atan2(r,i),d=o*c*e/r,f=1-d**2,p=f===0?0:i-2*a*s/f,m=Af/16*f*(4+Af*(4-3*f)),h=l;if(l=n+(1-m)*Af*d*(u+m*r*(p+m*i*(2*p**2-1))),Math.abs(l-h)<1e-12){let[e,t]=Lf(f*(kf**2-jf**2)/jf**2,r,i,p),n=Math.atan2(c*Math.sin(l),o*s-a*c*Math.cos(l))/Pf;return{distance_m:jf*e*(u-t),bearing_deg:(n+360)%360}}}return{distance_m:NaN,bearing_deg:NaN}}function Lf(e,t,n,r){let i=1+e/16384*(4096+e*(-768+e*(320-175*e))),a=e/1024*(256+e*(-128+e*(74-47*e))),o=n*(2*r**2-1)-a/6*r*(4*t**2-3)*(4*r**2-3);return[i,a*t*(r+a/4*o)]}function Rf(e,t,n){let r=t*Pf,i=Math.atan(.9966471893352525*Math.tan(e[1]*Pf)),[a,o]=[Math.sin(i),Math.cos(i)],s=Math.atan2(Math.tan(i),Math.cos(r)),c=o*Math.sin(r),l=1-c**2,u=l*(kf**2-jf**2)/jf**2,[d]=Lf(u,0,1,0),f=n/(jf*d),p=Math.cos(2*s+f);for(let e=0;e<Ff;e++){let[,e]=Lf(u,Math.sin(f),Math.cos(f),p),t=n/(jf*d)+e,r=Math.abs(t-f)<1e-12;if(f=t,p=Math.cos(2*s+f),r)break}let[m,h]=[Math.sin(f),Math.cos(f)],g=Math.atan2(a*h+o*m*Math.cos(r),.9966471893352525*Math.hypot(c,a*m-o*h*Math.cos(r))),_=Math.atan2(m*Math.sin(r),o*h-a*m*Math.cos(r)),v=Af/16*l*(4+Af*(4-3*l)),y=_-(1-v)*Af*c*(f+v*m*(p+v*h*(2*p**2-1)));return[e[0]+y/Pf,g/Pf]}var zf=e=>.9933056200098587*(e/(1-Mf*e**2)-Math.log((1-Nf*e)/(1+Nf*e))/(2*Nf)),Bf=zf(1),Vf=kf**2*Bf/2;function Hf(e){let t=e.map(([e,t])=>[e*Pf,Math.tan(Math.asin(zf(Math.sin(t*Pf))/Bf)/2)]),n=0;for(let[e,[r,i]]of t.entries()){let[a,o]=t[(e+t.length-1)%t.length]??[r,i];n+=2*Math.atan2(Math.tan((r-a)/2)*(o+i),1+o*i)}return Math.abs(n)*Vf}function Uf(e,t,n=64){let r=Array.from({length:n},(r,i)=>Rf(e,360*i/n,t));return[...r,r[0]??e]}var Wf=class{held;write;#e=M([]);#t=M([]);#n=null;#r=A(()=>V(this.#e).length>0);get canUndo(){return V(this.#r)}set canUndo(e){N(this.#r,e)}#i=A(()=>V(this.#t).length>0);get canRedo(){return V(this.#i)}set canRedo(e){N(this.#i,e)}constructor(e,t){this.held=e,this.write=t}put=e=>this.#s([...this.#a(),zc(e,5)]);remove=e=>this.#s(this.#a().toSpliced(this.#o(e),1));clear=()=>this.#s([]);set=e=>this.#s(e.map(e=>zc(e,5)));move=(e,t)=>{this.#n??=this.held(),this.write(this.#a().with(this.#o(e),zc(t,5)).join(`
`))};insert=(e,t)=>{this.#n??=this.held(),this.write(this.#a().toSpliced(this.#o(e)+1,0,zc(t,5)).join(`
`))};rest=()=>{this.#n!==null&&this.#n!==this.held()&&this.#c(this.#n),this.#n=null};undo=()=>{let e=V(this.#e).at(-1);e!==void 0&&(N(this.#t,[...V(this.#t),this.held()]),N(this.#e,V(this.#e).slice(0,-1)),this.write(e))};redo=()=>{let e=V(this.#t).at(-1);e!==void 0&&(N(this.#e,[...V(this.#e),this.held()]),N(this.#t,V(this.#t).slice(0,-1)),this.write(e))};#a(){return this.held().split(`
`).filter(e=>e.trim())}#o(e){let t=this.#a();return t.flatMap((e,t)=>Pc(e)?[t]:[])[e]??t.length-1}#s(e){this.#c(this.held()),this.write(e.join(`
`))}#c(e){N(this.#e,[...V(this.#e),e]),N(this.#t,[])}},Gf=U(`<button type="button" class="button square" data-testid="draw-round"><!></button>`),Kf=U(`<div class="field"><label> </label> <div class="tools svelte-uex4bv"><button type="button" class="button"><!> </button> <!> <span class="grow"></span> <button type="button" class="button square" data-testid="corners-undo"><!></button> <button type="button" class="button square" data-testid="corners-redo"><!></button> <button type="button" class="button quiet"> </button></div> <textarea class="box svelte-uex4bv" dir="ltr" spellcheck="false"></textarea> <p><!></p></div>`);function qf(e,t){O(t,!0);let n=J(t,`value`,15),r=lu().pencil,i=new Wf(()=>n()??``,e=>n(e)),a=A(()=>ku(n()??``)),o=A(()=>t.shape===`area`?3:2),s=A(()=>Math.min(7,Math.max(3,(n()??``).split(`
`).length+1))),c=M(null);function l(){N(c,null),r.begin(t.shape,i)}function u(){N(c,[]);let e=e=>{N(c,e);let[t,n]=e;t&&n&&i.set(Uf(t,If(t,n).distance_m,24).slice(0,-1))};r.begin(`circle`,{put:t=>e(V(c)?.[0]?[V(c)[0],t]:[t]),move:(e,t)=>N(c,(V(c)??[]).with(e,t)),rest:()=>e(V(c)??[]),undo:()=>e((V(c)??[]).slice(0,-1))})}An(()=>{r.corners=V(c)&&r.mode===`circle`?V(c):V(a).corners}),An(()=>{r.mode===null&&r.shape===`circle`&&(r.shape=t.shape)}),ua(()=>{r.shape=t.shape,n()||l()}),da(()=>{r.corners=[],r.rest()});function d(e){let t=e.target instanceof HTMLElement&&e.target.matches(`input, textarea, select`),n=e.target instanceof HTMLCanvasElement;if(!(r.mode===null||r.mode===`point`||t)){if(e.code===`Enter`&&!n&&V(a).corners.length>=V(o))r.rest();else if(e.code===`KeyY`&&e.ctrlKey)r.redo();else if(e.code===`KeyZ`&&e.ctrlKey)e.shiftKey?r.redo():r.undo();else if(e.code===`Backspace`)r.undo();else if(e.code===`Escape`)r.rest();else return;e.preventDefault(),e.stopPropagation()}}var f=Kf();Nr(`keydown`,dn,d,!0);var p=P(f),m=I(p,!0),h=L(p,2),g=P(h),_=P(g);yd(_,{name:`draw`});var v=L(_,1,!0);D(g);var y=L(g,2),b=e=>{var t=Gf();yd(P(t),{name:`none`}),D(t),R((e,n)=>{q(t,`aria-label`,e),q(t,`title`,n),q(t,`aria-pressed`,r.mode===`circle`)},[()=>Y(`draw-round`),()=>Y(`draw-round`)]),H(`click`,t,()=>r.mode===`circle`?r.rest():u()),W(e,t)};K(y,e=>{t.shape===`area`&&e(b)});var x=L(y,4);yd(P(x),{name:`undo`}),D(x);var S=L(x,2);yd(P(S),{name:`redo`}),D(S);var ee=L(S,2),te=I(ee,!0);D(h);var C=L(h,2);pt(C);var w=L(C,2),ne=P(w),re=e=>{var t=Wr();R(e=>G(t,e),[()=>Y(`corners-wrong`,{lines:ys(V(a).wrong.map(String))})]),W(e,t)},ie=e=>{var n=Wr();R(e=>G(n,e),[()=>t.wrong??t.says(V(a).corners)]),W(e,n)};K(ne,e=>{t.wrong&&V(a).wrong.length>0?e(re):e(ie,-1)}),D(w),D(f),R((e,n,o,c,l,u,d,f)=>{q(p,`for`,t.name),G(m,e),q(g,`aria-pressed`,r.mode===t.shape),q(g,`data-testid`,t.drawId),G(v,n),q(x,`aria-label`,o),q(x,`title`,c),x.disabled=!i.canUndo,q(S,`aria-label`,l),q(S,`title`,u),S.disabled=!i.canRedo,ee.disabled=V(a).corners.length===0,G(te,d),q(C,`id`,t.name),q(C,`rows`,V(s)),q(C,`placeholder`,f),q(C,`aria-invalid`,t.wrong!==null),q(C,`aria-describedby`,`${t.name??``}-read`),q(C,`data-testid`,`field-${t.name??``}`),q(C,`data-kind`,t.kind),C.dir=C.dir,q(w,`id`,`${t.name??``}-read`),ki(w,1,Ci(t.wrong?`wrong`:`hint`)),q(w,`data-testid`,t.wrong?`wrong-${t.name}`:`read-${t.name}`)},[()=>Y(t.label),()=>Y(`draw`),()=>Y(`draw-back`),()=>Y(`draw-back`),()=>Y(`draw-again`),()=>Y(`draw-again`),()=>Y(`draw-clear`),()=>Y(`corners-hint`)]),H(`click`,g,()=>r.mode===t.shape?r.rest():l()),H(`click`,x,function(...e){i.undo?.apply(this,e)}),H(`click`,S,function(...e){i.redo?.apply(this,e)}),H(`click`,ee,function(...e){i.clear?.apply(this,e)}),Yi(C,n),W(e,f),k()}Pr([`click`]);function Jf(e,t){O(t,!0);let n=J(t,`value`,15),r=lu();function i(e){let t=(r.ground?.sectors??[]).filter(t=>e.some(e=>Yc(e,t.area))),n=[...new Set(t.map(e=>e.agency?r.agency(e.agency):Y(`nobody-holds`)))];return[Y(`corners-read`,{n:e.length}),n.length>0?ys(n):``].filter(Boolean).join(` · `)}qf(e,{get wrong(){return t.wrong},get kind(){return t.kind},says:i,shape:`area`,name:`corners`,label:`area`,drawId:`draw`,get value(){return n()},set value(e){n(e)}}),k()}var Yf=U(`<!> <!> <div class="pair"><!> <!></div> <!> <!> <!> <!>`,1);function Xf(e,t){O(t,!0);let n=J(t,`fields`,15);var r=Yf(),i=F(r);{let e=A(()=>Y(`fact-title`)),r=A(()=>t.wrong(`title`));Q(i,{id:`title`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().title},set value(e){n(n().title=e,!0)}})}var a=L(i,2),o=e=>{var n=Gr();yi(F(n),()=>t.ground),W(e,n)},s=e=>{{let r=A(()=>t.wrong(`corners`));Jf(e,{get wrong(){return V(r)},get kind(){return t.kind},get value(){return n().corners},set value(e){n(n().corners=e,!0)}})}};K(a,e=>{t.ground?e(o):e(s,-1)});var c=L(a,2),l=P(c);{let e=A(()=>Y(`from`)),r=A(()=>t.wrong(`from`));Rd(l,{id:`from`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().from},set value(e){n(n().from=e,!0)}})}var u=L(l,2);{let e=A(()=>Y(`to`)),r=A(()=>t.wrong(`to`));Rd(u,{id:`to`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().to},set value(e){n(n().to=e,!0)}})}D(c);var d=L(c,2);{let e=A(()=>Y(`answer-by`)),r=A(()=>t.wrong(`answer_by`));Rd(d,{id:`answer_by`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().answer_by},set value(e){n(n().answer_by=e,!0)}})}var f=L(d,2);{let e=A(()=>Y(`fact-unit`)),r=A(()=>t.wrong(`unit`));Q(f,{id:`unit`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().unit},set value(e){n(n().unit=e,!0)}})}var p=L(f,2);yi(p,()=>t.children);var m=L(p,2);{let e=A(()=>Y(`fact-contact`)),r=A(()=>Y(`contact-hint`)),i=A(()=>t.wrong(`contact`));Q(m,{id:`contact`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}W(e,r),k()}function Zf(e,t){O(t,!0);let n=J(t,`fields`,15);Xf(e,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)},children:(e,r)=>{{let r=A(()=>Y(`fact-reason`)),i=A(()=>t.wrong(`words`));Q(e,{id:`words`,get label(){return V(r)},optional:!0,rows:2,get wrong(){return V(i)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}},$$slots:{default:!0}}),k()}var Qf={kind:`claim`,group:`plan`,code:`KeyC`,ground:`area`,line:`title`,prefilled:xf,read:e=>Sf(e,{reason:e.text(`words`)}),from:e=>({...Tf(e),words:X(e,`reason`)}),shows:{...Df,"body.reason":`words`},Fields:Zf},$f=[`sun`,`mon`,`tue`,`wed`,`thu`,`fri`,`sat`],ep=180,tp=/^([01]?\d|2[0-3]):?([0-5]\d)$/;function np(e){let t=tp.exec(ec(e).trim());return t?`${(t[1]??``).padStart(2,`0`)}:${t[2]}`:null}var rp=e=>`${e.days.join(` `)} ${e.from}-${e.to}`;function ip(e){let t=$f.filter(t=>e.split(` `).includes(t)),[n=``,r=``]=(e.split(` `).at(-1)??``).split(`-`);return{days:t,from:n,to:r}}function ap(e,t){if(e===`always`)return{offset_min:ep,shifts:[{days:[...$f],from:`00:00`,to:`00:00`}],exceptions:[]};if(e!==`shifts`)return null;let n=[];for(let e of t.split(`
`).filter(e=>e.trim())){let{days:t,from:r,to:i}=ip(e),[a,o]=[np(r),np(i)];if(t.length===0||!a||!o)return;n.push({days:t,from:a,to:o})}return n.length>0?{offset_min:ep,shifts:n,exceptions:[]}:void 0}var op=e=>e!==void 0&&e.from===e.to&&e.days.length===$f.length;function sp(e){return e?e.shifts.length===1&&op(e.shifts[0])?{choice:`always`,lines:``}:{choice:`shifts`,lines:e.shifts.map(rp).join(`
`)}:{choice:``,lines:``}}function cp(e){if(!e)return Y(`manned-unknown`);let t=e.shifts.map(e=>op(e)?Y(`manned-always`):`${e.days.length===$f.length?Y(`every-day`):$f.filter(t=>e.days.includes(t)).map(e=>Y(`weekday-${$f.indexOf(e)}`)).join(` · `)} ⁦${e.from}–${e.to}⁩`);return e.exceptions.length>0&&t.push(Y(`manned-exceptions`,{n:e.exceptions.length})),t.join(`
`)||Y(`manned-never`)}var lp={unit:[`echelon`,`echelon`],facility:[`facility`,`category`],post:[`post-type`,`type`],sensor:[`sensor-type`,`type`],patrol:null},up={post:`manning`,patrol:`schedule`,sensor:`watched`};function dp(e,t,n){let r=e=>typeof t[e]==`string`?t[e]:``,i=(e,t)=>r(t)?_s(`${e}-${r(t)}`)??r(t):``,a=e=>typeof t[e]==`number`?Y(`metres`,{n:t[e]}):``,o=lp[e],s=up[e];return[[`force-name`,vs(t.title)],[`force-slug`,e===`facility`?``:r(e)],[`force-unit`,e===`patrol`?r(`unit`):``],[`force-sort`,o?i(...o):``],[`force-branch`,i(`branch`,`branch`)],[`force-strength`,r(`strength`)===`unknown`?``:i(`strength`,`strength`)],[`force-state`,i(`force-state`,`state`)],[`force-importance`,typeof t.importance==`number`?_s(`importance-${t.importance}`)??``:``],[`force-inhabitants`,fp(t.inhabitants)],[`force-guarded-by`,n.agency(r(`guarded_by`))],[`force-notified`,t.notified===!0?Y(`force-yes`):``],[`force-joint`,Array.isArray(t.agencies)?n.agencies(t.agencies):``],[`force-sees`,a(`max_distance_m`)],[`force-sees-night`,e===`post`?a(`night_distance_m`)||Y(`force-not-at-night`):e===`sensor`?t.night===!0?Y(`force-yes`):Y(`force-not-at-night`):``],[`force-height`,a(`observer_height_m`)],[`force-view`,e===`post`||e===`sensor`?pp(t.view):``],[`force-speed`,typeof t.speed_kmh==`number`?Y(`kmh`,{n:t.speed_kmh}):``],[`force-manned`,s?cp(t[s]??null):``],[`fact-contact`,r(`contact`)],[`force-more`,r(`text`)]].filter(([,e])=>e)}function fp(e){let t=e;return t?t.n===null?`⁦${t.min??``}–${t.max??``}⁩`:String(t.n):``}function pp(e){let t=e;return t?t.from_deg===t.to_deg?Y(`force-all-round`):`⁦${Math.round(t.from_deg)}°–${Math.round(t.to_deg)}°⁩`:``}var mp=[`unknown`,`up-to-10`,`11-30`,`31-100`,`101-300`,`301-1000`,`above-1000`],hp=[`ar`,`ckb`,`en`],gp=/^[a-z0-9][a-z0-9.-]{0,63}$/;function _p(e,t){let n=ec(e.of(`slug`)).toLowerCase();return n?(gp.test(n)||(e.wrong.slug=`wrong-slug`),n):`${t}-${e.sheet.key.replaceAll(`-`,``).slice(-8)}`}function vp(e,t){let n=Object.fromEntries(hp.map(t=>[t,e.of(`title_${t}`)]));return t&&!Object.values(n).some(Boolean)&&e.missing.push(`force-name`),n}function yp(e){let t=e.title??{};return Object.fromEntries(hp.map(e=>[`title_${e}`,X(t,e)]))}function bp(e,t,n,r){let i=ec(e.of(t)).replace(`,`,`.`);if(!i)return null;let a=/^\d{1,6}(\.\d{1,3})?$/.test(i)?Number(i):NaN;return a>=n&&a<=r||(e.wrong[t]=`wrong-number-between`),a}var xp=(e,t)=>typeof e[t]==`number`?String(e[t]):``;function Sp(e,t){let n=e.sheet.kept,r=n?.body[t],[i,a]=[e.of(`manning`),e.of(`shifts`)];if(r&&n&&i===(n.fields.manning??``)&&a===(n.fields.shifts??``))return r;let o=ap(i,a);return o===void 0&&(e.wrong.manning=`wrong-shifts`),o??null}function Cp(e,t){let{choice:n,lines:r}=sp(e[t]);return{manning:n,shifts:r}}var wp={from_deg:0,to_deg:0};function Tp(e){let[t,n]=[bp(e,`view_from`,0,360),bp(e,`view_to`,0,360)];return t===null||n===null?wp:{from_deg:t,to_deg:n}}function Ep(e){let t=e.view??wp;return t.from_deg===t.to_deg?{view_from:``,view_to:``}:{view_from:String(t.from_deg),view_to:String(t.to_deg)}}function Dp(e){let t=e.sheet.kept;if(t?.place&&e.of(`route`)===t.fields.route)return t.place;let{corners:n,wrong:r}=ku(e.of(`route`));r.length>0?e.wrong.route=`wrong-corners`:n.length<2&&e.missing.push(`force-route`);let[i]=n;return!i||n.length<2?null:{geometry:{type:`LineString`,coordinates:n},precision_m:0,mgrs:ju(zc(i,5)),names:null}}function Op(e){let t=e.place?.geometry;return t?.type===`LineString`?t.coordinates.map(e=>zc(e,5)).join(`
`):``}var kp=U(`<p class="wrong"> </p>`),Ap=U(`<label> </label> <input class="box" maxlength="200" autocomplete="off"/> <!>`,1),jp=U(`<div class="field" role="group"></div>`);function Mp(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`ar`,`ckb`,`en`],i=A(()=>[gs.language,...r.filter(e=>e!==gs.language)]),a=[`ar`,`ckb`];var o=jp();pi(o,22,()=>V(i),e=>e,(e,r,i)=>{let o=A(()=>`title_${r}`);var s=Ap(),c=F(s);let l;var u=I(c),d=L(c,2);Ui(d);var f=L(d,2),p=e=>{var n=kp(),r=I(n,!0);R(e=>G(r,e),[()=>t.wrong(V(o))]),W(e,n)},m=A(()=>t.wrong(V(o)));K(f,e=>{V(m)&&e(p)}),R((e,t,n,a)=>{q(c,`for`,V(o)),l=ki(c,1,``,null,l,{small:V(i)>0}),G(u,`${e??``}${t??``}`),q(d,`id`,V(o)),q(d,`dir`,n),q(d,`lang`,r),q(d,`aria-invalid`,a),q(d,`data-testid`,`field-${V(o)}`),d.dir=d.dir},[()=>V(i)===0?Y(`force-name`):Y(`force-name-in`,{language:ls[r]}),()=>V(i)>0?` · ${Y(`optional`)}`:``,()=>a.includes(r)?`rtl`:`ltr`,()=>t.wrong(V(o))!==null]),Yi(d,()=>n()[V(o)],e=>n(n()[V(o)]=e,!0)),W(e,s)}),D(o),R(e=>q(o,`aria-label`,e),[()=>Y(`force-name`)]),W(e,o),k()}var Np=U(`<option> </option>`),Pp=U(`<!> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <div class="field"><label for="guarded_by"> </label> <select id="guarded_by" class="box" data-testid="field-guarded_by"><option>–</option><!></select></div></div> <label class="tick"><input type="checkbox" data-testid="field-notified"/> </label> <!>`,1);function Fp(e,t){O(t,!0);let n=J(t,`fields`,15),r=lu(),i=[`settlement`,`camp`,`hospital`,`school`,`religious`,`water`,`power`,`oil`,`gas`,`bridge`,`road`,`communications`,`government`,`other`],a=[`1`,`2`,`3`,`4`,`5`];var o=Pp(),s=F(o);Mp(s,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var c=L(s,2),l=P(c);{let e=A(()=>Y(`force-facility`)),r=A(()=>t.wrong(`category`));Z(l,{id:`category`,get label(){return V(e)},get choices(){return i},prefix:`facility`,get wrong(){return V(r)},get value(){return n().category},set value(e){n(n().category=e,!0)}})}var u=L(l,2);{let e=A(()=>Y(`force-importance`)),r=A(()=>t.wrong(`importance`));Z(u,{id:`importance`,get label(){return V(e)},get choices(){return a},prefix:`importance`,get wrong(){return V(r)},get value(){return n().importance},set value(e){n(n().importance=e,!0)}})}D(c);var d=L(c,2);{let e=A(()=>t.wrong(`place`));Td(d,{get wrong(){return V(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var f=L(d,2),p=P(f);{let e=A(()=>Y(`force-inhabitants`)),r=A(()=>Y(`size-hint`)),i=A(()=>t.wrong(`inhabitants`));Q(p,{id:`inhabitants`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().inhabitants},set value(e){n(n().inhabitants=e,!0)}})}var m=L(p,2),h=P(m),g=I(h),_=L(h,2),v=P(_);v.value=v.__value=``,pi(L(v),17,()=>r.ground?.agencies??[],e=>e.id,(e,t)=>{var n=Np(),r=I(n,!0),i={};R(e=>{G(r,e),i!==(i=V(t).id)&&(n.value=(n.__value=i)??``)},[()=>vs(V(t).names)]),W(e,n)}),D(_),Fi(_),D(m),D(f);var y=L(f,2),b=P(y);Ui(b);var x=L(b,1,!0);D(y);var S=L(y,2);{let e=A(()=>Y(`force-more`)),r=A(()=>t.wrong(`words`));Q(S,{id:`words`,get label(){return V(e)},rows:2,optional:!0,get wrong(){return V(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}R((e,t,r)=>{G(g,`${e??``} · ${t??``}`),Gi(b,n().notified===`yes`),G(x,r)},[()=>Y(`force-guarded-by`),()=>Y(`optional`),()=>Y(`force-notified`)]),Ii(_,()=>n().guarded_by,e=>n(n().guarded_by=e,!0)),H(`change`,b,e=>n(n().notified=e.currentTarget.checked?`yes`:``,!0)),W(e,o),k()}Pr([`change`]);var Ip={kind:`facility`,group:`force`,ground:`point`,line:`title_ar`,prefilled:()=>({importance:`3`}),read(e){e.need(`category`,`force-facility`);let t=e.size(`inhabitants`),n={category:e.of(`category`),title:vp(e,!0),inhabitants:t,importance:Number(e.of(`importance`)||`3`),guarded_by:e.of(`guarded_by`)||null,notified:e.of(`notified`)===`yes`,text:e.of(`words`)},r=e.place(`place`,`fact-where`);return r?{event_time:null,place:r,evaluation:null,body:n}:null},from:(e,t,n)=>({...yp(e),category:X(e,`category`),inhabitants:Pu(e.inhabitants),importance:xp(e,`importance`),guarded_by:X(e,`guarded_by`),notified:e.notified===!0?`yes`:``,words:X(e,`text`),place:Fu(n)}),shows:{place:`place`,"body.text":`words`,"body.title":`title_ar`},facts:(e,t)=>dp(`facility`,e,t),Fields:Fp},Lp={what:``,count:``,unit:`piece`,model:``},Rp=e=>e?JSON.parse(e):[],zp=e=>e.some(e=>e.what||e.count||e.model)?JSON.stringify(e):``;function Bp(e,t){let n=[],r={n:null,min:null,max:null};for(let i of Rp(e.of(t))){let a=Ou(i.count);!i.what&&(i.count||i.model)&&(e.wrong[t]??=`wrong-what`),a===void 0&&(e.wrong[t]??=`wrong-size`),xu(i.model)>200&&(e.wrong[t]??=`wrong-long`),i.what&&n.push({...i,model:i.model.trim(),size:a??r})}return n}function Vp(e,t,n){let r=ec(e.of(t)).replace(/\s+/g,``);if(!r)return null;let i=Number(r);return/^\d{1,10}$/.test(r)&&i<=n?i:(e.wrong[t]=`wrong-number`,null)}var Hp=(e,t,n)=>zp((e??[]).map(e=>({what:String(e[t]??``),count:typeof e[n]==`number`?String(e[n]):Pu(e[n]),unit:String(e.unit??`piece`),model:String(e.model??``)}))),Up=U(`<option> </option>`),Wp=U(`<select class="box svelte-110k9fp"></select>`),Gp=U(`<input class="box model svelte-110k9fp" dir="auto" autocomplete="off"/>`),Kp=U(`<div data-testid="item"><select class="box svelte-110k9fp" data-testid="item-what"><option> </option><!></select> <input class="box count svelte-110k9fp" dir="ltr" inputmode="text" autocomplete="off" data-testid="item-count"/> <!> <button type="button" class="button quiet square"><!></button> <!></div>`),qp=U(`<p class="wrong"> </p>`),Jp=U(`<fieldset class="items svelte-110k9fp"><legend class="small muted"> </legend> <!> <button type="button" class="button add svelte-110k9fp"> </button> <!></fieldset>`);function Yp(e,t){O(t,!0);let n=J(t,`value`,15),r=J(t,`units`,19,()=>[]),i=J(t,`model`,3,!1),a=cn(Rp(n()));function o(e,t){a[e]={...a[e]??Lp,...t},n(zp(a))}function s(){a.push({...Lp}),requestAnimationFrame(()=>document.getElementById(`${t.id}-what-${a.length-1}`)?.focus())}function c(e){a.splice(e,1),n(zp(a))}var l=Jp(),u=P(l),d=I(u),f=L(u,2);pi(f,17,()=>a,li,(e,n,a)=>{var s=Kp();let l;var u=P(s),d=P(u),f=I(d,!0);d.value=d.__value=``,pi(L(d),16,()=>t.choices,e=>e,(e,n)=>{var r=Up(),i=I(r,!0),a={};R(e=>{G(i,e),a!==(a=n)&&(r.value=(r.__value=a)??``)},[()=>Y(`${t.prefix}-${n}`)]),W(e,r)}),D(u);var p;Fi(u);var m=L(u,2);Ui(m);var h=L(m,2),g=e=>{var t=Wp();pi(t,20,r,e=>e,(e,t)=>{var n=Up(),r=I(n,!0),i={};R(e=>{G(r,e),i!==(i=t)&&(n.value=(n.__value=i)??``)},[()=>Y(`unit-${t}`)]),W(e,n)}),D(t);var i;Fi(t),R(e=>{q(t,`aria-label`,e),i!==(i=V(n).unit)&&(t.value=(t.__value=i)??``,Pi(t,i))},[()=>Y(`item-unit`,{n:a+1})]),H(`change`,t,e=>o(a,{unit:e.currentTarget.value})),W(e,t)};K(h,e=>{r().length>0&&e(g)});var _=L(h,2);yd(P(_),{name:`close`}),D(_);var v=L(_,2),y=e=>{var t=Gp();Ui(t),R((e,r)=>{q(t,`aria-label`,e),q(t,`placeholder`,r),Wi(t,V(n).model),t.dir=t.dir},[()=>Y(`item-model`,{n:a+1}),()=>Y(`item-model-hint`)]),H(`input`,t,e=>o(a,{model:e.currentTarget.value})),W(e,t)};K(v,e=>{i()&&e(y)}),D(s),R((e,r,o,c,d,h)=>{l=ki(s,1,`item svelte-110k9fp`,null,l,{long:i()}),q(u,`id`,`${t.id}-what-${a}`),q(u,`aria-label`,e),G(f,r),p!==(p=V(n).what)&&(u.value=(u.__value=p)??``,Pi(u,p)),q(m,`aria-label`,o),q(m,`placeholder`,c),Wi(m,V(n).count),m.dir=m.dir,q(_,`aria-label`,d),q(_,`title`,h)},[()=>Y(`item-what`,{n:a+1}),()=>Y(`choose`),()=>Y(`item-count`,{n:a+1}),()=>Y(`fact-size`),()=>Y(`item-drop`,{n:a+1}),()=>Y(`item-drop`,{n:a+1})]),H(`change`,u,e=>o(a,{what:e.currentTarget.value})),H(`input`,m,e=>o(a,{count:e.currentTarget.value})),H(`click`,_,()=>c(a)),W(e,s)});var p=L(f,2),m=I(p),h=L(p,2),g=e=>{var n=qp(),r=I(n,!0);R(()=>{q(n,`data-testid`,`wrong-${t.id}`),G(r,t.wrong)}),W(e,n)};K(h,e=>{t.wrong&&e(g)}),D(l),R((e,n)=>{q(l,`data-testid`,`field-${t.id}`),G(d,`${t.label??``} · ${e??``}`),q(p,`data-testid`,`add-${t.id}`),G(m,`+ ${n??``}`)},[()=>Y(`optional`),()=>Y(`item-add`)]),H(`click`,p,s),W(e,l),k()}Pr([`change`,`input`,`click`]);var Xp=U(`<button type="button" class="button svelte-1ejtszg" role="radio"> </button>`),Zp=U(`<div class="shapes svelte-1ejtszg" role="radiogroup"></div>`);function Qp(e,t){O(t,!0);var n=Zp();pi(n,20,()=>t.options,e=>e,(e,n)=>{var r=Xp(),i=I(r,!0);R(e=>{q(r,`aria-checked`,t.shape===n),q(r,`data-testid`,`shape-${n}`),G(i,e)},[()=>Y(`shape-${n}`)]),H(`click`,r,()=>t.choose(n)),W(e,r)}),D(n),R(e=>q(n,`aria-label`,e),[()=>Y(`shape`)]),W(e,n),k()}Pr([`click`]);var $p=U(`<!> <!>`,1);function em(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`point`,`area`],i=A(()=>n().shape===`area`?`area`:`point`);var a=$p(),o=F(a);Qp(o,{get options(){return r},get shape(){return V(i)},choose:e=>n(n().shape=e,!0)});var s=L(o,2),c=e=>{{let r=A(()=>t.wrong(`corners`));Jf(e,{get wrong(){return V(r)},get kind(){return t.kind},get value(){return n().corners},set value(e){n(n().corners=e,!0)}})}},l=e=>{{let r=A(()=>t.wrong(`place`));Td(e,{get wrong(){return V(r)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}};K(s,e=>{V(i)===`area`?e(c):e(l,-1)}),W(e,a),k()}var tm=U(`<option> </option>`),nm=U(`<!> <!> <div class="pair"><!> <!></div> <!> <!> <div class="field"><label for="by_agency"> </label> <select id="by_agency" class="box" data-testid="field-by_agency"><option> </option><!></select></div>`,1);function rm(e,t){O(t,!0);let n=J(t,`fields`,15),r=lu(),i=[`hideout`,`cache`,`tunnel`,`workshop`,`camp`,`vehicle`,`other`],a=[`explosive`,`shell`,`rocket`,`mine`,`ammunition`,`detonator`,`document`,`device`,`vehicle`,`food`,`medicine`,`fuel`,`money`,`other`],o=[`piece`,`kg`,`litre`,`box`],s=[`unknown`,`left`,`guarded`,`destroyed`,`removed`,`handed-over`],c=A(()=>(r.ground?.agencies??[]).filter(e=>!e.self));var l=nm(),u=F(l);em(u,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)}});var d=L(u,2);{let e=A(()=>Y(`fact-when`)),r=A(()=>t.wrong(`time`));Rd(d,{id:`time`,get label(){return V(e)},past:!0,get wrong(){return V(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var f=L(d,2),p=P(f);{let e=A(()=>Y(`fact-category`)),r=A(()=>t.wrong(`category`));Z(p,{id:`category`,get label(){return V(e)},get choices(){return i},prefix:`found`,get wrong(){return V(r)},get value(){return n().category},set value(e){n(n().category=e,!0)}})}var m=L(p,2);{let e=A(()=>Y(`fact-disposition`)),r=A(()=>t.wrong(`disposition`));Z(m,{id:`disposition`,get label(){return V(e)},get choices(){return s},prefix:`disposition`,get wrong(){return V(r)},get value(){return n().disposition},set value(e){n(n().disposition=e,!0)}})}D(f);var h=L(f,2);{let e=A(()=>Y(`fact-contents`)),r=A(()=>t.wrong(`contents`));Yp(h,{id:`contents`,get label(){return V(e)},get choices(){return a},prefix:`item`,get units(){return o},model:!0,get wrong(){return V(r)},get value(){return n().contents},set value(e){n(n().contents=e,!0)}})}var g=L(h,2);{let e=A(()=>Y(`fact-more`)),r=A(()=>t.wrong(`words`));Q(g,{id:`words`,get label(){return V(e)},rows:3,optional:!0,get wrong(){return V(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var _=L(g,2),v=P(_),y=I(v),b=L(v,2),x=P(b),S=I(x,!0);x.value=x.__value=``,pi(L(x),17,()=>V(c),e=>e.id,(e,t)=>{var n=tm(),r=I(n,!0),i={};R(e=>{G(r,e),i!==(i=V(t).id)&&(n.value=(n.__value=i)??``)},[()=>vs(V(t).names)]),W(e,n)}),D(b),Fi(b),D(_),R((e,t,n)=>{G(y,`${e??``} · ${t??``}`),G(S,n)},[()=>Y(`fact-by-agency`),()=>Y(`optional`),()=>Y(`found-by-us`)]),Ii(b,()=>n().by_agency,e=>n(n().by_agency=e,!0)),W(e,l),k()}function im(e){return Bp(e,`contents`).map(t=>(t.count&&t.size.n===null&&(e.wrong.contents??=`wrong-number`),{what:t.what,count:t.size.n,unit:t.unit,model:t.model}))}var am={kind:`find`,group:`report`,code:`KeyF`,ground:`point`,line:`words`,prefilled:e=>({time:hu(e),shape:`point`,disposition:`unknown`}),read(e){let t=e.where(),n=e.seen(`time`,`fact-when`);e.need(`category`,`fact-category`);let r={category:e.of(`category`),contents:im(e),disposition:e.of(`disposition`)||`unknown`,by_agency:e.of(`by_agency`)||null,text:e.text(`words`)};return!t||!n?null:{event_time:e.moment(`time`,n),place:t,evaluation:null,body:r}},from:(e,t,n)=>({...Lu(n),time:Nu(n.event_time?.from),category:X(e,`category`),contents:Hp(e.contents,`what`,`count`),disposition:X(e,`disposition`),by_agency:X(e,`by_agency`),words:X(e,`text`)}),shows:{place:`place`,event_time:`time`,"body.text":`words`},outOf:[`spot`,`info`,`find`,`incident`],facts:(e,t)=>[[`fact-category`,Wd(`found`,e.category)],[`fact-contents`,ys(Rp(Hp(e.contents,`what`,`count`)).map(e=>[Wd(`item`,e.what),e.model,e.count&&`${e.count} ${Wd(`unit`,e.unit)}`].filter(Boolean).join(` `)))],[`fact-disposition`,Wd(`disposition`,e.disposition)],[`fact-by-agency`,t.agency(X(e,`by_agency`))],[`fact-more`,X(e,`text`)]],Fields:rm},om=e=>e.roles.includes(`release-authority`)&&e.administered_by===null,sm=U(`<label><input type="checkbox"/> </label>`),cm=U(`<p class="wrong"> </p>`),lm=U(`<fieldset class="field"><legend class="label small muted svelte-wo2j1i"> </legend> <div class="ticks"></div> <!></fieldset>`);function um(e,t){O(t,!0);let n=J(t,`value`,15),r=J(t,`optional`,3,!1),i=J(t,`own`,3,!1),a=J(t,`onchoose`,3,()=>void 0),o=lu(),s=A(()=>Ud(n())),c=A(()=>(o.ground?.agencies??[]).filter(e=>i()||!e.self));function l(e,t){let r=t?[...V(s),e]:V(s).filter(t=>t!==e);n(r.join(` `)),a()(r)}var u=lm(),d=P(u),f=I(d),p=L(d,2);pi(p,21,()=>V(c),e=>e.id,(e,n)=>{var r=sm(),i=P(r);Ui(i);var a=L(i,1,!0);D(r),R((e,r)=>{Gi(i,e),q(i,`data-testid`,`${t.id}-${V(n).id}`),G(a,r)},[()=>V(s).includes(V(n).id),()=>vs(V(n).names)]),H(`change`,i,e=>l(V(n).id,e.currentTarget.checked)),W(e,r)}),D(p);var m=L(p,2),h=e=>{var n=cm(),r=I(n,!0);R(()=>{q(n,`id`,`${t.id}-wrong`),q(n,`data-testid`,`wrong-${t.id}`),G(r,t.wrong)}),W(e,n)};K(m,e=>{t.wrong&&e(h)}),D(u),R(e=>{q(u,`aria-describedby`,t.wrong?`${t.id}-wrong`:void 0),G(f,`${t.label??``}${e??``}`)},[()=>r()?` · ${Y(`optional`)}`:``]),W(e,u),k()}Pr([`change`]);var dm=U(`<label class="tick"><input type="checkbox" data-testid="field-ended"/> </label>`),fm=U(`<p class="leaves svelte-cx6xrw" data-testid="group-leaves"><b> </b> </p>`),pm=U(`<p class="hint" data-testid="group-joins"> </p>`),mm=U(`<!> <!> <!> <div role="status"><!> <!></div> <p class="hint"> </p>`,1);function hm(e,t){O(t,!0);let n=J(t,`fields`,15),r=lu(),i=A(()=>t.sheet.kept?.body.members??[]),a=A(()=>n().ended===`yes`?[]:Ud(n().members)),o=A(()=>V(i).filter(e=>!V(a).includes(e))),s=A(()=>t.sheet.kept?V(a).filter(e=>!V(i).includes(e)):[]);var c=mm(),l=F(c);Mp(l,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var u=L(l,2);{let e=A(()=>Y(`group-members`)),r=A(()=>t.wrong(`members`));um(u,{id:`members`,get label(){return V(e)},own:!0,get wrong(){return V(r)},get value(){return n().members},set value(e){n(n().members=e,!0)}})}var d=L(u,2),f=e=>{var t=dm(),r=P(t);Ui(r);var i=L(r,1,!0);D(t),R(e=>{Gi(r,n().ended===`yes`),G(i,e)},[()=>Y(`group-end`)]),H(`change`,r,e=>n(n().ended=e.currentTarget.checked?`yes`:``,!0)),W(e,t)},p=e=>{{let r=A(()=>Y(`force-slug`)),i=A(()=>Y(`force-slug-hint`)),a=A(()=>t.wrong(`slug`));Q(e,{id:`slug`,get label(){return V(r)},optional:!0,get hint(){return V(i)},get wrong(){return V(a)},get value(){return n().slug},set value(e){n(n().slug=e,!0)}})}};K(d,e=>{t.sheet.kept?e(f):e(p,-1)});var m=L(d,2),h=P(m),g=e=>{var t=fm(),n=P(t),i=I(n,!0),a=L(n);D(t),R((e,t)=>{G(i,e),G(a,` ${t??``}`)},[()=>Y(`group-leaves`,{names:r.agencies(V(o))}),()=>Y(`group-leaves-note`)]),W(e,t)};K(h,e=>{V(o).length>0&&e(g)});var _=L(h,2),v=e=>{var t=pm(),n=I(t,!0);R(e=>G(n,e),[()=>Y(`group-joins`,{names:r.agencies(V(s))})]),W(e,t)};K(_,e=>{V(s).length>0&&e(v)}),D(m);var y=I(L(m,2),!0);R(e=>G(y,e),[()=>Y(`group-list-note`)]),W(e,c),k()}Pr([`change`]);var gm={kind:`group`,group:`room`,ground:null,isFor:om,line:`title_ar`,prefilled:()=>({members:``}),read(e){let t=e.sheet.kept?.body,n=Ud(e.of(`members`)),r=e.of(`ended`)===`yes`;return n.length===0&&!t&&e.missing.push(`group-members`),{event_time:null,place:null,evaluation:null,body:{group:t?X(t,`group`):_p(e,`group`),title:vp(e,!0),members:n,ended:r}}},from:e=>({...yp(e),members:e.members?.join(` `)??``,ended:e.ended===!0?`yes`:``}),shows:{"body.group":`slug`,"body.title":`title_ar`},facts:(e,t)=>[[`group-members`,t.agencies(e.members??[])||Y(`group-empty`)],[`force-state`,e.ended===!0?Y(`group-ended`):``],[`force-slug`,X(e,`group`)]],Fields:hm},_m=[`mine-anti-personnel`,`mine-anti-vehicle`,`ied`,`booby-trap`,`submunition`,`rocket`,`shell`,`grenade`,`bomb`,`detonator`,`other`],vm=U(`<!> <!> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <!></div> <!> <!> <div class="pair"><!> <!></div> <!> <details><summary class="small muted svelte-ufohb1"> </summary> <div class="fields"><!> <!> <!> <!></div></details>`,1);function ym(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`mine`,`booby-trap`,`ied`,`uxo`,`submunition`,`explosive-stock`,`collapse`,`chemical`,`other`],i=[`suspected`,`confirmed`,`cleared`],a=[`unknown`,`none`,`indirect`,`direct`],o=[`unknown`,`unmarked`,`tape`,`signs`,`fence`,`guarded`],s=[`immediate`,`indirect`,`minor`,`no-threat`],c=[`threatened`,`impact`,`contamination`,`protective_measures`];var l=vm(),u=F(l);em(u,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)}});var d=L(u,2);{let e=A(()=>Y(`fact-when`)),r=A(()=>t.wrong(`time`));Rd(d,{id:`time`,get label(){return V(e)},past:!0,get wrong(){return V(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var f=L(d,2),p=P(f);{let e=A(()=>Y(`fact-danger`)),i=A(()=>t.wrong(`danger`));Z(p,{id:`danger`,get label(){return V(e)},get choices(){return r},prefix:`hazard`,get wrong(){return V(i)},get value(){return n().danger},set value(e){n(n().danger=e,!0)}})}var m=L(p,2);{let e=A(()=>Y(`fact-state`)),r=A(()=>t.wrong(`state`));Z(m,{id:`state`,get label(){return V(e)},get choices(){return i},prefix:`hazard-state`,get wrong(){return V(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}D(f);var h=L(f,2),g=e=>{{let r=A(()=>Y(`fact-cleared-at`)),i=A(()=>t.wrong(`cleared_at`));Rd(e,{id:`cleared_at`,get label(){return V(r)},past:!0,get wrong(){return V(i)},get value(){return n().cleared_at},set value(e){n(n().cleared_at=e,!0)}})}};K(h,e=>{n().state===`cleared`&&e(g)});var _=L(h,2),v=P(_);{let e=A(()=>Y(`fact-stand-off-m`)),r=A(()=>t.wrong(`stand_off`));Q(v,{id:`stand_off`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().stand_off},set value(e){n(n().stand_off=e,!0)}})}var y=L(v,2);{let e=A(()=>Y(`fact-priority`)),r=A(()=>t.wrong(`priority`));Z(y,{id:`priority`,get label(){return V(e)},get choices(){return s},prefix:`hazard-priority`,optional:!0,get wrong(){return V(r)},get value(){return n().priority},set value(e){n(n().priority=e,!0)}})}D(_);var b=L(_,2);{let e=A(()=>Y(`fact-contact`)),r=A(()=>Y(`contact-hint`)),i=A(()=>t.wrong(`contact`));Q(b,{id:`contact`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}var x=L(b,2);{let e=A(()=>Y(`fact-devices`)),r=A(()=>t.wrong(`devices`));Yp(x,{id:`devices`,get label(){return V(e)},get choices(){return _m},prefix:`device`,model:!0,get wrong(){return V(r)},get value(){return n().devices},set value(e){n(n().devices=e,!0)}})}var S=L(x,2),ee=P(S);{let e=A(()=>Y(`fact-evidence`)),r=A(()=>t.wrong(`evidence`));Z(ee,{id:`evidence`,get label(){return V(e)},get choices(){return a},prefix:`evidence`,get wrong(){return V(r)},get value(){return n().evidence},set value(e){n(n().evidence=e,!0)}})}var te=L(ee,2);{let e=A(()=>Y(`fact-marked`)),r=A(()=>t.wrong(`marked`));Z(te,{id:`marked`,get label(){return V(e)},get choices(){return o},prefix:`marked`,get wrong(){return V(r)},get value(){return n().marked},set value(e){n(n().marked=e,!0)}})}D(S);var C=L(S,2);{let e=A(()=>Y(`fact-evidence-text`)),r=A(()=>t.wrong(`evidence_text`));Q(C,{id:`evidence_text`,get label(){return V(e)},rows:2,optional:!0,get wrong(){return V(r)},get value(){return n().evidence_text},set value(e){n(n().evidence_text=e,!0)}})}var w=L(C,2),ne=P(w),re=I(ne,!0),ie=L(ne,2),ae=P(ie);{let e=A(()=>Y(`fact-threatened`)),r=A(()=>t.wrong(`threatened`));Q(ae,{id:`threatened`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().threatened},set value(e){n(n().threatened=e,!0)}})}var oe=L(ae,2);{let e=A(()=>Y(`fact-impact`)),r=A(()=>t.wrong(`impact`));Q(oe,{id:`impact`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().impact},set value(e){n(n().impact=e,!0)}})}var se=L(oe,2);{let e=A(()=>Y(`fact-contamination`)),r=A(()=>t.wrong(`contamination`));Q(se,{id:`contamination`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().contamination},set value(e){n(n().contamination=e,!0)}})}var ce=L(se,2);{let e=A(()=>Y(`fact-protective-measures`)),r=A(()=>t.wrong(`protective_measures`));Q(ce,{id:`protective_measures`,get label(){return V(e)},rows:2,optional:!0,get wrong(){return V(r)},get value(){return n().protective_measures},set value(e){n(n().protective_measures=e,!0)}})}D(ie),D(w),R((e,t)=>{w.open=e,G(re,t)},[()=>c.some(e=>n()[e]),()=>Y(`hazard-more`)]),W(e,l),k()}var bm=(e,t)=>Bp(e,t).map(e=>({category:e.what,model:e.model,count:e.size})),xm=e=>ys(Rp(Hp(e,`category`,`count`)).map(e=>[Wd(`device`,e.what),e.model,e.count&&`× ${e.count}`].filter(Boolean).join(` `))),Sm={kind:`hazard`,group:`report`,code:`KeyH`,ground:`point`,line:`evidence_text`,prefilled:e=>({time:hu(e),shape:`point`,state:`suspected`,evidence:`unknown`,marked:`unknown`}),read(e){let t=e.where(),n=e.seen(`time`,`fact-when`);e.need(`danger`,`fact-danger`),e.need(`state`,`fact-state`);let r=e.of(`state`)===`cleared`,i=r?e.seen(`cleared_at`,`fact-cleared-at`):null,a=e.metres(`stand_off`),o={danger:e.of(`danger`),state:e.of(`state`),cleared_at:i?_u(i):null,stand_off_m:a,contact:e.line(`contact`),devices:bm(e,`devices`),evidence:e.of(`evidence`)||`unknown`,evidence_text:e.text(`evidence_text`),marked:e.of(`marked`)||`unknown`,contamination:e.line(`contamination`),threatened:e.line(`threatened`),impact:e.line(`impact`),protective_measures:e.text(`protective_measures`),priority:e.of(`priority`)||null};return!t||!n||r&&!i?null:{event_time:e.moment(`time`,n),place:t,evaluation:null,body:o}},from:(e,t,n)=>({...Lu(n),time:Nu(n.event_time?.from),danger:X(e,`danger`),state:X(e,`state`),cleared_at:Nu(e.cleared_at),stand_off:e.stand_off_m?String(e.stand_off_m):``,contact:X(e,`contact`),devices:Hp(e.devices,`category`,`count`),evidence:X(e,`evidence`),evidence_text:X(e,`evidence_text`),marked:X(e,`marked`),contamination:X(e,`contamination`),threatened:X(e,`threatened`),impact:X(e,`impact`),protective_measures:X(e,`protective_measures`),priority:X(e,`priority`)}),shows:{place:`place`,event_time:`time`,"body.stand_off_m":`stand_off`},outOf:[`spot`,`info`,`alert`,`hazard`,`find`,`incident`],facts:e=>[[`fact-danger`,Wd(`hazard`,e.danger)],[`fact-state`,Wd(`hazard-state`,e.state)],[`fact-cleared-at`,Nu(e.cleared_at)],[`fact-stand-off`,e.stand_off_m?Y(`metres`,{n:Number(e.stand_off_m)}):``],[`fact-contact`,X(e,`contact`)],[`fact-devices`,xm(e.devices)],[`fact-evidence`,Wd(`evidence`,e.evidence)],[`fact-evidence-text`,X(e,`evidence_text`)],[`fact-marked`,Wd(`marked`,e.marked)],[`fact-contamination`,X(e,`contamination`)],[`fact-threatened`,X(e,`threatened`)],[`fact-impact`,X(e,`impact`)],[`fact-protective-measures`,X(e,`protective_measures`)],[`fact-priority`,Wd(`hazard-priority`,e.priority)]],Fields:ym},Cm=U(`<!> <!> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <!></div> <!> <!> <!>`,1);function wm(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`survey-non-technical`,`survey-technical`,`marking`,`clearance`,`disposal`,`removal`,`quality-check`],i=[`done`,`partly`,`suspended`],a=[`unknown`,`none`,`tolerable`,`remains`];var o=Cm(),s=F(o);{let e=A(()=>Y(`kind-hazard`)),r=A(()=>t.wrong(`about`));pf(s,{get label(){return V(e)},kinds:[`hazard`],get wrong(){return V(r)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var c=L(s,2);{let e=A(()=>Y(`fact-when`)),r=A(()=>t.wrong(`time`));Rd(c,{id:`time`,get label(){return V(e)},past:!0,get wrong(){return V(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var l=L(c,2),u=P(l);{let e=A(()=>Y(`fact-method`)),i=A(()=>t.wrong(`method`));Z(u,{id:`method`,get label(){return V(e)},get choices(){return r},prefix:`method`,get wrong(){return V(i)},get value(){return n().method},set value(e){n(n().method=e,!0)}})}var d=L(u,2);{let e=A(()=>Y(`fact-result`)),r=A(()=>t.wrong(`result`));Z(d,{id:`result`,get label(){return V(e)},get choices(){return i},prefix:`action`,get wrong(){return V(r)},get value(){return n().result},set value(e){n(n().result=e,!0)}})}D(l);var f=L(l,2);{let e=A(()=>Y(`fact-disposed`)),r=A(()=>t.wrong(`disposed`));Yp(f,{id:`disposed`,get label(){return V(e)},get choices(){return _m},prefix:`device`,model:!0,get wrong(){return V(r)},get value(){return n().disposed},set value(e){n(n().disposed=e,!0)}})}var p=L(f,2),m=P(p);{let e=A(()=>Y(`fact-area-m2`)),r=A(()=>t.wrong(`area_m2`));Q(m,{id:`area_m2`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().area_m2},set value(e){n(n().area_m2=e,!0)}})}var h=L(m,2);{let e=A(()=>Y(`fact-depth-cm`)),r=A(()=>t.wrong(`depth_cm`));Q(h,{id:`depth_cm`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().depth_cm},set value(e){n(n().depth_cm=e,!0)}})}D(p);var g=L(p,2);{let e=A(()=>Y(`fact-residual`)),r=A(()=>t.wrong(`residual`));Z(g,{id:`residual`,get label(){return V(e)},get choices(){return a},prefix:`residual`,get wrong(){return V(r)},get value(){return n().residual},set value(e){n(n().residual=e,!0)}})}var _=L(g,2);{let e=A(()=>Y(`fact-more`)),r=A(()=>t.wrong(`words`));Q(_,{id:`words`,get label(){return V(e)},rows:3,optional:!0,get wrong(){return V(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var v=L(_,2);{let e=A(()=>t.wrong(`place`));Td(v,{optional:!0,get wrong(){return V(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}W(e,o),k()}var Tm=1e9,Em=1e3,Dm={kind:`hazard-action`,group:`report`,ground:`point`,line:`words`,prefilled:e=>({time:hu(e),result:`done`,residual:`unknown`}),read(e){let t=Ud(e.of(`about`));t.length===0&&e.missing.push(`kind-hazard`);let n=e.seen(`time`,`fact-when`),r=e.placeIfAny(`place`);e.need(`method`,`fact-method`);let i={method:e.of(`method`),result:e.of(`result`)||`done`,disposed:bm(e,`disposed`),area_m2:Vp(e,`area_m2`,Tm),depth_cm:Vp(e,`depth_cm`,Em),residual:e.of(`residual`)||`unknown`,text:e.text(`words`)};return!n||t.length===0?null:{event_time:e.moment(`time`,n),place:r,evaluation:null,body:i,refs:t}},from:(e,t,n)=>({about:t.refs.join(` `),time:Nu(n.event_time?.from),place:Fu(n),method:X(e,`method`),result:X(e,`result`),disposed:Hp(e.disposed,`category`,`count`),area_m2:e.area_m2==null?``:String(Math.round(Number(e.area_m2))),depth_cm:e.depth_cm==null?``:String(e.depth_cm),residual:X(e,`residual`),words:X(e,`text`)}),shows:{place:`place`,event_time:`time`,refs:`about`,"body.text":`words`},after:[`hazard`],facts:e=>[[`fact-method`,Wd(`method`,e.method)],[`fact-result`,Wd(`action`,e.result)],[`fact-disposed`,xm(e.disposed)],[`fact-area-m2`,e.area_m2==null?``:String(e.area_m2)],[`fact-depth-cm`,e.depth_cm==null?``:String(e.depth_cm)],[`fact-residual`,Wd(`residual`,e.residual)],[`fact-more`,X(e,`text`)]],Fields:wm},Om=U(`<fieldset class="fields"><legend class="small muted"> </legend> <!> <!> <!></fieldset>`);function km(e,t){O(t,!0);let n=J(t,`fields`,15);var r=Om(),i=P(r),a=I(i),o=L(i,2);{let e=A(()=>Y(`reliability`));Z(o,{id:`reliability`,get label(){return V(e)},get choices(){return Gd},prefix:`reliability`,coded:!0,optional:!0,get wrong(){return t.wrong},get value(){return n().reliability},set value(e){n(n().reliability=e,!0)}})}var s=L(o,2);{let e=A(()=>Y(`credibility`));Z(s,{id:`credibility`,get label(){return V(e)},get choices(){return Kd},prefix:`credibility`,coded:!0,optional:!0,wrong:null,get value(){return n().credibility},set value(e){n(n().credibility=e,!0)}})}var c=L(s,2),l=e=>{{let t=A(()=>Y(`sure-basis`));Q(e,{id:`sure_basis`,get label(){return V(t)},optional:!0,wrong:null,get value(){return n().sure_basis},set value(e){n(n().sure_basis=e,!0)}})}};K(c,e=>{n().reliability&&n().credibility&&e(l)}),D(r),R((e,t)=>G(a,`${e??``} · ${t??``}`),[()=>Y(`fact-sure`),()=>Y(`optional`)]),W(e,r),k()}var Am=U(`<!> <p class="hint"> </p> <!> <!> <div class="pair"><!> <!></div> <!> <!> <!> <!>`,1);function jm(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`attack`,`clash`,`explosion`,`shelling`,`ambush`,`abduction`,`sabotage`,`arson`,`movement`,`other`],i=[`own-dead`,`own-wounded`,`civilian-dead`,`civilian-wounded`,`group-dead`,`group-wounded`,`missing`,`displaced`],a=[`confirmed`,`disputed`,`merged`,`withdrawn`];var o=Am(),s=F(o);{let e=A(()=>Y(`incident-reports`)),r=A(()=>t.wrong(`about`));pf(s,{get label(){return V(e)},kinds:[`spot`,`info`,`alert`,`find`],many:!0,optional:!0,get wrong(){return V(r)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var c=L(s,2),l=I(c,!0),u=L(c,2);em(u,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)}});var d=L(u,2);{let e=A(()=>Y(`fact-when`)),r=A(()=>t.wrong(`time`));Rd(d,{id:`time`,get label(){return V(e)},past:!0,get wrong(){return V(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var f=L(d,2),p=P(f);{let e=A(()=>Y(`fact-event`)),i=A(()=>t.wrong(`event`));Z(p,{id:`event`,get label(){return V(e)},get choices(){return r},prefix:`event`,get wrong(){return V(i)},get value(){return n().event},set value(e){n(n().event=e,!0)}})}var m=L(p,2);{let e=A(()=>Y(`fact-state`)),r=A(()=>t.wrong(`state`));Z(m,{id:`state`,get label(){return V(e)},get choices(){return a},prefix:`incident`,get wrong(){return V(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}D(f);var h=L(f,2);{let e=A(()=>Y(`fact-summary`)),r=A(()=>t.wrong(`words`));Q(h,{id:`words`,get label(){return V(e)},rows:3,get wrong(){return V(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var g=L(h,2);{let e=A(()=>Y(`fact-counts`)),r=A(()=>t.wrong(`counts`));Yp(g,{id:`counts`,get label(){return V(e)},get choices(){return i},prefix:`count`,get wrong(){return V(r)},get value(){return n().counts},set value(e){n(n().counts=e,!0)}})}var _=L(g,2);{let e=A(()=>Y(`fact-group`)),r=A(()=>t.wrong(`group`));Q(_,{id:`group`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().group},set value(e){n(n().group=e,!0)}})}var v=L(_,2);{let e=A(()=>t.wrong(`evaluation`));km(v,{get wrong(){return V(e)},get fields(){return n()},set fields(e){n(e)}})}R(e=>G(l,e),[()=>Y(`derived-note`)]),W(e,o),k()}var Mm={kind:`incident`,group:`report`,code:`KeyE`,ground:`point`,line:`words`,prefilled:e=>({time:hu(e),shape:`point`,state:`confirmed`}),read(e){let t=e.where(),n=e.seen(`time`,`fact-when`);e.need(`event`,`fact-event`),e.need(`words`,`fact-summary`);let r=Bp(e,`counts`);new Set(r.map(e=>e.what)).size<r.length&&(e.wrong.counts??=`wrong-twice`),r.some(e=>!e.count)&&(e.wrong.counts??=`wrong-size`);let i={event:e.of(`event`),summary:e.text(`words`),counts:r.map(e=>({what:e.what,size:e.size})),group:e.line(`group`)||null,state:e.of(`state`)||`confirmed`};return!t||!n?null:{event_time:e.moment(`time`,n),place:t,evaluation:e.evaluation(),body:i,refs:Ud(e.of(`about`))}},from:(e,t,n)=>({...Lu(n),about:t.refs.join(` `),time:Nu(n.event_time?.from),event:X(e,`event`),words:X(e,`summary`),counts:Hp(e.counts,`what`,`size`),group:X(e,`group`),state:X(e,`state`),...Ru(t)}),shows:{place:`place`,event_time:`time`,refs:`about`,"body.summary":`words`,evaluation:`evaluation`},derives:!0,after:[`spot`,`info`,`alert`,`find`],facts:e=>[[`fact-event`,Wd(`event`,e.event)],[`fact-summary`,X(e,`summary`)],[`fact-counts`,ys(Rp(Hp(e.counts,`what`,`size`)).map(e=>`${Wd(`count`,e.what)}: ${e.count}`))],[`fact-group`,X(e,`group`)],[`fact-state`,Wd(`incident`,e.state)]],Fields:jm},Nm=U(`<!> <div class="pair"><!> <!></div> <!> <!> <!> <!> <!>`,1);function Pm(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`observed`,`reported`,`assessed`],i=[`movement`,`presence`,`intention`,`supply`,`terrain`,`route`,`other`];var a=Nm(),o=F(a);{let e=A(()=>Y(`fact-statement`)),r=A(()=>t.wrong(`words`));Q(o,{id:`words`,get label(){return V(e)},rows:4,get wrong(){return V(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var s=L(o,2),c=P(s);{let e=A(()=>Y(`fact-basis`)),i=A(()=>t.wrong(`info_basis`));Z(c,{id:`info_basis`,get label(){return V(e)},get choices(){return r},prefix:`info-basis`,get wrong(){return V(i)},get value(){return n().info_basis},set value(e){n(n().info_basis=e,!0)}})}var l=L(c,2);{let e=A(()=>Y(`fact-topic`)),r=A(()=>t.wrong(`topic`));Z(l,{id:`topic`,get label(){return V(e)},get choices(){return i},prefix:`topic`,get wrong(){return V(r)},get value(){return n().topic},set value(e){n(n().topic=e,!0)}})}D(s);var u=L(s,2);{let e=A(()=>t.wrong(`place`));Td(u,{optional:!0,get wrong(){return V(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var d=L(u,2);{let e=A(()=>Y(`fact-when`)),r=A(()=>t.wrong(`time`));Rd(d,{id:`time`,get label(){return V(e)},past:!0,get wrong(){return V(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var f=L(d,2);{let e=A(()=>Y(`fact-group`)),r=A(()=>t.wrong(`group`));Q(f,{id:`group`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().group},set value(e){n(n().group=e,!0)}})}var p=L(f,2);{let e=A(()=>`${Y(`valid-until`)} · ${Y(`optional`)}`),r=A(()=>t.wrong(`valid_until`));Rd(p,{id:`valid_until`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().valid_until},set value(e){n(n().valid_until=e,!0)}})}var m=L(p,2);{let e=A(()=>t.wrong(`evaluation`));km(m,{get wrong(){return V(e)},get fields(){return n()},set fields(e){n(e)}})}W(e,a),k()}var Fm={kind:`info`,group:`report`,code:`KeyO`,ground:`point`,line:`words`,prefilled:e=>({time:hu(e),info_basis:`reported`,topic:`other`}),read(e){let t=e.seen(`time`,`fact-when`),n=e.placeIfAny(`place`);e.need(`words`,`fact-statement`);let r=e.timeIfAny(`valid_until`);r&&t&&r<=t?e.wrong.valid_until=`wrong-order`:r&&r<=e.now&&(e.wrong.valid_until=`wrong-past`);let i=e.text(`words`),a=e.line(`group`);return t?{event_time:e.moment(`time`,t),place:n,evaluation:e.evaluation(),body:{statement:i,basis:e.of(`info_basis`),topic:e.of(`topic`),group:a||null,valid_until:r?_u(r):null}}:null},from:(e,t,n)=>({time:Nu(n.event_time?.from),place:Fu(n),words:X(e,`statement`),info_basis:X(e,`basis`),topic:X(e,`topic`),group:X(e,`group`),valid_until:Nu(e.valid_until),...Ru(t)}),shows:{place:`place`,event_time:`time`,"body.statement":`words`,"body.basis":`info_basis`,evaluation:`evaluation`},outOf:[`spot`,`info`,`alert`,`hazard`,`hazard-action`,`find`,`incident`,`unit`,`facility`,`post`,`patrol`,`sensor`,`gap`,`measure`,`statement`,`claim`,`movement`,`operation`],facts:e=>[[`fact-basis`,Wd(`info-basis`,e.basis)],[`fact-topic`,Wd(`topic`,e.topic)],[`fact-statement`,X(e,`statement`)],[`fact-group`,X(e,`group`)],[`valid-until`,Nu(e.valid_until)]],Fields:Pm},Im=e=>e.shape===`route`,Lm=e=>`${(e.route??``).trim()}\n${ec((e.width??``).trim())}`;function Rm(e){let{corners:t,wrong:n}=ku(e.route??``),r=zm(e.width);return n.length===0&&t.length>1&&r?{route:{type:`LineString`,coordinates:t},width_m:r}:null}function zm(e){let t=ec((e??``).trim());return/^\d{1,5}$/.test(t)&&Number(t)>0?Number(t):null}var Bm=e=>e.corridor===Lm(e);function Vm(e,t){e.corners=t.slice(0,-1).map(e=>zc(e,5)).join(`
`),e.corridor=Lm(e)}function Hm(e){let t=e.sheet.fields;if(!Im(t))return!0;let{corners:n,wrong:r}=ku(e.of(`route`));r.length>0?e.wrong.route=`wrong-corners`:n.length<2&&e.missing.push(`force-route`),e.need(`width`,`corridor-width`),e.metres(`width`)===0&&(e.wrong.width=`wrong-metres`);let i=Bm(t);return Rm(t)&&!i&&Object.keys(e.wrong).length===0&&e.missing.push(`corridor-outline`),i}function Um(e){return Wm(e.code,e.detail)}function Wm(e,t=``){return _s(`error-${e.replaceAll(`.`,`-`)}`)??(t||Y(`error-internal`))}function Gm(e){return Number.isFinite(e)?e<1e3?`${Math.round(e)} m`:`${(e/1e3).toFixed(e<1e5?2:0)} km`:`—`}function Km(e){return e<1e4?`${Math.round(e)} m²`:`${(e/1e6).toFixed(e<1e8?2:0)} km²`}var qm=e=>Number.isFinite(e)?`${String(Math.round(e)%360).padStart(3,`0`)}°`:`—`,Jm=e=>Number.isFinite(e)?`${String(Math.round(e*6400/360)%6400).padStart(4,`0`)} mil`:`—`,Ym=e=>`\u2066${e}\u2069`;function Xm(e,t){O(t,!0);let n=J(t,`value`,15);function r(e){let t=e.slice(1).reduce((t,n,r)=>t+If(e[r]??n,n).distance_m,0);return[Y(`route-read`,{n:e.length}),t>0?Ym(Gm(t)):``].filter(Boolean).join(` · `)}qf(e,{get wrong(){return t.wrong},says:r,shape:`line`,name:`route`,label:`force-route`,drawId:`draw-route`,get value(){return n()},set value(e){n(e)}}),k()}var Zm=U(`<p class="wrong" role="alert" data-testid="corridor-refused"> </p>`),Qm=U(`<p class="hint" role="status"> </p>`),$m=U(`<p class="hint" role="status" data-testid="corridor-ready"> </p>`),eh=U(`<!> <!> <!>`,1),th=U(`<!> <!>`,1);function nh(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`area`,`route`],i=lu(),a=A(()=>Im(n())?`route`:`area`),o=A(()=>V(a)===`route`&&!Bm(n())?Rm(n()):null),s=M(null),c=M(0);function l(e){e!==V(a)&&(n(n().shape=e,!0),e===`route`&&n(n().corridor=``,!0))}An(()=>{i.pencil.width_m=V(a)===`route`?zm(n().width):null}),da(()=>i.pencil.width_m=null),An(()=>{V(c);let e=V(o);if(!e)return;let t=new AbortController,r,a=setTimeout(async()=>{try{let{area:r}=await i.api.call(`POST`,`/api/corridor`,{body:e,signal:t.signal});if(t.signal.aborted)return;N(s,null),Vm(n(),r.coordinates[0]??[])}catch(e){if(t.signal.aborted)return;if(!(e instanceof xs))throw e;N(s,e),e.code===`unreachable`&&(r=setTimeout(()=>an(c),5e3))}},300);return()=>{t.abort(),clearTimeout(a),clearTimeout(r),N(s,null)}});var u=th(),d=F(u);Qp(d,{get options(){return r},get shape(){return V(a)},choose:l});var f=L(d,2),p=e=>{var r=eh(),i=F(r);{let e=A(()=>t.wrong(`route`));Xm(i,{get wrong(){return V(e)},get value(){return n().route},set value(e){n(n().route=e,!0)}})}var a=L(i,2);{let e=A(()=>Y(`corridor-width`)),r=A(()=>Y(`corridor-hint`)),i=A(()=>t.wrong(`width`));Q(a,{id:`width`,get label(){return V(e)},get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().width},set value(e){n(n().width=e,!0)}})}var c=L(a,2),l=e=>{var t=Zm(),n=I(t,!0);R(e=>G(n,e),[()=>V(s).code===`unreachable`?Y(`corridor-silent`):Um(V(s))]),W(e,t)},u=e=>{var t=Qm(),n=I(t,!0);R(e=>G(n,e),[()=>Y(`corridor-asking`)]),W(e,t)},d=e=>{var t=$m(),n=I(t,!0);R(e=>G(n,e),[()=>Y(`corridor-ready`)]),W(e,t)},f=A(()=>Bm(n()));K(c,e=>{V(s)?e(l):V(o)?e(u,1):V(f)&&e(d,2)}),W(e,r)},m=e=>{{let r=A(()=>t.wrong(`corners`));Jf(e,{get wrong(){return V(r)},get kind(){return t.kind},get value(){return n().corners},set value(e){n(n().corners=e,!0)}})}};K(f,e=>{V(a)===`route`?e(p):e(m,-1)}),W(e,u),k()}function rh(e,t){O(t,!0);let n=J(t,`fields`,15);Xf(e,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)},ground:e=>{nh(e,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)}})},children:(e,r)=>{{let r=A(()=>Y(`fact-size`)),i=A(()=>Y(`size-hint`)),a=A(()=>t.wrong(`size`));Q(e,{id:`size`,get label(){return V(r)},optional:!0,get hint(){return V(i)},get wrong(){return V(a)},get value(){return n().size},set value(e){n(n().size=e,!0)}})}},$$slots:{ground:!0,default:!0}}),k()}var ih={kind:`movement`,group:`plan`,code:`KeyM`,ground:`area`,line:`title`,prefilled:xf,read(e){let t=Hm(e),n=Sf(e,{size:e.size(`size`)});return t?n:null},from:e=>({...Tf(e),size:Pu(e.size)}),shows:Df,Fields:rh},ah=10,oh=[`axis`,`phase`,`axis_unit`,`from`,`to`,`corners`],$=e=>e===0?``:`-${e}`,sh=e=>Math.min(20,Math.max(1,Number(e.parts)||1)),ch=e=>(e??``).trim(),lh=(e,t)=>[...new Set(Array.from({length:sh(e)},(n,r)=>ch(e[`${t}${$(r)}`])).filter(Boolean))];function uh(e){let t=sh(e);if(t>=20)return;let[n,r]=[$(t-1),$(t)];for(let t of oh)e[`${t}${r}`]=[`phase`,`from`,`to`].includes(t)?e[`${t}${n}`]??``:``;e.parts=String(t+1)}function dh(e,t){let n=sh(e);for(let r of oh){for(let i=t;i<n-1;i++)e[`${r}${$(i)}`]=e[`${r}${$(i+1)}`]??``;e[`${r}${$(n-1)}`]=``}e.parts=String(n-1)}function fh(e,t,n){let r=ch(e[`axis${$(t)}`]);for(let i=0;i<sh(e);i++)(i===t||r&&ch(e[`axis${$(i)}`])===r)&&(e[`axis_unit${$(i)}`]=n)}function ph(e,t,n){e[`axis${$(t)}`]=n;let r=Array.from({length:sh(e)},(e,t)=>t).find(r=>r!==t&&ch(n)&&ch(e[`axis${$(r)}`])===ch(n));r!==void 0&&(e[`axis_unit${$(t)}`]=e[`axis_unit${$(r)}`]??``)}function mh(e){e.need(`title`,`fact-title`);let t=e.sheet.fields,n=Array.from({length:sh(t)},(t,n)=>({axis:hh(e,`axis${$(n)}`,`operation-axis`),phase:hh(e,`phase${$(n)}`,`operation-phase`),unit:e.line(`axis_unit${$(n)}`),volume:Cf(e,$(n))})),r=gh(e,`axis`,n.map(e=>e.axis)),i=gh(e,`phase`,n.map((e,t)=>({...e,i:t})).sort((e,t)=>(e.volume?.from??``).localeCompare(t.volume?.from??``)||e.i-t.i).map(e=>e.phase)),a=(e,t)=>e.find(e=>e.title===t)?.id??``,o=n.flatMap(({volume:e})=>e??[]);return wf(e,o.length===n.length?o:null,{axes:r.map(({id:e,title:t})=>({axis:e,title:t,unit:n.find(e=>e.axis===t&&e.unit)?.unit??``})),phases:i.map(({id:e,title:t})=>({phase:e,title:t})),parts:n.map((e,t)=>({volume:t,axis:a(r,e.axis),phase:a(i,e.phase)}))})}function hh(e,t,n){let r=e.need(t,n);return xu(r)>200&&(e.wrong[t]=`wrong-long`),r}function gh(e,t,n){let r=(e.sheet.kept?.body[t===`axis`?`axes`:`phases`]??[]).map(e=>({id:X(e,t),title:_h(e,t)})),i=[...new Set(n.filter(Boolean))];i.length>ah&&(e.wrong[`${t}${$(n.length-1)}`]=`wrong-many`);let a=new Set(r.map(e=>e.id)),o=0;return i.map(e=>{let n=r.find(t=>t.title===e);if(n)return n;do o++;while(a.has(`${t}-${o}`));return{id:`${t}-${o}`,title:e}})}var _h=(e,t)=>e?X(e,`title`)||X(e,t):``;function vh(e){let t=t=>e[t]??[];return(e.volumes??[]).map((e,n)=>{let r=t(`parts`).find(e=>e.volume===n),i=t(`axes`).find(e=>e.axis===r?.axis);return{axis:_h(i,`axis`),phase:_h(t(`phases`).find(e=>e.phase===r?.phase),`phase`),unit:i?X(i,`unit`):``,volume:e}})}function yh(e){let t=vh(e);return t.reduce((e,{axis:t,phase:n,unit:r,volume:i},a)=>({...e,[`axis${$(a)}`]:t,[`phase${$(a)}`]:n,[`axis_unit${$(a)}`]:r,...Ef(i,$(a))}),{...Tf(e),parts:String(t.length)})}var bh=U(`<button type="button" class="button quiet" data-testid="part-drop"> </button>`),xh=U(`<div class="part open svelte-1q1qaaf" role="group" data-testid="part-open"><p class="head svelte-1q1qaaf"><b> </b><span class="grow"></span> <!></p> <div class="pair"><!> <!></div> <!> <!> <div class="pair"><!> <!></div></div>`),Sh=U(`<span class="chip tone-danger" data-testid="part-wrong"><!> </span>`),Ch=U(`<button type="button" class="part svelte-1q1qaaf" aria-expanded="false"><bdi dir="ltr" class="muted"> </bdi><span class="grow svelte-1q1qaaf" dir="auto"> </span> <!> <!></button>`),wh=U(`<button type="button" class="button add svelte-1q1qaaf" data-testid="part-add"> </button>`),Th=U(`<fieldset class="parts svelte-1q1qaaf" data-testid="parts"><legend class="small muted"> </legend> <!> <!></fieldset>`);function Eh(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`axis`,`phase`,`axis_unit`,`corners`,`from`,`to`],i=M(0),a=A(()=>Array.from({length:sh(n())},(e,t)=>t)),o=A(()=>lh(n(),`axis`)),s=A(()=>lh(n(),`phase`)),c=e=>[n()[`phase${$(e)}`],n()[`axis${$(e)}`]].map(e=>(e??``).trim()).filter(Boolean).join(` · `),l=e=>r.some(n=>t.wrong(`${n}${$(e)}`)!==null);function u(e){requestAnimationFrame(()=>document.getElementById(`axis${$(e)}`)?.focus())}function d(){uh(n()),N(i,sh(n())-1),u(V(i))}function f(e){dh(n(),e),N(i,Math.min(e,sh(n())-1),!0),u(V(i))}var p=Th(),m=P(p),h=I(m,!0),g=L(m,2);pi(g,16,()=>V(a),e=>e,(e,r)=>{let u=A(()=>$(r));var d=Gr(),p=F(d),m=e=>{var i=xh(),c=P(i),l=P(c),d=I(l,!0),p=L(l,3),m=e=>{var t=bh(),n=I(t,!0);R(e=>G(n,e),[()=>Y(`operation-drop`)]),H(`click`,t,()=>f(r)),W(e,t)};K(p,e=>{V(a).length>1&&e(m)}),D(c);var h=L(c,2),g=P(h),_=()=>n()[`axis${V(u)}`],v=e=>ph(n(),r,e??``);{let e=A(()=>`axis${V(u)}`),n=A(()=>Y(`operation-axis`)),r=A(()=>t.wrong(`axis${V(u)}`));Q(g,{get id(){return V(e)},get label(){return V(n)},get offers(){return V(o)},get value(){return _()},set value(e){v(e)},get wrong(){return V(r)}})}var y=L(g,2);{let e=A(()=>`phase${V(u)}`),r=A(()=>Y(`operation-phase`)),i=A(()=>t.wrong(`phase${V(u)}`));Q(y,{get id(){return V(e)},get label(){return V(r)},get offers(){return V(s)},get wrong(){return V(i)},get value(){return n()[`phase${V(u)}`]},set value(e){n(n()[`phase${V(u)}`]=e,!0)}})}D(h);var b=L(h,2),x=()=>n()[`axis_unit${V(u)}`],S=e=>fh(n(),r,e??``);{let e=A(()=>`axis_unit${V(u)}`),n=A(()=>Y(`operation-axis-unit`)),r=A(()=>t.wrong(`axis_unit${V(u)}`));Q(b,{get id(){return V(e)},get label(){return V(n)},optional:!0,get value(){return x()},set value(e){S(e)},get wrong(){return V(r)}})}var ee=L(b,2);{let e=A(()=>t.wrong(`corners${V(u)}`));Jf(ee,{get wrong(){return V(e)},get kind(){return t.kind},get value(){return n()[`corners${V(u)}`]},set value(e){n(n()[`corners${V(u)}`]=e,!0)}})}var te=L(ee,2),C=P(te);{let e=A(()=>`from${V(u)}`),r=A(()=>Y(`from`)),i=A(()=>t.wrong(`from${V(u)}`));Rd(C,{get id(){return V(e)},get label(){return V(r)},get wrong(){return V(i)},get value(){return n()[`from${V(u)}`]},set value(e){n(n()[`from${V(u)}`]=e,!0)}})}var w=L(C,2);{let e=A(()=>`to${V(u)}`),r=A(()=>Y(`to`)),i=A(()=>t.wrong(`to${V(u)}`));Rd(w,{get id(){return V(e)},get label(){return V(r)},get wrong(){return V(i)},get value(){return n()[`to${V(u)}`]},set value(e){n(n()[`to${V(u)}`]=e,!0)}})}D(te),D(i),R((e,t)=>{q(i,`aria-label`,e),G(d,t)},[()=>Y(`operation-part`,{n:r+1}),()=>Y(`operation-part`,{n:r+1})]),W(e,i)},h=e=>{var t=Ch(),n=P(t),a=I(n,!0),o=L(n),s=I(o,!0),u=L(o,2),d=e=>{var t=Sh(),n=P(t);yd(n,{name:`alert`,size:14});var r=L(n,1,!0);D(t),R(e=>G(r,e),[()=>Y(`operation-wrong`)]),W(e,t)},f=A(()=>l(r));K(u,e=>{V(f)&&e(d)}),yd(L(u,2),{name:`chevron`}),D(t),R(e=>{q(t,`data-testid`,`part-${r+1}`),G(a,r+1),n.dir=n.dir,G(s,e),o.dir=o.dir},[()=>c(r)||Y(`operation-part`,{n:r+1})]),H(`click`,t,()=>N(i,r,!0)),W(e,t)};K(p,e=>{r===V(i)?e(m):e(h,-1)}),W(e,d)});var _=L(g,2),v=e=>{var t=wh(),n=I(t);R(e=>G(n,`+ ${e??``}`),[()=>Y(`operation-add`)]),H(`click`,t,d),W(e,t)};K(_,e=>{V(a).length<20&&e(v)}),D(p),R(e=>G(h,e),[()=>Y(`operation-parts`)]),W(e,p),k()}Pr([`click`]);var Dh=U(`<!> <!> <!> <!> <!>`,1);function Oh(e,t){O(t,!0);let n=J(t,`fields`,15);var r=Dh(),i=F(r);{let e=A(()=>Y(`fact-title`)),r=A(()=>t.wrong(`title`));Q(i,{id:`title`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().title},set value(e){n(n().title=e,!0)}})}var a=L(i,2);Eh(a,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)}});var o=L(a,2);{let e=A(()=>Y(`answer-by`)),r=A(()=>t.wrong(`answer_by`));Rd(o,{id:`answer_by`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().answer_by},set value(e){n(n().answer_by=e,!0)}})}var s=L(o,2);{let e=A(()=>Y(`fact-unit`)),r=A(()=>t.wrong(`unit`));Q(s,{id:`unit`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().unit},set value(e){n(n().unit=e,!0)}})}var c=L(s,2);{let e=A(()=>Y(`fact-contact`)),r=A(()=>Y(`contact-hint`)),i=A(()=>t.wrong(`contact`));Q(c,{id:`contact`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}W(e,r),k()}var kh={kind:`operation`,group:`plan`,code:`KeyV`,ground:`area`,line:`title`,prefilled:e=>({...xf(e),parts:`1`}),read:mh,from:yh,shows:{...Df,"body.axes":`axis`,"body.phases":`phase`,"body.parts":`axis`},facts:e=>[[`fact-unit`,X(e,`unit`)],[`operation-axes`,[...new Set(vh(e).map(({axis:e,unit:t})=>[e,t].filter(Boolean).join(` · `)))].join(`
`)],[`operation-parts`,vh(e).map(({axis:e,phase:t},n)=>`${n+1}. ${[t,e].filter(Boolean).join(` · `)}`).join(`
`)],[`fact-contact`,X(e,`contact`)]],Fields:Oh},Ah=U(`<button type="button" role="radio"> </button>`),jh=U(`<button type="button" class="day svelte-7u3hzh"> </button>`),Mh=U(`<div class="shift svelte-7u3hzh" role="group"><div class="days svelte-7u3hzh"></div> <div class="hours svelte-7u3hzh"><label class="small muted"> </label> <input class="box svelte-7u3hzh" dir="ltr" inputmode="numeric" maxlength="5"/> <label class="small muted"> </label> <input class="box svelte-7u3hzh" dir="ltr" inputmode="numeric" maxlength="5"/> <button type="button" class="button quiet square"><!></button></div></div>`),Nh=U(`<!> <button type="button" class="button"> </button>`,1),Ph=U(`<p class="wrong"> </p>`),Fh=U(`<p class="hint"> </p>`),Ih=U(`<div class="field"><span class="label"> </span> <div class="choices svelte-7u3hzh" role="radiogroup"></div> <!> <!></div>`);function Lh(e,t){O(t,!0);let n=J(t,`choice`,15),r=J(t,`lines`,15),i=[[``,`manned-unknown`],[`always`,`manned-always`],[`shifts`,`manned-shifts`]],a=A(()=>(r()??``).split(`
`).filter(e=>e.trim()).map(ip));function o(e){n(e),e===`shifts`&&V(a).length===0&&s([{days:[...$f],from:`06:00`,to:`18:00`}])}function s(e){r(e.map(rp).join(`
`))}function c(e,t){s(V(a).map((n,r)=>r===e?{...n,...t}:n))}function l(e,t){let n=V(a)[e]?.days??[];c(e,{days:$f.filter(e=>e===t?!n.includes(t):n.includes(e))})}let u=e=>e.replace(/[\s-]/g,``);var d=Ih(),f=P(d),p=I(f,!0),m=L(f,2);pi(m,21,()=>i,([e,t])=>e,(e,r)=>{var i=A(()=>_(V(r),2));let a=()=>V(i)[0],s=()=>V(i)[1];var c=Ah();let l;var u=I(c,!0);R(e=>{l=ki(c,1,`button svelte-7u3hzh`,null,l,{picked:(n()??``)===a()}),q(c,`aria-checked`,(n()??``)===a()),q(c,`data-testid`,`${t.id}-${a()||`unknown`}`),G(u,e)},[()=>Y(s())]),H(`click`,c,()=>o(a())),W(e,c)}),D(m);var h=L(m,2),g=e=>{var n=Nh(),r=F(n);pi(r,17,()=>V(a),li,(e,n,r)=>{var i=Mh(),o=P(i);pi(o,22,()=>$f,e=>e,(e,i,a)=>{var o=jh(),s=I(o,!0);R((e,n)=>{q(o,`aria-pressed`,e),q(o,`data-testid`,`${t.id}-${r}-${i}`),G(s,n)},[()=>V(n).days.includes(i),()=>Y(`weekday-${V(a)}`)]),H(`click`,o,()=>l(r,i)),W(e,o)}),D(o);var d=L(o,2),f=P(d),p=I(f,!0),m=L(f,2);Ui(m);var h=L(m,2),g=I(h,!0),_=L(h,2);Ui(_);var v=L(_,2);yd(P(v),{name:`close`}),D(v),D(d),D(i),R((e,a,o,s,c)=>{q(i,`aria-label`,e),q(f,`for`,`${t.id}-${r}-from`),G(p,a),q(m,`id`,`${t.id}-${r}-from`),Wi(m,V(n).from),q(m,`data-testid`,`${t.id}-${r}-from`),m.dir=m.dir,q(h,`for`,`${t.id}-${r}-to`),G(g,o),q(_,`id`,`${t.id}-${r}-to`),Wi(_,V(n).to),q(_,`data-testid`,`${t.id}-${r}-to`),_.dir=_.dir,q(v,`aria-label`,s),q(v,`title`,c)},[()=>Y(`shift-n`,{n:r+1}),()=>Y(`from`),()=>Y(`to`),()=>Y(`shift-remove`),()=>Y(`shift-remove`)]),H(`input`,m,e=>c(r,{from:u(e.currentTarget.value)})),H(`input`,_,e=>c(r,{to:u(e.currentTarget.value)})),H(`click`,v,()=>s(V(a).filter((e,t)=>t!==r))),W(e,i)});var i=L(r,2),o=I(i,!0);R(e=>{q(i,`data-testid`,`${t.id}-add`),G(o,e)},[()=>Y(`shift-add`)]),H(`click`,i,()=>s([...V(a),{days:[...$f],from:`18:00`,to:`06:00`}])),W(e,n)};K(h,e=>{n()===`shifts`&&e(g)});var v=L(h,2),y=e=>{var n=Ph(),r=I(n,!0);R(()=>{q(n,`data-testid`,`wrong-${t.id}`),G(r,t.wrong)}),W(e,n)},b=e=>{var t=Fh(),n=I(t,!0);R(e=>G(n,e),[()=>Y(`manned-unknown-note`)]),W(e,t)},x=e=>{var t=Fh(),n=I(t,!0);R(e=>G(n,e),[()=>Y(`manned-local`)]),W(e,t)};K(v,e=>{t.wrong?e(y):(n()??``)===``?e(b,1):n()===`shifts`&&e(x,2)}),D(d),R(()=>{q(f,`id`,`${t.id}-label`),G(p,t.label),q(m,`aria-labelledby`,`${t.id}-label`)}),W(e,d),k()}Pr([`click`,`input`]);var Rh=U(`<!> <!> <label class="tick"><input type="checkbox" data-testid="field-both"/> </label> <!> <div class="pair"><!> <!></div> <div class="pair"><!> <!></div> <div class="pair"><!> <!></div>`,1);function zh(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`planned`,`going`,`ended`];var i=Rh(),a=F(i);{let e=A(()=>Y(`force-unit`)),r=A(()=>t.wrong(`unit`));Q(a,{id:`unit`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().unit},set value(e){n(n().unit=e,!0)}})}var o=L(a,2);{let e=A(()=>t.wrong(`route`));Xm(o,{get wrong(){return V(e)},get value(){return n().route},set value(e){n(n().route=e,!0)}})}var s=L(o,2),c=P(s);Ui(c);var l=L(c,1,!0);D(s);var u=L(s,2);{let e=A(()=>Y(`force-schedule`)),r=A(()=>t.wrong(`manning`));Lh(u,{id:`manning`,get label(){return V(e)},get wrong(){return V(r)},get choice(){return n().manning},set choice(e){n(n().manning=e,!0)},get lines(){return n().shifts},set lines(e){n(n().shifts=e,!0)}})}var d=L(u,2),f=P(d);{let e=A(()=>Y(`force-speed-kmh`)),r=A(()=>t.wrong(`speed`));Q(f,{id:`speed`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().speed},set value(e){n(n().speed=e,!0)}})}var p=L(f,2);{let e=A(()=>Y(`force-sees-m`)),r=A(()=>t.wrong(`sees`));Q(p,{id:`sees`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().sees},set value(e){n(n().sees=e,!0)}})}D(d);var m=L(d,2),h=P(m);{let e=A(()=>Y(`force-state`)),i=A(()=>t.wrong(`state`));Z(h,{id:`state`,get label(){return V(e)},get choices(){return r},prefix:`force-state`,get wrong(){return V(i)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}var g=L(h,2);{let e=A(()=>Y(`force-height-m`)),r=A(()=>t.wrong(`height`));Q(g,{id:`height`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().height},set value(e){n(n().height=e,!0)}})}D(m);var _=L(m,2),v=P(_);{let e=A(()=>Y(`fact-contact`)),r=A(()=>Y(`contact-hint`)),i=A(()=>t.wrong(`contact`));Q(v,{id:`contact`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}var y=L(v,2);{let e=A(()=>Y(`force-slug`)),r=A(()=>Y(`force-slug-hint`)),i=A(()=>t.wrong(`slug`));Q(y,{id:`slug`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().slug},set value(e){n(n().slug=e,!0)}})}D(_),R(e=>{Gi(c,n().both===`yes`),G(l,e)},[()=>Y(`force-both-ways`)]),H(`change`,c,e=>n(n().both=e.currentTarget.checked?`yes`:``,!0)),W(e,i),k()}Pr([`change`]);var Bh=5e4,Vh=500,Hh=200,Uh={kind:`patrol`,group:`force`,ground:null,line:`unit`,prefilled:()=>({state:`going`,speed:`4`,height:`2`,both:`yes`,manning:``}),read(e){e.need(`unit`,`force-unit`),e.need(`speed`,`force-speed`),e.need(`sees`,`force-sees`);let t={patrol:_p(e,`patrol`),unit:e.of(`unit`),schedule:Sp(e,`schedule`),speed_kmh:bp(e,`speed`,.1,Hh)??4,observer_height_m:bp(e,`height`,0,Vh)??2,max_distance_m:bp(e,`sees`,0,Bh)??0,both_ways:e.of(`both`)===`yes`,state:e.of(`state`)||`going`,contact:e.of(`contact`)},n=Dp(e);return n?{event_time:null,place:n,evaluation:null,body:t}:null},from:(e,t,n)=>({...Cp(e,`schedule`),slug:X(e,`patrol`),unit:X(e,`unit`),speed:xp(e,`speed_kmh`),sees:xp(e,`max_distance_m`),height:xp(e,`observer_height_m`),both:e.both_ways===!1?``:`yes`,state:X(e,`state`),contact:X(e,`contact`),route:Op(n)}),shows:{place:`route`,"body.patrol":`slug`,"body.schedule":`manning`,"body.speed_kmh":`speed`,"body.max_distance_m":`sees`,"body.observer_height_m":`height`},facts:(e,t)=>dp(`patrol`,e,t),Fields:zh},Wh=U(`<div class="pair"><!> <!></div>`);function Gh(e,t){O(t,!0);let n=J(t,`fields`,15);var r=Wh(),i=P(r);{let e=A(()=>Y(`force-view-from`)),r=A(()=>Y(`view-all-round`)),a=A(()=>t.wrong(`view_from`));Q(i,{id:`view_from`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(a)},get value(){return n().view_from},set value(e){n(n().view_from=e,!0)}})}var a=L(i,2);{let e=A(()=>Y(`force-view-to`)),r=A(()=>t.wrong(`view_to`));Q(a,{id:`view_to`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().view_to},set value(e){n(n().view_to=e,!0)}})}D(r),W(e,r),k()}var Kh=U(`<!> <!> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <!></div> <div class="pair"><!> <!></div>`,1);function qh(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`observation`,`checkpoint`,`guard`,`base`,`other`],i=[`planned`,`standing`,`vacated`];var a=Kh(),o=F(a);Mp(o,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var s=L(o,2);{let e=A(()=>t.wrong(`place`));Td(s,{get wrong(){return V(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var c=L(s,2),l=P(c);{let e=A(()=>Y(`force-sort`)),i=A(()=>t.wrong(`type`));Z(l,{id:`type`,get label(){return V(e)},get choices(){return r},prefix:`post-type`,get wrong(){return V(i)},get value(){return n().type},set value(e){n(n().type=e,!0)}})}var u=L(l,2);{let e=A(()=>Y(`force-state`)),r=A(()=>t.wrong(`state`));Z(u,{id:`state`,get label(){return V(e)},get choices(){return i},prefix:`force-state`,get wrong(){return V(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}D(c);var d=L(c,2);{let e=A(()=>Y(`force-manned`)),r=A(()=>t.wrong(`manning`));Lh(d,{id:`manning`,get label(){return V(e)},get wrong(){return V(r)},get choice(){return n().manning},set choice(e){n(n().manning=e,!0)},get lines(){return n().shifts},set lines(e){n(n().shifts=e,!0)}})}var f=L(d,2),p=P(f);{let e=A(()=>Y(`force-sees-m`)),r=A(()=>t.wrong(`sees`));Q(p,{id:`sees`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().sees},set value(e){n(n().sees=e,!0)}})}var m=L(p,2);{let e=A(()=>Y(`force-sees-night-m`)),r=A(()=>t.wrong(`sees_night`));Q(m,{id:`sees_night`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().sees_night},set value(e){n(n().sees_night=e,!0)}})}D(f);var h=L(f,2);Gh(h,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var g=L(h,2),_=P(g);{let e=A(()=>Y(`force-height-m`)),r=A(()=>t.wrong(`height`));Q(_,{id:`height`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().height},set value(e){n(n().height=e,!0)}})}var v=L(_,2);{let e=A(()=>Y(`force-strength`)),r=A(()=>t.wrong(`strength`));Z(v,{id:`strength`,get label(){return V(e)},get choices(){return mp},prefix:`strength`,get wrong(){return V(r)},get value(){return n().strength},set value(e){n(n().strength=e,!0)}})}D(g);var y=L(g,2),b=P(y);{let e=A(()=>Y(`fact-contact`)),r=A(()=>Y(`contact-hint`)),i=A(()=>t.wrong(`contact`));Q(b,{id:`contact`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}var x=L(b,2);{let e=A(()=>Y(`force-slug`)),r=A(()=>Y(`force-slug-hint`)),i=A(()=>t.wrong(`slug`));Q(x,{id:`slug`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().slug},set value(e){n(n().slug=e,!0)}})}D(y),W(e,a),k()}var Jh=5e4,Yh=500,Xh={kind:`post`,group:`force`,ground:`point`,line:`title_ar`,prefilled:()=>({type:`observation`,state:`standing`,strength:`unknown`,height:`2`,manning:``}),read(e){e.need(`sees`,`force-sees`);let t={post:_p(e,`post`),title:vp(e,!0),type:e.of(`type`)||`observation`,observer_height_m:bp(e,`height`,0,Yh)??2,max_distance_m:bp(e,`sees`,0,Jh)??0,night_distance_m:bp(e,`sees_night`,0,Jh),view:Tp(e),manning:Sp(e,`manning`),strength:e.of(`strength`)||`unknown`,state:e.of(`state`)||`standing`,contact:e.of(`contact`)},n=e.place(`place`,`fact-where`);return n?{event_time:null,place:n,evaluation:null,body:t}:null},from:(e,t,n)=>({...yp(e),...Cp(e,`manning`),...Ep(e),slug:X(e,`post`),type:X(e,`type`),state:X(e,`state`),strength:X(e,`strength`),height:xp(e,`observer_height_m`),sees:xp(e,`max_distance_m`),sees_night:xp(e,`night_distance_m`),contact:X(e,`contact`),place:Fu(n)}),shows:{place:`place`,"body.post":`slug`,"body.title":`title_ar`,"body.max_distance_m":`sees`,"body.night_distance_m":`sees_night`,"body.observer_height_m":`height`,"body.view":`view_from`},facts:(e,t)=>dp(`post`,e,t),Fields:qh},Zh=U(`<!> <!> <!> <!> <div class="pair"><!> <!></div>`,1);function Qh(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`accepted`,`refused`,`done`,`noted`];var i=Zh(),a=F(i);{let e=A(()=>Y(`kind-request`)),r=A(()=>t.wrong(`about`));pf(a,{get label(){return V(e)},kinds:[`request`],get wrong(){return V(r)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var o=L(a,2);{let e=A(()=>Y(`reply-title`)),i=A(()=>t.wrong(`answer`));Z(o,{id:`answer`,get label(){return V(e)},get choices(){return r},prefix:`reply`,get wrong(){return V(i)},get value(){return n().answer},set value(e){n(n().answer=e,!0)}})}var s=L(o,2);{let e=A(()=>n().answer===`refused`?Y(`reply-why`):Y(`reply-words`)),r=A(()=>n().answer!==`refused`),i=A(()=>t.wrong(`words`));Q(s,{id:`words`,get label(){return V(e)},get optional(){return V(r)},rows:3,get wrong(){return V(i)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var c=L(s,2);{let e=A(()=>`${n().answer===`done`?Y(`reply-was`):Y(`reply-at`)} · ${Y(`optional`)}`),r=A(()=>t.wrong(`at`));Rd(c,{id:`at`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().at},set value(e){n(n().at=e,!0)}})}var l=L(c,2),u=P(l);{let e=A(()=>Y(`fact-unit`)),r=A(()=>t.wrong(`unit`));Q(u,{id:`unit`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().unit},set value(e){n(n().unit=e,!0)}})}var d=L(u,2);{let e=A(()=>Y(`fact-contact`)),r=A(()=>t.wrong(`contact`));Q(d,{id:`contact`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}D(l),W(e,i),k()}var $h={kind:`reply`,group:`request`,ground:null,line:`words`,prefilled:()=>({}),read(e){let t=Ud(e.need(`about`,`kind-request`)),n=e.need(`answer`,`reply-title`);n===`refused`&&e.need(`words`,`reply-why`);let r=e.text(`words`),i=e.timeIfAny(`at`),a=e.line(`unit`),o=e.line(`contact`);return{event_time:null,place:null,evaluation:null,refs:t,body:{answer:n,text:r,at:i?_u(i):null,unit:a,contact:o}}},from:(e,t)=>({about:t.refs.join(` `),answer:X(e,`answer`),words:X(e,`text`),at:Nu(e.at),unit:X(e,`unit`),contact:X(e,`contact`)}),shows:{refs:`about`,"body.text":`words`},facts:e=>[[`fact-answer`,Wd(`word`,e.answer)],[`reply-words`,X(e,`text`)],[`reply-at`,Nu(e.at)],[`fact-unit`,X(e,`unit`)],[`fact-contact`,X(e,`contact`)]],Fields:Qh},eg=U(`<!> <!>`,1),tg=U(`<!> <div class="pair"><!> <!></div>`,1),ng=U(`<!> <!> <!> <!> <!> <!> <!> <!>`,1);function rg(e,t){O(t,!0);let n=J(t,`fields`,15),r=J(t,`sheet`,7),i=[`passage`,`escort`,`eod`,`medevac`,`information`,`derive`,`other`],a=[`immediate`,`urgent`,`routine`],o=[`spot`,`info`,`incident`,`find`,`hazard`,`alert`,`measure`,`gap`,`unit`,`facility`,`post`,`patrol`,`sensor`],s=lu(),c=A(()=>n().type===`derive`);function l(e){let t=e.filter(e=>!r().audience.includes(e));t.length!==0&&(r().audience=[...r().audience,...t],n(n().choice=`picked`,!0))}An(()=>{if(!V(c))return;let e=s.feed.byId(Ud(n().about)[0]??``);e&&(n(n().about_version=String(e.version),!0),!e.own&&n().to!==e.owner&&(n(n().to=e.owner,!0),l([e.owner])))});var u=ng(),d=F(u);{let e=A(()=>Y(`request-type`)),r=A(()=>t.wrong(`type`));Z(d,{id:`type`,get label(){return V(e)},get choices(){return i},prefix:`request`,get wrong(){return V(r)},get value(){return n().type},set value(e){n(n().type=e,!0)}})}var f=L(d,2),p=e=>{var r=eg(),i=F(r);{let e=A(()=>Y(`request-record`)),r=A(()=>t.wrong(`about`));pf(i,{get label(){return V(e)},get kinds(){return o},get wrong(){return V(r)},get value(){return n().about},set value(e){n(n().about=e,!0)}})}var a=L(i,2);{let e=A(()=>Y(`request-on`)),r=A(()=>t.wrong(`on`));um(a,{id:`on`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().on},set value(e){n(n().on=e,!0)}})}W(e,r)};K(f,e=>{V(c)&&e(p)});var m=L(f,2);{let e=A(()=>Y(`request-to`)),r=A(()=>t.wrong(`to`));um(m,{id:`to`,get label(){return V(e)},get wrong(){return V(r)},onchoose:l,get value(){return n().to},set value(e){n(n().to=e,!0)}})}var h=L(m,2);{let e=A(()=>Y(`request-text`)),r=A(()=>t.wrong(`words`));Q(h,{id:`words`,get label(){return V(e)},rows:3,get wrong(){return V(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var g=L(h,2);{let e=A(()=>Y(`request-by`)),r=A(()=>t.wrong(`by`));Rd(g,{id:`by`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().by},set value(e){n(n().by=e,!0)}})}var _=L(g,2);{let e=A(()=>Y(`request-priority`)),r=A(()=>t.wrong(`priority`));Z(_,{id:`priority`,get label(){return V(e)},get choices(){return a},prefix:`priority`,get wrong(){return V(r)},get value(){return n().priority},set value(e){n(n().priority=e,!0)}})}var v=L(_,2),y=e=>{var r=tg(),i=F(r);{let e=A(()=>t.wrong(`place`));Td(i,{optional:!0,get wrong(){return V(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var a=L(i,2),o=P(a);{let e=A(()=>Y(`fact-size`)),r=A(()=>Y(`size-hint`)),i=A(()=>t.wrong(`size`));Q(o,{id:`size`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().size},set value(e){n(n().size=e,!0)}})}var s=L(o,2);{let e=A(()=>Y(`fact-unit`)),r=A(()=>t.wrong(`unit`));Q(s,{id:`unit`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().unit},set value(e){n(n().unit=e,!0)}})}D(a),W(e,r)};K(v,e=>{V(c)||e(y)});var b=L(v,2);{let e=A(()=>Y(`fact-contact`)),r=A(()=>Y(`contact-hint`)),i=A(()=>t.wrong(`contact`));Q(b,{id:`contact`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}W(e,u),k()}var ig=2,ag=e=>Array.isArray(e)?e.join(` `):``,og={kind:`request`,group:`request`,code:`KeyP`,ground:`point`,line:`words`,prefilled:e=>({by:Mu(e,ig),priority:`routine`}),read(e){let t=e.need(`type`,`request-type`),n=Ud(e.need(`to`,`request-to`)),{audience:r,groups:i=[]}=e.sheet;i.length===0&&n.some(e=>!r.includes(e))&&(e.wrong.to=`wrong-asked`),e.need(`words`,`request-text`);let a=e.text(`words`),o=e.time(`by`,`request-by`);o&&o<=e.now&&(e.wrong.by=`wrong-past`);let s=t===`derive`,c=s?Ud(e.need(`about`,`request-record`)):[],l=s?Ud(e.need(`on`,`request-on`)):[],u=s?null:e.placeIfAny(`place`),d=s?null:e.size(`size`),f=e.line(`unit`),p=e.line(`contact`);return o?{event_time:null,place:u,evaluation:null,...s?{refs:c.slice(0,1)}:{},body:{type:t,to:n,by:_u(o),text:a,priority:e.of(`priority`)||`routine`,size:d,unit:f,contact:p,state:`open`,version:s?Number(e.of(`about_version`)||1):null,audience:l}}:null},from:(e,t,n)=>({type:X(e,`type`),to:ag(e.to),by:Nu(e.by),words:X(e,`text`),priority:X(e,`priority`),place:Fu(n),size:Pu(e.size),unit:X(e,`unit`),contact:X(e,`contact`),about:t.refs.join(` `),on:ag(e.audience),about_version:e.version==null?``:String(e.version)}),shows:{place:`place`,"body.text":`words`,refs:`about`,"body.audience":`on`,"body.version":`about`},facts:e=>[[`fact-size`,Pu(e.size)]],Fields:rg},sg=U(`<!> <!>`,1),cg=U(`<!> <!> <!> <!> <!> <!>`,1);function lg(e,t){O(t,!0);let n=J(t,`fields`,15),r=J(t,`sheet`,7),i=[`immediate`,`urgent`,`routine`],a=[`open`,`assigned`,`met`,`not-met`,`withdrawn`];function o(e){let t=e.filter(e=>!r().audience.includes(e)&&e!==n().self);t.length!==0&&(r().audience=[...r().audience,...t],n(n().choice=`picked`,!0))}var s=cg(),c=F(s);{let e=A(()=>Y(`requirement-question`)),r=A(()=>t.wrong(`words`));Q(c,{id:`words`,get label(){return V(e)},rows:3,get wrong(){return V(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var l=L(c,2);{let e=A(()=>Y(`request-by`)),r=A(()=>t.wrong(`by`));Rd(l,{id:`by`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().by},set value(e){n(n().by=e,!0)}})}var u=L(l,2);{let e=A(()=>Y(`requirement-collectors`)),r=A(()=>t.wrong(`collectors`));um(u,{id:`collectors`,get label(){return V(e)},own:!0,optional:!0,get wrong(){return V(r)},onchoose:o,get value(){return n().collectors},set value(e){n(n().collectors=e,!0)}})}var d=L(u,2);{let e=A(()=>Y(`request-priority`)),r=A(()=>t.wrong(`priority`));Z(d,{id:`priority`,get label(){return V(e)},get choices(){return i},prefix:`priority`,get wrong(){return V(r)},get value(){return n().priority},set value(e){n(n().priority=e,!0)}})}var f=L(d,2);{let e=A(()=>t.wrong(`place`));Td(f,{optional:!0,get wrong(){return V(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var p=L(f,2),m=e=>{var r=sg(),i=F(r);{let e=A(()=>Y(`requirement-state`)),r=A(()=>t.wrong(`state`));Z(i,{id:`state`,get label(){return V(e)},get choices(){return a},prefix:`question`,get wrong(){return V(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}var o=L(i,2);{let e=A(()=>Y(`question-found`)),r=A(()=>t.wrong(`answer`));Q(o,{id:`answer`,get label(){return V(e)},optional:!0,rows:2,get wrong(){return V(r)},get value(){return n().answer},set value(e){n(n().answer=e,!0)}})}W(e,r)};K(p,e=>{r().previous&&e(m)}),W(e,s),k()}var ug=24,dg={kind:`requirement`,group:`request`,ground:`point`,line:`words`,prefilled:e=>({by:Mu(e,ug),priority:`routine`}),read(e){e.need(`words`,`requirement-question`);let t=e.text(`words`),n=e.time(`by`,`request-by`),r=Ud(e.of(`collectors`)),i=e.sheet.previous?e.of(`state`)||`open`:r.length>0?`assigned`:`open`;n&&n<=e.now&&!e.sheet.previous&&(e.wrong.by=`wrong-past`);let a=e.placeIfAny(`place`),o=e.text(`answer`);return n?{event_time:null,place:a,evaluation:null,body:{question:t,by:_u(n),collectors:r,priority:e.of(`priority`)||`routine`,state:i,answer:o}}:null},from:(e,t,n)=>({words:X(e,`question`),by:Nu(e.by),collectors:Array.isArray(e.collectors)?e.collectors.join(` `):``,priority:X(e,`priority`),place:Fu(n),state:X(e,`state`),answer:X(e,`answer`)}),shows:{place:`place`,"body.question":`words`},facts:()=>[],Fields:lg},fg=U(`<div class="pair"><!> <!></div> <!> <!> <div class="pair"><!> <!></div> <label class="tick"><input type="checkbox" data-testid="field-night"/> </label> <!> <!>`,1);function pg(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`camera`,`thermal`,`radar`,`acoustic`,`seismic`,`balloon`,`uav`,`other`],i=[`working`,`faulty`,`removed`];var a=fg(),o=F(a),s=P(o);{let e=A(()=>Y(`force-sort`)),i=A(()=>t.wrong(`type`));Z(s,{id:`type`,get label(){return V(e)},get choices(){return r},prefix:`sensor-type`,get wrong(){return V(i)},get value(){return n().type},set value(e){n(n().type=e,!0)}})}var c=L(s,2);{let e=A(()=>Y(`force-state`)),r=A(()=>t.wrong(`state`));Z(c,{id:`state`,get label(){return V(e)},get choices(){return i},prefix:`force-state`,get wrong(){return V(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}D(o);var l=L(o,2);{let e=A(()=>t.wrong(`place`));Td(l,{get wrong(){return V(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var u=L(l,2);{let e=A(()=>Y(`force-watched`)),r=A(()=>t.wrong(`manning`));Lh(u,{id:`manning`,get label(){return V(e)},get wrong(){return V(r)},get choice(){return n().manning},set choice(e){n(n().manning=e,!0)},get lines(){return n().shifts},set lines(e){n(n().shifts=e,!0)}})}var d=L(u,2),f=P(d);{let e=A(()=>Y(`force-sees-m`)),r=A(()=>t.wrong(`sees`));Q(f,{id:`sees`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().sees},set value(e){n(n().sees=e,!0)}})}var p=L(f,2);{let e=A(()=>Y(`force-height-m`)),r=A(()=>t.wrong(`height`));Q(p,{id:`height`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().height},set value(e){n(n().height=e,!0)}})}D(d);var m=L(d,2),h=P(m);Ui(h);var g=L(h,1,!0);D(m);var _=L(m,2);Gh(_,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var v=L(_,2);{let e=A(()=>Y(`force-slug`)),r=A(()=>Y(`force-slug-hint`)),i=A(()=>t.wrong(`slug`));Q(v,{id:`slug`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().slug},set value(e){n(n().slug=e,!0)}})}R(e=>{Gi(h,n().night===`yes`),G(g,e)},[()=>Y(`force-night`)]),H(`change`,h,e=>n(n().night=e.currentTarget.checked?`yes`:``,!0)),W(e,a),k()}Pr([`change`]);var mg=5e4,hg=500,gg={kind:`sensor`,group:`force`,ground:`point`,line:`slug`,prefilled:()=>({state:`working`,height:`10`,manning:``}),read(e){e.need(`type`,`force-sort`),e.need(`sees`,`force-sees`);let t={sensor:_p(e,`sensor`),type:e.of(`type`),observer_height_m:bp(e,`height`,0,hg)??10,max_distance_m:bp(e,`sees`,0,mg)??0,night:e.of(`night`)===`yes`,view:Tp(e),watched:Sp(e,`watched`),state:e.of(`state`)||`working`},n=e.place(`place`,`fact-where`);return n?{event_time:null,place:n,evaluation:null,body:t}:null},from:(e,t,n)=>({...Cp(e,`watched`),...Ep(e),slug:X(e,`sensor`),type:X(e,`type`),height:xp(e,`observer_height_m`),sees:xp(e,`max_distance_m`),night:e.night===!0?`yes`:``,state:X(e,`state`),place:Fu(n)}),shows:{place:`place`,"body.sensor":`slug`,"body.watched":`manning`,"body.max_distance_m":`sees`,"body.observer_height_m":`height`,"body.view":`view_from`},facts:(e,t)=>dp(`sensor`,e,t),Fields:pg},_g=U(`<!> <!> <!> <!> <div class="pair"><!> <!></div> <div class="pair"><!> <!></div> <!>`,1);function vg(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`post-empty`,`armed-group`,`movement`,`attack`,`clash`,`explosive`,`fire`,`civilians`,`other`],i=[`N`,`NE`,`E`,`SE`,`S`,`SW`,`W`,`NW`];var a=_g(),o=F(a);{let e=A(()=>t.wrong(`place`));Td(o,{get wrong(){return V(e)},get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var s=L(o,2);{let e=A(()=>Y(`fact-when`)),r=A(()=>t.wrong(`time`));Rd(s,{id:`time`,get label(){return V(e)},past:!0,get wrong(){return V(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var c=L(s,2);{let e=A(()=>Y(`fact-category`)),i=A(()=>t.wrong(`category`));Z(c,{id:`category`,get label(){return V(e)},get choices(){return r},prefix:`category`,get wrong(){return V(i)},get value(){return n().category},set value(e){n(n().category=e,!0)}})}var l=L(c,2);{let e=A(()=>Y(`fact-activity`)),r=A(()=>t.wrong(`words`));Q(l,{id:`words`,get label(){return V(e)},rows:3,get wrong(){return V(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var u=L(l,2),d=P(u);{let e=A(()=>Y(`fact-size`)),r=A(()=>Y(`size-hint`)),i=A(()=>t.wrong(`size`));Q(d,{id:`size`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().size},set value(e){n(n().size=e,!0)}})}var f=L(d,2);{let e=A(()=>Y(`fact-direction`)),r=A(()=>t.wrong(`direction`));Z(f,{id:`direction`,get label(){return V(e)},get choices(){return i},prefix:`direction`,optional:!0,get wrong(){return V(r)},get value(){return n().direction},set value(e){n(n().direction=e,!0)}})}D(u);var p=L(u,2),m=P(p);{let e=A(()=>Y(`fact-group`)),r=A(()=>t.wrong(`group`));Q(m,{id:`group`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().group},set value(e){n(n().group=e,!0)}})}var h=L(m,2);{let e=A(()=>Y(`fact-basis`)),r=A(()=>t.wrong(`basis`));Z(h,{id:`basis`,get label(){return V(e)},choices:[`fact`,`opinion`],prefix:`basis`,get wrong(){return V(r)},get value(){return n().basis},set value(e){n(n().basis=e,!0)}})}D(p);var g=L(p,2);{let e=A(()=>t.wrong(`evaluation`));km(g,{get wrong(){return V(e)},get fields(){return n()},set fields(e){n(e)}})}W(e,a),k()}var yg={kind:`spot`,group:`report`,code:`KeyR`,ground:`point`,line:`words`,prefilled:e=>({time:hu(e),basis:`fact`}),read(e){let t=e.seen(`time`,`fact-when`),n=e.place(`place`,`fact-where`),r=e.size(`size`);return e.need(`category`,`fact-category`),e.need(`words`,`fact-activity`),!t||!n?null:{event_time:e.moment(`time`,t),place:n,evaluation:e.evaluation(),body:{category:e.of(`category`),size:r,activity:e.text(`words`),direction:e.of(`direction`)||null,group:e.line(`group`)||null,basis:e.of(`basis`)===`opinion`?`opinion`:`fact`}}},from:(e,t,n)=>({time:Nu(n.event_time?.from),place:Fu(n),category:X(e,`category`),words:X(e,`activity`),size:Pu(e.size),direction:X(e,`direction`),group:X(e,`group`),basis:X(e,`basis`)||`fact`,...Ru(t)}),shows:{place:`place`,event_time:`time`,"body.activity":`words`,evaluation:`evaluation`},outOf:[`spot`,`info`,`alert`,`find`,`incident`,`patrol`],Fields:vg},bg=U(`<!> <div class="pair"><!> <!></div> <div class="pair"><!> <!></div> <!> <div class="pair"><!> <!></div>`,1);function xg(e,t){O(t,!0);let n=J(t,`fields`,15),r=[`team`,`squad`,`section`,`platoon`,`company`,`battalion`,`regiment`,`brigade`,`division`,`other`],i=[`infantry`,`mechanised`,`mountain`,`engineer`,`eod`,`medical`,`logistics`,`police`,`border`,`signals`,`other`],a=[`present`,`moving`,`withdrawn`];var o=bg(),s=F(o);Mp(s,{get wrong(){return t.wrong},get fields(){return n()},set fields(e){n(e)}});var c=L(s,2),l=P(c);{let e=A(()=>Y(`force-echelon`)),i=A(()=>t.wrong(`echelon`));Z(l,{id:`echelon`,get label(){return V(e)},get choices(){return r},prefix:`echelon`,get wrong(){return V(i)},get value(){return n().echelon},set value(e){n(n().echelon=e,!0)}})}var u=L(l,2);{let e=A(()=>Y(`force-branch`)),r=A(()=>t.wrong(`branch`));Z(u,{id:`branch`,get label(){return V(e)},get choices(){return i},prefix:`branch`,optional:!0,get wrong(){return V(r)},get value(){return n().branch},set value(e){n(n().branch=e,!0)}})}D(c);var d=L(c,2),f=P(d);{let e=A(()=>Y(`force-state`)),r=A(()=>t.wrong(`state`));Z(f,{id:`state`,get label(){return V(e)},get choices(){return a},prefix:`force-state`,get wrong(){return V(r)},get value(){return n().state},set value(e){n(n().state=e,!0)}})}var p=L(f,2);{let e=A(()=>Y(`force-strength`)),r=A(()=>t.wrong(`strength`));Z(p,{id:`strength`,get label(){return V(e)},get choices(){return mp},prefix:`strength`,get wrong(){return V(r)},get value(){return n().strength},set value(e){n(n().strength=e,!0)}})}D(d);var m=L(d,2);{let e=A(()=>t.wrong(`place`));Td(m,{get wrong(){return V(e)},optional:!0,get value(){return n().place},set value(e){n(n().place=e,!0)},get named(){return n().place_named},set named(e){n(n().place_named=e,!0)}})}var h=L(m,2),g=P(h);{let e=A(()=>Y(`fact-contact`)),r=A(()=>Y(`contact-hint`)),i=A(()=>t.wrong(`contact`));Q(g,{id:`contact`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}var _=L(g,2);{let e=A(()=>Y(`force-slug`)),r=A(()=>Y(`force-slug-hint`)),i=A(()=>t.wrong(`slug`));Q(_,{id:`slug`,get label(){return V(e)},optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().slug},set value(e){n(n().slug=e,!0)}})}D(h),W(e,o),k()}var Sg={kind:`unit`,group:`force`,ground:`point`,line:`title_ar`,prefilled:()=>({strength:`unknown`,state:`present`}),read(e){e.need(`echelon`,`force-echelon`);let t={unit:_p(e,`unit`),title:vp(e,!0),echelon:e.of(`echelon`),branch:e.of(`branch`)||`other`,strength:e.of(`strength`)||`unknown`,state:e.of(`state`)||`present`,contact:e.of(`contact`)};return{event_time:null,place:e.placeIfAny(`place`),evaluation:null,body:t}},from:(e,t,n)=>({...yp(e),slug:X(e,`unit`),echelon:X(e,`echelon`),branch:X(e,`branch`),strength:X(e,`strength`),state:X(e,`state`),contact:X(e,`contact`),place:Fu(n)}),shows:{place:`place`,"body.unit":`slug`,"body.title":`title_ar`},facts:(e,t)=>dp(`unit`,e,t),Fields:xg},Cg=U(`<!> <!> <div class="pair"><!> <!></div>`,1);function wg(e,t){O(t,!0);let n=J(t,`fields`,15),r=A(()=>n().entry===`hand-over`);var i=Gr(),a=F(i),o=e=>{var r=Cg(),i=F(r);{let e=A(()=>Y(`watch-next-must-know`)),r=A(()=>t.wrong(`text`));Q(i,{id:`text`,get label(){return V(e)},rows:4,get wrong(){return V(r)},get value(){return n().text},set value(e){n(n().text=e,!0)}})}var a=L(i,2);{let e=A(()=>Y(`watch-pending`)),r=A(()=>Y(`watch-pending-hint`)),i=A(()=>t.wrong(`pending`));Q(a,{id:`pending`,get label(){return V(e)},rows:8,optional:!0,get hint(){return V(r)},get wrong(){return V(i)},get value(){return n().pending},set value(e){n(n().pending=e,!0)}})}var o=L(a,2),s=P(o);{let e=A(()=>Y(`watch-shift`)),r=A(()=>t.wrong(`shift`));Q(s,{id:`shift`,get label(){return V(e)},optional:!0,get wrong(){return V(r)},get value(){return n().shift},set value(e){n(n().shift=e,!0)}})}var c=L(s,2);{let e=A(()=>`${Y(`watch-until`)} · ${Y(`optional`)}`),r=A(()=>t.wrong(`until`));Rd(c,{id:`until`,get label(){return V(e)},get wrong(){return V(r)},get value(){return n().until},set value(e){n(n().until=e,!0)}})}D(o),W(e,r)},s=e=>{{let r=A(()=>Y(`watch-what-happened`)),i=A(()=>t.wrong(`text`));Q(e,{id:`text`,get label(){return V(r)},rows:4,get wrong(){return V(i)},get value(){return n().text},set value(e){n(n().text=e,!0)}})}};K(a,e=>{V(r)?e(o):e(s,-1)}),W(e,i),k()}var Tg=50,Eg=200,Dg=e=>Array.isArray(e.pending)?e.pending:[],Og=[yg,Hd,Fm,Sm,Dm,am,Mm,_f,Qf,ih,kh,og,dg,$h,Sg,Xh,Uh,gg,Ip,gm,{kind:`watch`,group:`room`,ground:null,line:`text`,prefilled:()=>({entry:`log`,choice:`own`}),read(e){let t=e.of(`entry`);t!==`taken-over`&&e.need(`text`,t===`hand-over`?`watch-next-must-know`:`watch-what-happened`);let n=e.timeIfAny(`until`),r=e.of(`pending`).split(`
`).map(e=>e.trim()).filter(Boolean);return(r.length>Tg||r.some(e=>e.length>Eg))&&(e.wrong.pending=`wrong-pending`),{event_time:null,place:null,evaluation:null,body:{entry:t,text:e.of(`text`),shift:e.of(`shift`),until:n?_u(n):null,pending:r}}},from:e=>({entry:X(e,`entry`)||`log`,text:X(e,`text`),shift:X(e,`shift`),until:Nu(e.until),pending:Dg(e).join(`
`)}),shows:{},facts:e=>[[`watch-pending`,Dg(e).join(`
`)],[`watch-shift`,X(e,`shift`)],[`watch-until`,Nu(e.until)]],Fields:wg}],kg=e=>Og.filter(t=>!t.isFor||e!==null&&t.isFor(e)),Ag=new Map(Og.map(e=>[e.kind,e])),jg=e=>Ag.get(e)??null,Mg=async e=>(await e.call(`GET`,`/api/release/queue`)).waiting,Ng=(e,t,n,r,i)=>e.call(`POST`,`/api/release/dry-run`,{body:{record:t,verdict:n,audience:r},signal:i}),Pg=(e,t,n)=>e.call(`POST`,`/api/release/approve`,{body:t,key:n}),Fg=(e,{audience:t,...n},r)=>e.call(`POST`,`/api/release/refuse`,{body:n,key:r}),Ig=e=>e.call(`GET`,`/api/groups`),Lg=(e,t,n)=>e.call(`POST`,`/api/groups/take-back`,{body:{agency:t.agency,group:t.group},key:n});qe();var Rg=U(`<button class="button quiet svelte-12z1ms2"> </button>`),zg=U(`<div class="languages svelte-12z1ms2" role="group"></div>`);function Bg(e,t){O(t,!1),oa();var n=zg();pi(n,5,()=>cs.filter(e=>e!==gs.language),e=>e,(e,t)=>{var n=Rg(),r=I(n,!0);R(()=>{q(n,`lang`,V(t)),q(n,`data-testid`,`language-${V(t)}`),G(r,ls[V(t)])}),H(`click`,n,()=>gs.use(V(t))),W(e,n)}),D(n),R(e=>q(n,`aria-label`,e),[()=>Y(`language`)]),W(e,n),k()}Pr([`click`]);var Vg=new class{#e=M(null);get all(){return V(this.#e)}set all(e){N(this.#e,e)}#t=null;ask(e){return this.#t??=Ig(e.api).then(e=>void(this.all=e)).catch(e=>{if(!(e instanceof xs))throw e}).finally(()=>this.#t=null),this.#t}},Hg=()=>Vg.all?.groups.filter(e=>!e.ended)??[];function Ug(e,t){let n=Vg.all?.groups.find(e=>e.id===t)?.title,[r=``,i=``]=t.split(`/`);return n||`${e.agency(r)} / ${i}`}var Wg=U(`<li data-testid="recipient" class="svelte-1e3f4qa"><b class="svelte-1e3f4qa"> </b> <span class="small muted"> </span></li>`),Gg=U(`<p class="small tone-attention" data-testid="withheld"><!> </p> <!>`,1),Kg=U(`<p class="small tone-attention" data-testid="needs"><!> </p>`),qg=U(`<p class="small" data-testid="must-answer"> </p>`),Jg=U(`<div data-testid="recipients"><p class="label small muted"> </p> <ul class="svelte-1e3f4qa"></ul> <!> <!> <!></div>`);function Yg(e,t){O(t,!0);let n=lu(),r=A(()=>t.run.withheld.reduce((e,t)=>e.set(t.reason,[...e.get(t.reason)??[],t.agency]),new Map));function i(e){if(e.minimum)return Y(`minimum`);let t=[e.coarse_m?Y(`coarse`,{n:Math.round(e.coarse_m)}):``,e.coarse_s?Y(`coarse-time-${e.coarse_s}`):``,e.without_desk?Y(`coarse-desk`):``].filter(Boolean);return t.length>0?ys(t):Y(`gets-full`)}var a=Jg(),o=P(a),s=I(o,!0),c=L(o,2);pi(c,21,()=>t.run.recipients,e=>`${e.agency} ${e.minimum}`,(e,t)=>{var r=Wg(),a=P(r),o=I(a,!0),s=I(L(a,2));D(r),R((e,n,i,a)=>{q(r,`data-agency`,V(t).agency),q(r,`data-minimum`,V(t).minimum),G(o,e),G(s,`${n??``} · ${i??``}${a??``}`)},[()=>vs(V(t).names)||n.agency(V(t).agency),()=>i(V(t)),()=>Y(`basis-${V(t).basis}`),()=>V(t).via?.length?` · ${Y(`via-group`,{names:ys(V(t).via.map(e=>Ug(n,e)))})}`:``]),W(e,r)}),D(c);var l=L(c,2);pi(l,17,()=>V(r),([e,t])=>e,(e,r)=>{var i=A(()=>_(V(r),2));let a=()=>V(i)[0],o=()=>V(i)[1];var s=Gg(),c=F(s),l=P(c);yd(l,{name:`recalled`,size:13});var u=L(l);D(c),yi(L(c,2),()=>t.remedy??d,a,o),R((e,t)=>{q(c,`data-agency`,e),q(c,`data-reason`,a()),G(u,` ${t??``}`)},[()=>o().join(` `),()=>Y(`withheld`,{agency:n.agencies(o()),reason:Wm(a())})]),W(e,s)});var u=L(l,2),f=e=>{var n=Kg(),r=P(n);yd(r,{name:`pending`,size:13});var i=L(r);D(n),R(e=>G(i,` ${e??``}`),[()=>Y(`needs-${t.run.needs}`)]),W(e,n)},p=A(()=>t.run.needs&&!V(r).has(`release.${t.run.needs}-needed`));K(u,e=>{V(p)&&e(f)});var m=L(u,2),h=e=>{var r=qg(),i=I(r,!0);R(e=>G(i,e),[()=>Y(`must-answer`,{names:n.agencies(t.run.required)})]),W(e,r)};K(m,e=>{t.run.required.length>0&&e(h)}),D(a),R(e=>{q(a,`data-count`,t.run.recipients.length),q(a,`data-needs`,t.run.needs??``),G(s,e)},[()=>t.run.recipients.length>0?Y(`who-gets-it`):Y(`nobody-gets-it`)]),W(e,a),k()}var Xg=U(`<p class="changed svelte-1y7xqkh" role="alert" data-testid="release-changed"> </p>`),Zg=U(`<p class="hint" data-testid="send-offline"> </p>`),Qg=U(`<p class="hint"> </p>`),$g=U(`<div class="count svelte-1y7xqkh" role="status" data-testid="countdown"><span class="grow"> </span> <button class="button" data-testid="undo-send"><!> </button> <button class="button main" data-testid="send-now"> </button></div> <div class="bar svelte-1y7xqkh"><div class="svelte-1y7xqkh"></div></div>`,1),e_=U(`<button class="button main wide svelte-1y7xqkh" data-testid="send"><!></button>`),t_=U(`<div class="send svelte-1y7xqkh" data-testid="send-box"><!> <!> <!></div>`);function n_(e,t){O(t,!0);let n=J(t,`stay`,3,!1),r=lu(),i=M(null),a=M(``),o=M(!1),s=M(!1),c=M(0),l=M(!1),u,d=null,f=A(()=>t.draft?JSON.stringify(t.draft):``),p=A(()=>V(f)!==``&&V(a)===V(f)?V(i):null),m=A(()=>V(p)?.recipients??[]),h=A(()=>r.cut);An(()=>{let e=V(f),t=!V(h)&&r.session.state===`in`&&r.session.me?.csrf;if(!e||!t)return;let n=new AbortController,i=setTimeout(()=>void g(e,n.signal),350);return()=>{clearTimeout(i),n.abort()}});async function g(e,n){N(o,!0);try{N(i,await r.api.dryRun(JSON.parse(e),n)),N(a,e,!0),t.onrefused(null)}catch(e){e instanceof xs&&e.code!==`unreachable`&&!e.code.startsWith(`session.`)&&!n.aborted&&t.onrefused(e)}finally{n.aborted||N(o,!1)}}function _(){!t.draft||V(l)||V(c)>0||(N(s,!1),N(c,5),t.oncount?.(!0),d=y(t.draft),r.outbox.hold(d),u=setInterval(()=>{N(c,V(c)-1),V(c)<=0&&b()},1e3))}function v(){d&&(clearInterval(u),d=null,N(c,0),r.outbox.release(t.sendKey),t.oncount?.(!1))}let y=e=>({key:t.sendKey,draft:e,digest:V(p)?.digest??null,to:V(m).map(e=>e.agency),words:t.words});async function b(){clearInterval(u);let e=d;if(d=null,N(c,0),e&&!V(l)){N(l,!0);try{await x(e)}finally{N(l,!1),t.oncount?.(!1)}}}async function x(e){try{let a=await r.outbox.submit(e);if(a.kind===`refused`){let{refusal:e}=a;e.code===`release.changed`&&e.dryRun?(N(i,e.dryRun),N(s,!0)):t.onrefused(e);return}r.say(a.kind===`sent`?Y(`sent-toast`,{n:e.to.length}):Y(`queued-toast`)),t.onsent(),a.kind===`sent`&&a.row.kind!==`concurrence`&&!n()&&r.open(a.row)}catch(e){r.say(e instanceof xs?Um(e):String(e),!0)}}async function S(e){let t=await r.outbox.submit(e).catch(()=>null);t?.kind===`refused`?r.say(Um(t.refusal),!0):t&&r.say(t.kind===`sent`?Y(`sent-toast`,{n:e.to.length}):Y(`queued-toast`))}function ee(e){e.code===`Escape`&&V(c)!==0&&(e.preventDefault(),e.stopPropagation(),v())}da(()=>{clearInterval(u),d&&S(d)});var te={undo:v},C=t_();Nr(`keydown`,dn,ee,!0);var w=P(C),ne=e=>{var t=Xg(),n=I(t,!0);R(e=>G(n,e),[()=>Y(`error-release-changed`)]),W(e,t)};K(w,e=>{V(s)&&e(ne)});var re=L(w,2),ie=e=>{Yg(e,{get run(){return V(p)},get remedy(){return t.remedy}})},ae=e=>{var t=Zg(),n=I(t,!0);R(e=>G(n,e),[()=>Y(`send-offline`)]),W(e,t)},oe=e=>{var t=Qg(),n=I(t,!0);R(e=>G(n,e),[()=>V(o)?Y(`who-asking`):Y(`who-unknown`)]),W(e,t)};K(re,e=>{V(p)?e(ie):V(h)&&t.draft?e(ae,1):t.draft&&e(oe,2)});var se=L(re,2),ce=e=>{var t=$g(),n=F(t),r=P(n),i=I(r,!0),a=L(r,2),o=P(a);yd(o,{name:`undo`});var s=L(o,1,!0);D(a);var l=L(a,2),u=I(l,!0);D(n);var d=L(n,2);ji(P(d),``,{},{"animation-duration":`5s`}),D(d),R((e,t,n)=>{G(i,e),G(s,t),G(u,n)},[()=>Y(`sending-in`,{n:V(c)}),()=>Y(`undo`),()=>Y(`send-now`)]),H(`click`,a,v),H(`click`,l,()=>b()),W(e,t)},le=e=>{var n=e_(),r=P(n),i=e=>{var t=Wr();R(e=>G(t,e),[()=>Y(`sending`)]),W(e,t)},a=e=>{var t=Wr();R(e=>G(t,e),[()=>Y(`send-queue`)]),W(e,t)},o=e=>{var t=Wr();R(e=>G(t,e),[()=>Y(`send-unknown`)]),W(e,t)},s=e=>{var n=Wr();R(e=>G(n,e),[()=>Y(`send-${t.verb}-own`)]),W(e,n)},c=e=>{var n=Wr();R(e=>G(n,e),[()=>Y(`send-${t.verb}`,{n:V(m).length})]),W(e,n)};K(r,e=>{V(l)?e(i):V(h)&&!V(p)?e(a,1):V(p)?V(m).length===0?e(s,3):e(c,-1):e(o,2)}),D(n),R(()=>n.disabled=!t.draft||V(l)||!V(p)&&!V(h)),H(`click`,n,_),W(e,n)};return K(se,e=>{V(c)>0?e(ce):e(le,-1)}),D(C),W(e,C),k(te)}Pr([`click`]);function r_(e,t,n,r,i){let a=t.type===`derive`&&(n===`accepted`||n===`done`);return n===`refused`&&!r.text||a&&i===null?null:{kind:`reply`,status:e.status,event_time:null,place:null,evaluation:null,label:{level:e.level,audience:[e.owner],caveats:[],handling_until:null,show_audience:!0},body:{answer:n,text:r.text,at:r.at?_u(r.at):null,unit:r.unit,contact:r.contact,...a?{version:t.version,audience:t.audience}:{}},refs:a&&i!==null?[e.id,i]:[e.id],previous:null}}function i_(e,t,n,r=t.refs){return!t.body||!t.label?null:{kind:e.kind,status:e.status,event_time:e.event_time,place:e.place,evaluation:t.evaluation,label:t.label,body:{...Of(t.body),...n},refs:r,previous:{id:e.id,version:e.version}}}function a_(e,t){let n=e.flatMap(e=>e.label?[e.label]:[]),r=e.map(e=>e.row.owner),i=n.map(e=>new Set(e.audience)),a=[...new Set(n.flatMap(e=>e.audience))].filter(e=>i.every((t,n)=>t.has(e)||r[n]===e)),o=n.flatMap(e=>e.handling_until?[e.handling_until]:[]).sort((e,t)=>Date.parse(e)-Date.parse(t));return{level:Math.max(0,...e.map(e=>e.row.level)),audience:[...new Set([...r,...a])].filter(e=>e!==t),caveats:[...new Set(n.flatMap(e=>e.caveats))].filter(e=>e!==`PUBLIC`),handling_until:o[0]??null,show_audience:!0}}function o_(e,t,n){let r=e[0],i=t.verdict===`same-event`||t.verdict===`different-events`;return!r||(i?e.length<2:e.length!==1)||t.verdict===`evaluation`&&(t.reliability===null||t.credibility===null)?null:{kind:`assessment`,status:r.row.status,event_time:null,place:null,evaluation:null,label:a_(e,n),body:{...t},refs:e.map(e=>e.row.id),previous:null}}var s_=50,c_=200,l_=1e3,u_=class{ask;#e=M(null);get items(){return V(this.#e)}set items(e){N(this.#e,e)}#t=M(null);get next(){return V(this.#t)}set next(e){N(this.#t,e)}#n=M(null);get refusal(){return V(this.#n)}set refusal(e){N(this.#n,e)}#r=M(!1);get busy(){return V(this.#r)}set busy(e){N(this.#r,e,!0)}#i=0;constructor(e){this.ask=e}async load(){await this.#a(null,Math.min(c_,Math.max(s_,this.items?.length??0)),e=>e.items)}async more(){this.next===null||this.busy||await this.#a(this.next,s_,e=>[...this.items??[],...e.items])}clear(){this.#i+=1,this.items=null,this.next=null}async#a(e,t,n){let r=this.#i+=1;this.busy=!0;try{let i=await this.ask(e,t);if(r!==this.#i)return;this.items=n(i),this.next=i.next,this.refusal=null}catch(e){if(!(e instanceof xs))throw e;r===this.#i&&(this.refusal=e)}finally{r===this.#i&&(this.busy=!1)}}};function d_(e,t){let n=0,r=A(()=>Math.floor(e.now/6e4));An(()=>{if(e.pulse,V(r),e.cut||e.session.state!==`in`)return;let i=setTimeout(()=>{n=Date.now(),Cr(t)},Math.max(0,n+l_-Date.now()));return()=>clearTimeout(i)})}var f_=U(`<b> </b>`),p_=U(`<span data-testid="due"><!> <!> <span> </span> <bdi dir="ltr"> </bdi></span>`);function m_(e,t){O(t,!0);let n=lu(),r=A(()=>(Date.parse(t.by)-n.now)/1e3),i=A(()=>`${hu(new Date(t.by))} · ${Y(`clock-local`)} ${fu(new Date(t.by))}`);var a=p_();let o;var s=P(a);{let e=A(()=>t.overdue?`overdue`:`pending`);yd(s,{get name(){return V(e)},size:15})}var c=L(s,2),l=e=>{var t=f_(),n=I(t,!0);R(e=>G(n,e),[()=>Y(`overdue`)]),W(e,t)};K(c,e=>{t.overdue&&e(l)});var u=L(c,2),d=I(u,!0),f=L(u,2);let p;var m=I(f,!0);D(a),R((e,n)=>{o=ki(a,1,`due svelte-r6obt7`,null,o,{"tone-danger":t.overdue}),q(a,`data-overdue`,t.overdue),G(d,e),p=ki(f,1,`small`,null,p,{muted:!t.overdue}),q(f,`title`,V(i)),G(m,n),f.dir=f.dir},[()=>V(r)<0?Y(`due-past`,{age:vu(-V(r))}):Y(`due-in`,{age:vu(V(r))}),()=>hu(new Date(t.by)).slice(5)]),W(e,a),k()}var h_={none:`attention`,noted:`attention`,accepted:`info`,refused:`danger`,done:`done`,unknown:`muted`},g_={none:`pending`,noted:`received`,accepted:`concur`,refused:`refused`,done:`done`,unknown:`unknown`},__={immediate:`danger`,urgent:`attention`,routine:`muted`},v_=U(`<p class="wrong" role="alert"> </p>`),y_=U(`<section class="state svelte-1ftu1d3" data-testid="state-box"><p> </p> <!> <!> <button type="button" class="button quiet"> </button></section>`);function b_(e,t){O(t,!0);let n=lu(),r=M(null),i=M(null),a=M(cn(Zl())),o=A(()=>V(r)&&t.change?i_(t.row,V(r),t.change,t.refs):null);An(()=>{n.api.record(t.row.id).then(e=>N(r,e),e=>N(i,e instanceof xs?e:null))});var s=y_(),c=P(s),l=I(c,!0),u=L(c,2),d=e=>{var t=v_(),n=I(t,!0);R(e=>G(n,e),[()=>Um(V(i))]),W(e,t)};K(u,e=>{V(i)&&e(d)});var f=L(u,2);{let e=A(()=>`${t.note} · ${t.row.words}`);n_(f,{get draft(){return V(o)},get sendKey(){return V(a)},verb:`state`,get words(){return V(e)},stay:!0,onrefused:e=>{N(i,e),e&&N(a,Zl(),!0)},get onsent(){return t.done}})}var p=L(f,2),m=I(p,!0);D(s),R(e=>{G(l,t.note),G(m,e)},[()=>Y(`leave-it`)]),H(`click`,p,function(...e){t.done?.apply(this,e)}),W(e,s),k()}Pr([`click`]);var x_=class{get;#e=M(null);get value(){return V(this.#e)}set value(e){N(this.#e,e)}#t=M(null);get failure(){return V(this.#t)}set failure(e){N(this.#t,e)}#n=M(0);get at(){return V(this.#n)}set at(e){N(this.#n,e,!0)}#r=!1;constructor(e){this.get=e}ask=async()=>{if(!this.#r){this.#r=!0;try{this.put(await this.get())}catch(e){if(!(e instanceof xs))throw e;this.failure=e}finally{this.#r=!1}}};put(e){this.value=e,this.failure=null,this.at=Date.now()}every(e){this.ask();let t=setInterval(()=>void this.ask(),e*1e3);return()=>clearInterval(t)}},S_=class{#e=M(!1);get busy(){return V(this.#e)}set busy(e){N(this.#e,e,!0)}#t=M(null);get refusal(){return V(this.#t)}set refusal(e){N(this.#t,e)}async run(e){this.busy=!0,this.refusal=null;try{return await e(),!0}catch(e){if(!(e instanceof xs))throw e;return this.refusal=e,!1}finally{this.busy=!1}}},C_=U(`<input class="box" dir="ltr" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" required=""/>`),w_=U(`<input class="box" dir="ltr" type="password" required=""/>`),T_=U(`<p class="hint"> </p>`),E_=U(`<div class="field"><label> </label> <div class="row svelte-i79qcu"><!> <button type="button" class="button quiet svelte-i79qcu"> </button></div> <!></div>`);function D_(e,t){O(t,!0);let n=J(t,`value`,15,``),r=J(t,`autocomplete`,3,`current-password`),i=J(t,`hint`,3,``),a=J(t,`minlength`,3,0),o=M(!1);var s=E_(),c=P(s),l=I(c,!0),u=L(c,2),d=P(u),f=e=>{var r=C_();Ui(r),R(()=>{q(r,`id`,t.id),q(r,`minlength`,a()),q(r,`aria-describedby`,i()?`${t.id}-hint`:void 0),q(r,`data-testid`,t.id),r.dir=r.dir}),Yi(r,n),W(e,r)},p=e=>{var o=w_();Ui(o),R(()=>{q(o,`id`,t.id),q(o,`autocomplete`,r()),q(o,`minlength`,a()),q(o,`aria-describedby`,i()?`${t.id}-hint`:void 0),q(o,`data-testid`,t.id),o.dir=o.dir}),Yi(o,n),W(e,o)};K(d,e=>{V(o)?e(f):e(p,-1)});var m=L(d,2),h=I(m,!0);D(u);var g=L(u,2),_=e=>{var n=T_(),r=I(n,!0);R(()=>{q(n,`id`,`${t.id}-hint`),G(r,i())}),W(e,n)};K(g,e=>{i()&&e(_)}),D(s),R(e=>{q(c,`for`,t.id),G(l,t.label),q(m,`aria-pressed`,V(o)),G(h,e)},[()=>Y(`password-show`)]),H(`click`,m,()=>N(o,!V(o))),W(e,s),k()}Pr([`click`]);var O_=U(`<br/><bdi dir="auto" class="small"> </bdi>`,1),k_=U(`<p class="wrong" role="alert" data-testid="admin-refused"> <!></p>`);function A_(e,t){O(t,!0);var n=Gr(),r=F(n),i=e=>{var n=k_(),r=P(n,!0),i=L(r),a=e=>{var n=O_(),r=L(F(n)),i=I(r,!0);R(()=>{G(i,t.act.refusal.detail),r.dir=r.dir}),W(e,n)};K(i,e=>{t.act.refusal.detail&&e(a)}),D(n),R(e=>{q(n,`data-code`,t.act.refusal.code),G(r,e)},[()=>Um(t.act.refusal)]),W(e,n)};K(r,e=>{t.act.refusal&&e(i)}),W(e,n),k()}var j_=U(`<button class="sieve"> </button>`),M_=U(`<p class="old svelte-obf3ym" data-testid="board-old"> </p>`),N_=U(`<section class="panel-frame"><header class="panel-head svelte-obf3ym"><!> <h2> </h2> <div class="states svelte-obf3ym" role="group"></div> <span class="grow"></span> <!> <button class="button quiet square" data-testid="close-panel"><!></button></header> <!> <div><!></div></section>`);function P_(e,t){O(t,!0);let n=J(t,`open`,15),r=lu();var i=N_(),a=P(i),o=P(a);yd(o,{get name(){return t.name},size:18});var s=L(o,2),c=I(s,!0),l=L(s,2);pi(l,20,()=>[!0,!1],e=>e,(e,r)=>{var i=j_(),a=I(i,!0);R(e=>{q(i,`aria-pressed`,n()===r),q(i,`data-testid`,r?`board-open`:`board-over`),G(a,e)},[()=>Y(`${t.prefix}-${r?`open`:`over`}`)]),H(`click`,i,()=>n(r)),W(e,i)}),D(l);var u=L(l,4);yi(u,()=>t.acts??d);var f=L(u,2);yd(P(f),{name:`close`}),D(f),D(a);var p=L(a,2),m=e=>{var t=M_(),n=I(t,!0);R(e=>G(n,e),[()=>Y(`board-old`,{age:vu((Date.now()-(r.stream.cutSince??0))/1e3+0*r.now)})]),W(e,t)};K(p,e=>{r.cut&&e(m)});var h=L(p,2);let g;yi(P(h),()=>t.children),D(h),D(i),R((e,n,a,o)=>{q(i,`data-testid`,`board-${t.name}`),G(c,e),q(l,`aria-label`,n),q(f,`aria-label`,a),q(f,`title`,o),g=ki(h,1,`panel-scroll svelte-obf3ym`,null,g,{stale:r.cut})},[()=>Y(`view-${t.name}`),()=>Y(`board-state`),()=>Y(`close`),()=>Y(`close`)]),H(`click`,f,()=>r.show(null)),W(e,i),k()}Pr([`click`]);var F_=U(`<bdi dir="ltr" class="muted"> </bdi>`),I_=U(`<p class="empty svelte-1aqul0v" role="alert"> </p>`),L_=U(`<div class="skeleton svelte-1aqul0v" aria-hidden="true"></div>`),R_=U(`<p class="empty svelte-1aqul0v"> </p>`),z_=U(`<li><!></li>`),B_=U(`<button class="button"> </button>`),V_=U(`<ol class="svelte-1aqul0v"></ol> <!>`,1),H_=U(`<section class="column svelte-1aqul0v"><h3> <!></h3> <!></section>`);function U_(e,t){O(t,!0);var n=H_(),r=P(n),i=P(r),a=L(i),o=e=>{var n=F_(),r=I(n);R(()=>{G(r,`${t.board.items.length??``}${t.board.next?`+`:``}`),n.dir=n.dir}),W(e,n)};K(a,e=>{t.board.items&&t.board.items.length>0&&e(o)}),D(r);var s=L(r,2),c=e=>{var n=I_(),r=I(n,!0);R(e=>G(r,e),[()=>Um(t.board.refusal)]),W(e,n)},l=e=>{var t=Gr();pi(F(t),16,()=>({length:3}),li,(e,t)=>{W(e,L_())}),W(e,t)},u=e=>{var n=R_(),r=I(n,!0);R(()=>{q(n,`data-testid`,`${t.testid}-empty`),G(r,t.empty)}),W(e,n)},d=e=>{var n=V_(),r=F(n);pi(r,21,()=>t.board.items,e=>t.keyOf(e),(e,n)=>{var r=z_();yi(P(r),()=>t.item,()=>V(n)),D(r),W(e,r)}),D(r);var i=L(r,2),a=e=>{var n=B_(),r=I(n,!0);R(e=>{n.disabled=t.board.busy,q(n,`data-testid`,`${t.testid}-more`),G(r,e)},[()=>Y(`board-more`)]),H(`click`,n,()=>void t.board.more()),W(e,n)};K(i,e=>{t.board.next&&e(a)}),W(e,n)};K(s,e=>{t.board.refusal&&t.board.items===null?e(c):t.board.items===null?e(l,1):t.board.items.length===0?e(u,2):e(d,-1)}),D(n),R(()=>{q(n,`data-testid`,t.testid),q(n,`data-count`,t.board.items?.length??0),q(n,`aria-label`,t.title),G(i,`${t.title??``} `)}),W(e,n),k()}Pr([`click`]);var W_=U(`<button class="button main"><!> </button>`),G_=U(`<div class="others svelte-zesa4p"><!></div>`),K_=U(`<div class="sides svelte-zesa4p"><!> <!> <!></div>`);function q_(e,t){O(t,!0);let n=lu(),r=M(!0),i=e=>new u_((n,i)=>t.ask(e,V(r),n,i)),a=i(`of-us`),o=i(`by-us`),s=i(`others`),c=[a,o,s],l=e=>e.row.id,u=()=>c.forEach(e=>void e.load());d_(n,u);function d(e){e!==V(r)&&(N(r,e,!0),c.forEach(e=>e.clear()),u())}var f=()=>V(r),p=d;P_(e,{get name(){return t.prefix},get prefix(){return t.prefix},get open(){return f()},set open(e){p(e)},acts:e=>{var r=W_(),i=P(r);yd(i,{get name(){return t.kind}});var a=L(i,1,!0);D(r),R(e=>{q(r,`data-testid`,`new-${t.kind}`),G(a,e)},[()=>Y(`new-${t.kind}`)]),H(`click`,r,()=>n.begin(t.kind,{})),W(e,r)},children:(e,n)=>{var i=K_(),c=P(i);{let e=A(()=>Y(`${t.prefix}-of-us`)),n=A(()=>V(r)?Y(`${t.prefix}-of-us-none`):Y(`${t.prefix}-over-none`)),i=A(()=>`${t.prefix}-of-us`);U_(c,{get board(){return a},get title(){return V(e)},get empty(){return V(n)},keyOf:l,get item(){return t.card},get testid(){return V(i)}})}var u=L(c,2);{let e=A(()=>Y(`${t.prefix}-by-us`)),n=A(()=>V(r)?Y(`${t.prefix}-by-us-none`):Y(`${t.prefix}-over-none`)),i=A(()=>`${t.prefix}-by-us`);U_(u,{get board(){return o},get title(){return V(e)},get empty(){return V(n)},keyOf:l,get item(){return t.card},get testid(){return V(i)}})}var d=L(u,2),f=e=>{var n=G_(),r=P(n);{let e=A(()=>Y(`${t.prefix}-others`)),n=A(()=>`${t.prefix}-others`);U_(r,{get board(){return s},get title(){return V(e)},empty:``,keyOf:l,get item(){return t.card},get testid(){return V(n)}})}D(n),W(e,n)};K(d,e=>{(s.items?.length??0)>0&&e(f)}),D(i),W(e,i)},$$slots:{acts:!0,default:!0}}),k()}Pr([`click`]);var J_=1e3,Y_=3e4,X_=class{ask;#e=M(null);get value(){return V(this.#e)}set value(e){N(this.#e,e)}#t=M(null);get refusal(){return V(this.#t)}set refusal(e){N(this.#t,e)}#n=M(0);get at(){return V(this.#n)}set at(e){N(this.#n,e,!0)}#r=0;#i=0;constructor(e,t){this.ask=t,An(()=>{this.#a(this.ask())}),An(()=>{e.pulse,e.alarms;let t=setTimeout(()=>this.again(),Math.max(0,this.#i+J_-Date.now()));return()=>clearTimeout(t)}),An(()=>{let t=setInterval(()=>e.cut||this.again(),Y_);return()=>clearInterval(t)})}again(){Cr(()=>this.#a(this.ask()))}#a(e){let t=this.#r+=1;this.#i=Date.now(),e.then(e=>{t===this.#r&&(this.value=e,this.refusal=null,this.at=Date.now())},e=>{if(t===this.#r){if(!(e instanceof xs))throw e;this.refusal=e}})}};export{tf as $,Gr as $n,Gc as $t,jg as A,Yi as An,d as Ar,Au as At,Uf as B,Ci as Bn,hu as Bt,Bg as C,ua as Cn,pt as Cr,Ku as Ct,Fg as D,ra as Dn,Oe as Dr,xu as Dt,Mg as E,aa as En,Ye as Er,Du as Et,Km as F,Ii as Fn,du as Ft,Qd as G,ci as Gn,iu as Gt,Of as H,yi as Hn,ou as Ht,Wm as I,Fi as In,mu as It,$d as J,Zr as Jn,Il as Jt,Jd as K,K as Kn,Zl as Kt,Um as L,Pi as Ln,pu as Lt,qm as M,q as Mn,Nu as Mt,Gm as N,Gi as Nn,vu as Nt,Lg as O,Qi as On,D as Or,Iu as Ot,Jm as P,Wi as Pn,fu as Pt,sf as Q,W as Qn,zc as Qt,om as R,ji as Rn,yu as Rt,Hg as S,Y as Sn,A as Sr,Yu as St,Ng as T,oa as Tn,O as Tr,Z as Tt,nf as U,pi as Un,cu as Ut,If as V,bi as Vn,_u as Vt,Yd as W,li as Wn,lu as Wt,af as X,ti as Xn,el as Xt,ef as Y,G as Yn,Xc as Yt,of as Z,qr as Zn,Hc as Zt,r_ as _,ls as _n,cn as _r,td as _t,A_ as a,Jc as an,Nr as ar,Ud as at,Ug as b,vs as bn,Ht as br,qu as bt,x_ as c,bc as cn,br as cr,yd as ct,g_ as d,_c as dn,An as dr,ad as dt,Yc as en,U as er,Zd as et,h_ as f,vc as fn,dn as fr,id as ft,o_ as g,cs as gn,L as gr,ud as gt,d_ as h,xs as hn,I as hr,cd as ht,P_ as i,Bc as in,H as ir,Wd as it,kg as j,Ui as jn,_ as jr,Lu as jt,Og as k,Zi as kn,g as kr,ku as kt,b_ as l,Sc as ln,Cr as lr,pd as lt,u_ as m,ec as mn,F as mr,od as mt,q_ as n,Pc as nn,Wr as nr,Kd as nt,D_ as o,pc as on,Mr as or,Rd as ot,m_ as p,tc as pn,P as pr,sd as pt,qd as q,oi as qn,Xl as qt,U_ as r,Uc as rn,Pr as rr,Gd as rt,S_ as s,Cc as sn,V as sr,Q as st,X_ as t,Wc as tn,Kr as tr,Xd as tt,__ as u,Oc as un,R as ur,fd as ut,n_ as v,ys as vn,N as vr,nd as vt,Pg as w,J as wn,k as wr,Uu as wt,Vg as x,gs as xn,Tt as xr,Ju as xt,Yg as y,_s as yn,M as yr,Wu as yt,Hf as z,ki as zn,gu as zt};