var e=Array.isArray,t=Array.prototype.indexOf,n=Array.prototype.includes,r=Array.from,i=Object.defineProperty,a=Object.getOwnPropertyDescriptor,o=Object.getOwnPropertyDescriptors,s=Object.prototype,c=Array.prototype,l=Object.getPrototypeOf,u=Object.isExtensible,d=()=>{};function f(e){return typeof e?.then==`function`}function p(e){return e()}function m(e){for(var t=0;t<e.length;t++)e[t]()}function h(){var e,t;return{promise:new Promise((n,r)=>{e=n,t=r}),resolve:e,reject:t}}function g(e,t){if(Array.isArray(e))return e;if(t===void 0||!(Symbol.iterator in e))return Array.from(e);let n=[];for(let r of e)if(n.push(r),n.length===t)break;return n}var _=1024,v=2048,y=4096,b=8192,x=16384,S=32768,ee=1<<25,te=65536,ne=1<<19,re=1<<20,ie=1<<25,ae=1<<21,oe=1<<22,se=1<<23,ce=Symbol(`$state`),le=Symbol(`component`),ue=Symbol(`legacy props`),de=Symbol(``),fe=Symbol(`attributes`),pe=Symbol(`class`),me=Symbol(`style`),he=Symbol(`text`),ge=Symbol(`form reset`),_e=new class extends Error{name=`StaleReactionError`;message="The reaction that called `getAbortSignal()` was re-run or destroyed"},ve=!!globalThis.document?.contentType&&globalThis.document.contentType.includes(`xml`),ye={},C=Symbol(`uninitialized`),be=`http://www.w3.org/1999/xhtml`;function xe(){console.warn(`https://svelte.dev/e/derived_inert`)}function Se(e){console.warn(`https://svelte.dev/e/hydration_mismatch`)}function Ce(){console.warn(`https://svelte.dev/e/select_multiple_invalid_value`)}function we(){console.warn(`https://svelte.dev/e/svelte_boundary_reset_noop`)}var w=!1;function Te(e){w=e}var T;function E(e){if(e===null)throw Se(),ye;return T=e}function Ee(){return E(mn(T))}function D(e){if(w){if(mn(T)!==null)throw Se(),ye;T=e}}function De(e=1){if(w){for(var t=e,n=T;t--;)n=mn(n);T=n}}function Oe(e=!0){for(var t=0,n=T;;){if(n.nodeType===8){var r=n.data;if(r===`]`){if(t===0)return n;--t}else(r===`[`||r===`[!`||r[0]===`[`&&!isNaN(Number(r.slice(1))))&&(t+=1)}var i=mn(n);e&&n.remove(),n=i}}function ke(e){if(!e||e.nodeType!==8)throw Se(),ye;return e.data}function Ae(e){return e===this.v}function je(e,t){return e==e?e!==t||typeof e==`object`&&!!e||typeof e==`function`:t==t}function Me(e){return!je(e,this.v)}function Ne(e){throw Error(`https://svelte.dev/e/lifecycle_outside_component`)}function Pe(){throw Error(`https://svelte.dev/e/async_derived_orphan`)}function Fe(e,t,n){throw Error(`https://svelte.dev/e/each_key_duplicate`)}function Ie(e){throw Error(`https://svelte.dev/e/effect_in_teardown`)}function Le(){throw Error(`https://svelte.dev/e/effect_in_unowned_derived`)}function Re(e){throw Error(`https://svelte.dev/e/effect_orphan`)}function ze(){throw Error(`https://svelte.dev/e/effect_update_depth_exceeded`)}function Be(e){throw Error(`https://svelte.dev/e/props_invalid_value`)}function Ve(){throw Error(`https://svelte.dev/e/state_descriptors_fixed`)}function He(){throw Error(`https://svelte.dev/e/state_prototype_fixed`)}function Ue(){throw Error(`https://svelte.dev/e/state_unsafe_mutation`)}function We(){throw Error(`https://svelte.dev/e/svelte_boundary_reset_onerror`)}var Ge=!1;function Ke(){Ge=!0}var qe=[];function Je(e,t=!1,n=!1){return Ye(e,new Map,``,qe,null,n)}function Ye(t,n,r,i,a=null,o=!1){if(typeof t==`object`&&t){var c=n.get(t);if(c!==void 0)return c;if(t instanceof Map)return new Map(t);if(t instanceof Set)return new Set(t);if(e(t)){var u=Array(t.length);n.set(t,u),a!==null&&n.set(a,u);for(var d=0;d<t.length;d+=1){var f=t[d];d in t&&(u[d]=Ye(f,n,r,i,null,o))}return u}if(l(t)===s){u={},n.set(t,u),a!==null&&n.set(a,u);for(var p of Object.keys(t))u[p]=Ye(t[p],n,r,i,null,o);return u}if(t instanceof Date)return t.getTime(),structuredClone(t);if(typeof t.toJSON==`function`&&!o)return Ye(t.toJSON(),n,r,i,t)}if(t instanceof EventTarget)return t;try{return structuredClone(t)}catch{return t}}function Xe(e){let t=e.p;for(;t!==null&&t.c===null;)t=t.p;return t?.c??null}function Ze(e,t){return e===null&&Ne(t),e.c??=new Map(Xe(e)||void 0)}var O=null;function Qe(e){O=e}function $e(e){return Ze(O,`getContext`).get(e)}function et(e,t){return Ze(O,`setContext`).set(e,t),t}function k(e,t=!1,n){O={p:O,i:!1,c:null,e:null,s:e,x:null,r:V,l:Ge&&!t?{s:null,u:null,$:[]}:null}}function A(e){var t=O,n=t.e;if(n!==null){t.e=null;for(var r of n)On(r)}return e!==void 0&&(t.x=e),t.i=!0,O=t.p,tt(e)}function tt(e={}){return i(e,le,{value:!0}),e}function nt(){return!Ge||O!==null&&O.l===null}var rt=[];function it(){var e=rt;rt=[],m(e)}function at(e){if(rt.length===0&&!Mt){var t=rt;queueMicrotask(()=>{t===rt&&it()})}rt.push(e)}function ot(){for(;rt.length>0;)it()}var st=~(v|y|_);function j(e,t){e.f=e.f&st|t}function ct(e){e.f&512||e.deps===null?j(e,_):j(e,y)}function lt(e,t){e.f&2048?t.set(e,v):e.f&4096&&t.get(e)!==2048&&t.set(e,y),j(e,_)}function ut(e){w&&pn(e)!==null&&gn(e)}var dt=!1;function ft(){dt||(dt=!0,document.addEventListener(`reset`,e=>{Promise.resolve().then(()=>{if(!e.defaultPrevented)for(let t of e.target.elements)t[ge]?.()})},{capture:!0}))}function pt(e){var t=B,n=V;Zn(null),Qn(null);try{return e()}finally{Zn(t),Qn(n)}}function mt(e,t,n,r=n){e.addEventListener(t,()=>pt(n));let i=e[ge];e[ge]=i?()=>{i(),r(!0)}:()=>r(!0),ft()}function ht(e,t,n,r){let i=nt()?yt:St;var a=e.filter(e=>!e.settled),o=t.map(i);if(n.length===0&&a.length===0){r(o);return}var s=V,c=gt(),l=a.length===1?a[0].promise:a.length>1?Promise.all(a.map(e=>e.promise)):null;function u(e){if(!(s.f&16384)){c();try{r([...o,...e])}catch(e){xn(e,s)}_t()}}var d=vt();if(n.length===0){l.then(()=>u([])).finally(d);return}function f(){Promise.all(n.map(e=>xt(e))).then(u).catch(e=>xn(e,s)).finally(d)}l?l.then(()=>{s.f&16384?d():(c(),f(),_t())}):f()}function gt(){var e=V,t=B,n=O,r=N;return function(i=!0){Qn(e),Zn(t),Qe(n),i&&!(e.f&16384)&&(r?.activate(),r?.apply())}}function _t(e=!0){Qn(null),Zn(null),Qe(null),e&&N?.deactivate()}function vt(){var e=V,t=e.b,n=N,r=!!t?.is_rendered();return t?.update_pending_count(1,n),n.increment(r,e),()=>{t?.update_pending_count(-1,n),n.decrement(r,e)}}function yt(e){var t=2|v;return V!==null&&(V.f|=ne),{ctx:O,deps:null,effects:null,equals:Ae,f:t,fn:e,reactions:null,rv:0,v:C,wv:0,parent:V,ac:null}}var bt=Symbol(`obsolete`);function xt(e,t,n){let r=V;r===null&&Pe();var i=void 0,a=Yt(C),o=!B,s=new Set;return Mn(()=>{var t=V,n=h();i=n.promise;try{Promise.resolve(e()).then(n.resolve,e=>{e!==_e&&n.reject(e)}).finally(_t)}catch(e){n.reject(e),_t()}var c=N;if(o){if(t.f&32768)var l=vt();if(r.b?.is_rendered())c.async_deriveds.get(t)?.reject(bt);else for(let e of s.values())e.reject(bt);s.add(n),c.async_deriveds.set(t,n)}let u=(e,t=void 0)=>{l?.(),s.delete(n),t!==bt&&(c.activate(),t?(a.f|=se,$t(a,t)):(a.f&8388608&&(a.f^=se),$t(a,e)),c.deactivate())};n.promise.then(u,e=>u(null,e||`unknown`))}),En(()=>{for(let e of s)e.reject(bt)}),new Promise(e=>{function t(n){function r(){n===i?e(a):t(i)}n.then(r,r)}t(i)})}function M(e){let t=yt(e);return er(t),t}function St(e){let t=yt(e);return t.equals=Me,t}function Ct(e){var t=e.effects;if(t!==null){e.effects=null;for(var n=0;n<t.length;n+=1)zn(t[n])}}function wt(e){var t,n=V,r=e.parent;if(!Jn&&r!==null&&e.v!==C&&r.f&24576)return xe(),e.v;Qn(r);try{Ct(e),t=fr(e)}finally{Qn(n)}return t}function Tt(e){var t=wt(e);!e.equals(t)&&(e.wv=lr(),(!N?.is_fork||e.deps===null)&&(N===null?e.v=t:(N.capture(e,t,!0),kt?.capture(e,t,!0)),e.deps===null))?j(e,_):Jn||(At===null?ct(e):(Tn()||N?.is_fork)&&At.set(e,t))}function Et(e){if(e.effects!==null)for(let t of e.effects)(t.teardown||t.ac)&&(t.teardown?.(),t.ac!==null&&pt(()=>{t.ac.abort(_e),t.ac=null}),t.fn!==null&&(t.teardown=d),hr(t,0),Ln(t))}function Dt(e){if(e.effects!==null)for(let t of e.effects)t.teardown&&t.fn!==null&&gr(t)}var Ot=null,N=null,kt=null,At=null,jt=null,Mt=!1,Nt=!1,Pt=null,Ft=null,It=0,Lt=1,Rt=class e{id=Lt++;started=!1;linked=!0;prev=null;next=null;async_deriveds=new Map;current=new Map;previous=new Map;#e=new Set;#t=new Set;#n=0;#r=new Map;#i=null;#a=[];#o=[];#s=new Map;#c=new Map;#l=new Set;is_fork=!1;#u=!1;constructor(){Ot===null?Ot=this:(Ot.next=this,this.prev=Ot),Ot=this}#d(){if(this.is_fork)return!0;for(let e of this.#r.keys())if(!this.#f(e))return!0;return!1}#f(e){for(var t=e;t!==null;t=t.parent)if(this.#c.has(t))return!0;return!1}skip_effect(e){this.#c.has(e)||this.#c.set(e,{d:[],m:[]}),this.#l.delete(e)}unskip_effect(e,t=e=>this.schedule(e)){var n=this.#c.get(e);if(n){this.#c.delete(e);for(var r of n.d)j(r,v),t(r);for(r of n.m)j(r,y),t(r)}this.#l.add(e)}#p(){var e=[];for(let i of this.#a)if(!(i.f&16384||!(i.f&6144))){for(var t=i,n=!1;t.parent!==null;){t=t.parent;var r=t.f;if(r&96){if(!(r&1024)){n=!0;break}t.f^=_}}n||e.push(t)}return this.#a=[],e}#m(){this.started=!0;for(let[e,t]of this.#s)j(e,t),this.schedule(e);this.apply();for(var t=Pt=[],n=[],r=Ft=[];this.#a.length>0;){It++>1e3&&(this.#b(),Bt());for(let e of this.#p())try{this.#h(e,t,n)}catch(t){throw Gt(e),this.#d()||this.discard(),t}}if(N=null,r.length>0){var i=e.ensure();for(let e of r)i.schedule(e)}if(Pt=null,Ft=null,this.#d()){this.#y(n),this.#y(t);for(let[e,t]of this.#c)Wt(e,t);r.length>0&&N.#m();return}let a=this.#g();if(a)this.#y(n),this.#y(t),a.#v(this);else{this.#s.clear();for(let e of this.#e)e(this);this.#e.clear(),kt=this,Ht(n),Ht(t),kt=null,this.#i?.resolve();var o=N;this.#n===0&&(this.#a.length===0||o!==null)&&this.#b(),o!==null&&(qt.clear(),o.#m())}}#h(e,t,n){e.f^=_;for(var r=e.first;r!==null;){var i=r.f,a=!!(i&96);if(!(a&&i&1024||i&8192||this.#c.has(r))&&r.fn!==null){a?r.f^=_:i&4?t.push(r):ur(r)&&(i&16&&this.add_dirty_reaction(r,y),gr(r));var o=r.first;if(o!==null){r=o;continue}}for(;r!==null;){var s=r.next;if(s!==null){r=s;break}r=r.parent}}}#g(){for(var e=this.prev;e!==null;e=e.prev)if(!e.is_fork&&this.#_(e))return e;return null}#_(e){for(let[t,[,n]]of this.current)if(!n&&e.current.has(t))return!0;return!1}#v(e){for(let[t,n]of e.current)!this.previous.has(t)&&e.previous.has(t)&&this.previous.set(t,e.previous.get(t)),this.current.set(t,n);for(let[t,n]of e.async_deriveds){let e=this.async_deriveds.get(t);e&&n.promise.then(e.resolve).catch(e.reject)}e.async_deriveds.clear(),this.transfer_reactions(e.#s);let t=e=>{var n=e.reactions;if(n!==null&&!(e.f&2&&!(e.f&6144)))for(let e of n){var r=e.f;if(r&2)t(e);else{var i=e;r&4194320&&!this.async_deriveds.has(i)&&(this.#s.delete(i),j(i,v),this.schedule(i))}}};for(let e of this.current.keys())t(e);this.oncommit(()=>e.discard()),e.#b(),N=this,this.#m()}#y(e){for(var t=0;t<e.length;t+=1)lt(e[t],this.#s)}capture(e,t,n=!1){e.v!==C&&!this.previous.has(e)&&this.previous.set(e,e.v),e.f&8388608||(this.current.set(e,[t,n]),At?.set(e,t)),this.is_fork||(e.v=t)}activate(){N=this}deactivate(){N=null,At=null}flush(){try{Nt=!0,N=this,this.#m()}finally{It=0,jt=null,Pt=null,Ft=null,Nt=!1,N=null,At=null,qt.clear()}}discard(){for(let e of this.#t)e(this);this.#t.clear();for(let e of this.async_deriveds.values())e.reject(bt);this.#b(),this.#i?.resolve()}register_created_effect(e){this.#o.push(e)}increment(e,t){if(this.#n+=1,e){let e=this.#r.get(t)??0;this.#r.set(t,e+1)}}decrement(e,t){if(--this.#n,e){let e=this.#r.get(t)??0;e===1?this.#r.delete(t):this.#r.set(t,e-1)}this.#u||(this.#u=!0,at(()=>{this.#u=!1,this.linked&&this.flush()}))}transfer_reactions(e){for(let[t,n]of e)this.add_dirty_reaction(t,n);e.clear()}add_dirty_reaction(e,t){(t===2048||this.#s.get(e)!==2048)&&this.#s.set(e,t)}oncommit(e){this.#e.add(e)}ondiscard(e){this.#t.add(e)}settled(){return(this.#i??=h()).promise}static ensure(){if(N===null){let t=N=new e;!Nt&&!Mt&&at(()=>{t.started||t.flush()})}return N}apply(){At=null}schedule(e){jt=e,e.b?.is_pending&&e.f&16777228&&!(e.f&32768)?e.b.defer_effect(e):this.#a.push(e)}#b(){if(this.linked){var e=this.prev,t=this.next;e===null||(e.next=t),t===null?Ot=e:t.prev=e,this.linked=!1}}};function zt(e){var t=Mt,n=kt;kt=null,Mt=!0;try{var r;for(e&&(zt(),r=e());;){if(ot(),N===null)return r;N.flush()}}finally{Mt=t,kt=n}}function Bt(){try{ze()}catch(e){xn(e,jt)}}var Vt=null;function Ht(e){var t=e.length;if(t!==0){for(var n=0;n<t;){var r=e[n++];if(!(r.f&24576)&&ur(r)&&(Vt=new Set,gr(r),r.deps===null&&r.first===null&&r.nodes===null&&r.teardown===null&&r.ac===null&&Vn(r),Vt?.size>0)){qt.clear();for(let e of Vt){if(e.f&24576)continue;let t=[e],n=e.parent;for(;n!==null;)Vt.has(n)&&(Vt.delete(n),t.push(n)),n=n.parent;for(let e=t.length-1;e>=0;e--){let n=t[e];n.f&24576||gr(n)}}Vt.clear()}}Vt=null}}function Ut(e){N.schedule(e)}function Wt(e,t){if(!(e.f&32&&e.f&1024)){e.f&2048?t.d.push(e):e.f&4096&&t.m.push(e),j(e,_);for(var n=e.first;n!==null;)Wt(n,t),n=n.next}}function Gt(e){j(e,_);for(var t=e.first;t!==null;)Gt(t),t=t.next}var Kt=new Set,qt=new Map,Jt=!1;function Yt(e,t){return{f:0,v:e,reactions:null,equals:Ae,rv:0,wv:0}}function P(e,t){let n=Yt(e,t);return er(n),n}function Xt(e,t=!1,n=!0){let r=Yt(e);return t||(r.equals=Me),Ge&&n&&O!==null&&O.l!==null&&(O.l.s??=[]).push(r),r}function F(e,t,n=!1){return B!==null&&(!Xn||B.f&131072)&&nt()&&B.f&4325394&&($n===null||!$n.has(e))&&Ue(),$t(e,n?rn(t):t,Ft)}var Zt=null,Qt=0;function $t(e,t,n=null){if(!e.equals(t)){Jn?qt.set(e,t):qt.has(e)||qt.set(e,e.v);var r=Rt.ensure();if(r.capture(e,t),e.f&2){let t=e;e.f&2048&&wt(t),At===null&&ct(t)}e.wv=lr(),Zt=null,Qt=0,nn(e,v,n),Zt=null,nt()&&V!==null&&V.f&1024&&!(V.f&96)&&(rr===null?ir([e]):rr.push(e)),!r.is_fork&&Kt.size>0&&!Jt&&en()}return t}function en(){Jt=!1;for(let e of Kt){e.f&1024&&j(e,y);let t;try{t=ur(e)}catch{t=!0}t&&gr(e)}Kt.clear()}function tn(e){F(e,e.v+1)}function nn(e,t,n){var r=e.reactions;if(r!==null){var i=nt(),a=r.length;if(Qt+=a,Qt>1e5&&Zt===null&&(Zt=new Set),Zt!==null){if(Zt.has(e))return;Zt.add(e)}for(var o=0;o<a;o++){var s=r[o],c=s.f;if(i||s!==V){var l=(c&v)===0;if(l&&j(s,t),c&131072)Kt.add(s);else if(c&2){var u=s;At?.delete(u),nn(u,y,n)}else if(l){var d=s;c&16&&Vt!==null&&Vt.add(d),n===null?Ut(d):n.push(d)}}}}}function rn(t){if(typeof t!=`object`||!t||ce in t||le in t)return t;let n=l(t);if(n!==s&&n!==c)return t;var r=new Map,i=e(t),o=P(0),u=null,d=sr,f=e=>{if(sr===d)return e();var t=B,n=sr;Zn(null),cr(d);var r=e();return Zn(t),cr(n),r};return i&&r.set(`length`,P(t.length,u)),new Proxy(t,{defineProperty(e,t,n){`value`in n&&n.configurable!==!1&&n.enumerable!==!1&&n.writable!==!1||Ve();var i=r.get(t);return i===void 0?f(()=>{var e=P(n.value,u);return r.set(t,e),e}):F(i,n.value,!0),!0},deleteProperty(e,t){var n=r.get(t);if(n===void 0){if(t in e){let e=f(()=>P(C,u));r.set(t,e),tn(o)}}else F(n,C),tn(o);return!0},get(e,n,i){if(n===ce)return t;var o=r.get(n),s=n in e;if(o===void 0&&(!s||a(e,n)?.writable)&&(o=f(()=>P(rn(s?e[n]:C),u)),r.set(n,o)),o!==void 0){var c=H(o);return c===C?void 0:c}return Reflect.get(e,n,i)},getOwnPropertyDescriptor(e,t){this.has?.(e,t);var n=Reflect.getOwnPropertyDescriptor(e,t),i=r.get(t);if(i!==void 0){var a=H(i);if(a===C)return;if(n&&`value`in n)n.value=a;else return{enumerable:!0,configurable:!0,value:a,writable:!0}}return n},has(e,t){if(t===ce)return!0;var n=r.get(t),i=n!==void 0&&n.v!==C||Reflect.has(e,t);return(n!==void 0||(V!==null||B!==null)&&(!i||a(e,t)?.writable))&&(n===void 0&&(n=f(()=>P(i?rn(e[t]):C,u)),r.set(t,n)),H(n)===C)?!1:i},set(e,t,n,s){var c=r.get(t),l=t in e;if(i&&t===`length`)for(var d=n;d<c.v;d+=1){var p=r.get(d+``);p===void 0?d in e&&(p=f(()=>P(C,u)),r.set(d+``,p)):F(p,C)}if(c===void 0)(!l||a(e,t)?.writable)&&(c=f(()=>P(void 0,u)),F(c,rn(n)),r.set(t,c));else{l=c.v!==C;var m=f(()=>rn(n));F(c,m)}var h=Reflect.getOwnPropertyDescriptor(e,t);if(h?.set&&h.set.call(s,n),!l){if(i&&typeof t==`string`){var g=r.get(`length`),_=Number(t);Number.isInteger(_)&&_>=g.v&&F(g,_+1)}tn(o)}return!0},ownKeys(e){H(o);var t=Reflect.ownKeys(e).filter(e=>{var t=r.get(e);return t===void 0||t.v!==C});for(var[n,i]of r)i.v!==C&&!(n in e)&&t.push(n);return t},setPrototypeOf(){He()}})}function an(e){try{if(typeof e==`object`&&e&&ce in e)return e[ce]}catch{}return e}function on(e,t){return Object.is(an(e),an(t))}var sn,cn,ln,un;function dn(){if(sn===void 0){sn=window,cn=/Firefox/.test(navigator.userAgent);var e=Element.prototype,t=Node.prototype,n=Text.prototype;ln=a(t,`firstChild`).get,un=a(t,`nextSibling`).get,u(e)&&(e[pe]=void 0,e[fe]=null,e[me]=void 0,e.__e=void 0),u(n)&&(n[he]=void 0)}}function fn(e=``){return document.createTextNode(e)}function pn(e){return ln.call(e)}function mn(e){return un.call(e)}function I(e,t){if(!w)return pn(e);var n=pn(T);if(n===null)n=T.appendChild(fn());else if(t&&n.nodeType!==3){var r=fn();return n?.before(r),E(r),r}return t&&yn(n),E(n),n}function hn(e,t=!1){if(!w){var n=pn(e);return n instanceof Comment&&n.data===``?mn(n):n}if(t){if(T?.nodeType!==3){var r=fn();return T?.before(r),E(r),r}yn(T)}return T}function L(e,t=!1){if(!w)return pn(e);var n=I(e,t);return D(e),n}function R(e,t=1,n=!1){let r=w?T:e;for(var i;t--;)i=r,r=mn(r);if(!w)return r;if(n){if(r?.nodeType!==3){var a=fn();return r===null?i?.after(a):r.before(a),E(a),a}yn(r)}return E(r),r}function gn(e){e.textContent=``}function _n(){return!1}function vn(e,t,n){return t==null||t===`http://www.w3.org/1999/xhtml`?n?document.createElement(e,{is:n}):document.createElement(e):n?document.createElementNS(t,e,{is:n}):document.createElementNS(t,e)}function yn(e){if(e.nodeValue.length<65536)return;let t=e.nextSibling;for(;t!==null&&t.nodeType===3;)t.remove(),e.nodeValue+=t.nodeValue,t=e.nextSibling}function bn(e){var t=V;if(t===null)return B.f|=se,e;if(!(t.f&32768)&&!(t.f&4))throw e;xn(e,t)}function xn(e,t){if(e===ye)throw e;if(!(t!==null&&t.f&16384)){for(;t!==null;){if(t.f&128&&!(t.f&33570816)){if(!(t.f&32768))throw e;try{t.b.error(e);return}catch(t){e=t}}t=t.parent}throw e}}function Sn(e){V===null&&(B===null&&Re(e),Le()),Jn&&Ie(e)}function Cn(e,t){var n=t.last;n===null?t.last=t.first=e:(n.next=e,e.prev=n,t.last=e)}function wn(e,t){var n=V;n!==null&&n.f&8192&&(e|=b);var r={ctx:O,deps:null,nodes:null,f:e|v|512,first:null,fn:t,last:null,next:null,parent:n,b:n&&n.b,prev:null,teardown:null,wv:0,ac:null};N?.register_created_effect(r);var i=r;if(e&4)Pt===null?Rt.ensure().schedule(r):Pt.push(r);else if(t!==null){try{gr(r)}catch(e){throw zn(r),e}i.deps===null&&i.teardown===null&&i.nodes===null&&i.first===i.last&&!(i.f&524288)&&(i=i.first,e&16&&e&65536&&i!==null&&(i.f|=te))}if(i!==null&&(i.parent=n,n!==null&&Cn(i,n),B!==null&&B.f&2&&!(e&64))){var a=B;(a.effects??=[]).push(i)}return r}function Tn(){return B!==null&&!Xn}function En(e){let t=wn(8,null);return j(t,_),t.teardown=e,t}function Dn(e){Sn(`$effect`);var t=V.f;if(!B&&t&32&&O!==null&&!O.i){var n=O;(n.e??=[]).push(e)}else return On(e)}function On(e){return wn(4|re,e)}function kn(e){return Sn(`$effect.pre`),wn(8|re,e)}function An(e){Rt.ensure();let t=wn(64|ne,e);return(e={})=>new Promise(n=>{e.outro?Hn(t,()=>{zn(t),n(void 0)}):(zn(t),n(void 0))})}function jn(e){return wn(4,e)}function Mn(e){return wn(oe|ne,e)}function Nn(e,t=0){return wn(8|t,e)}function z(e,t=[],n=[],r=[]){ht(r,t,n,t=>{wn(8,()=>{e(...t.map(H))})})}function Pn(e,t=0){return wn(16|t,e)}function Fn(e){return wn(32|ne,e)}function In(e){var t=e.teardown;if(t!==null){let n=Jn,r=B;Yn(!0),Zn(null);try{t.call(null)}catch(t){xn(t,e.parent)}finally{Yn(n),Zn(r)}}}function Ln(e,t=!1){var n=e.first;for(e.first=e.last=null;n!==null;){let e=n.ac;e!==null&&pt(()=>{e.abort(_e)});var r=n.next;n.f&64?n.parent=null:zn(n,t),n=r}}function Rn(e){for(var t=e.first;t!==null;){var n=t.next;t.f&32||zn(t),t=n}}function zn(e,t=!0){var n=!1;(t||e.f&262144)&&e.nodes!==null&&e.nodes.end!==null&&(Bn(e.nodes.start,e.nodes.end),n=!0),e.f|=ee,Ln(e,t&&!n),hr(e,0);var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)e.stop();In(e),e.f^=ee,e.f|=x;var i=e.parent;i!==null&&i.first!==null&&Vn(e),e.next=e.prev=e.teardown=e.ctx=e.deps=e.fn=e.nodes=e.ac=e.b=null}function Bn(e,t){for(;e!==null;){var n=e===t?null:mn(e);e.remove(),e=n}}function Vn(e){var t=e.parent,n=e.prev,r=e.next;n!==null&&(n.next=r),r!==null&&(r.prev=n),t!==null&&(t.first===e&&(t.first=r),t.last===e&&(t.last=n))}function Hn(e,t,n=!0){var r=[];e.f|=256,Un(e,r,!0);var i=()=>{n&&zn(e),t&&t()},a=r.length;if(a>0){var o=()=>--a||i();for(var s of r)s.out(o)}else i()}function Un(e,t,n){if(!(e.f&8192)){e.f^=b;var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)(e.is_global||n)&&t.push(e);for(var i=e.first;i!==null;){var a=i.next;if(!(i.f&64)){var o=!!(i.f&65536)||!!(i.f&32)&&!!(e.f&16);Un(i,t,o?n:!1)}i=a}}}function Wn(e){e.f&=-257,Gn(e,!0)}function Gn(e,t){if(!(e.f&256)&&e.f&8192){e.f^=b,e.f&1024||(j(e,v),Rt.ensure().schedule(e));for(var n=e.first;n!==null;){var r=n.next,i=!!(n.f&65536)||!!(n.f&32);Gn(n,i?t:!1),n=r}var a=e.nodes&&e.nodes.t;if(a!==null)for(let e of a)(e.is_global||t)&&e.in()}}function Kn(e,t){if(e.nodes)for(var n=e.nodes.start,r=e.nodes.end;n!==null;){var i=n===r?null:mn(n);t.append(n),n=i}}var qn=null,Jn=!1;function Yn(e){Jn=e}var B=null,Xn=!1;function Zn(e){B=e}var V=null;function Qn(e){V=e}var $n=null;function er(e){B!==null&&(B.f&2097152||B.f&2)&&($n??=new Set).add(e)}var tr=null,nr=0,rr=null;function ir(e){rr=e}var ar=1,or=0,sr=or;function cr(e){sr=e}function lr(){return++ar}function ur(e){var t=e.f;if(t&2048)return!0;if(t&4096){for(var n=e.deps,r=n.length,i=0;i<r;i++){var a=n[i];if(ur(a)&&Tt(a),a.wv>e.wv)return!0}t&512&&At===null&&j(e,_)}return!1}function dr(e,t,n=!0){var r=e.reactions;if(r!==null&&!($n!==null&&$n.has(e)))for(var i=0;i<r.length;i++){var a=r[i];a.f&2?dr(a,t,!1):t===a&&(n?j(a,v):a.f&1024&&j(a,y),Ut(a))}}function fr(e){var t=tr,n=nr,r=rr,i=B,a=$n,o=O,s=Xn,c=sr,l=e.f;tr=null,nr=0,rr=null,B=l&96?null:e,$n=null,Qe(e.ctx),Xn=!1,sr=++or,e.ac!==null&&(pt(()=>{e.ac.abort(_e)}),e.ac=null);try{e.f|=ae;var u=e.fn,d=u();e.f|=S;var f=pr(e);if(nt()&&rr!==null&&!Xn&&f!==null&&!(e.f&6146))for(var p=0;p<rr.length;p++)dr(rr[p],e);if(i!==null&&i!==e){if(or++,i.deps!==null)for(let e=0;e<n;e+=1)i.deps[e].rv=or;if(t!==null)for(let e of t)e.rv=or;rr!==null&&(r===null?r=rr:r.push(...rr))}return e.f&8388608&&(e.f^=se),d}catch(t){return pr(e),bn(t)}finally{e.f^=ae,tr=t,nr=n,rr=r,B=i,$n=a,Qe(o),Xn=s,sr=c}}function pr(e){var t=e.deps,n=N?.is_fork;if(tr!==null){var r;if(n||hr(e,nr),t!==null&&nr>0)for(t.length=nr+tr.length,r=0;r<tr.length;r++)t[nr+r]=tr[r];else e.deps=t=tr;if(Tn()&&e.f&512)for(r=nr;r<t.length;r++)(t[r].reactions??=[]).push(e)}else!n&&t!==null&&nr<t.length&&(hr(e,nr),t.length=nr);return t}function mr(e,r){let i=r.reactions;if(i!==null){var a=t.call(i,e);if(a!==-1){var o=i.length-1;o===0?i=r.reactions=null:(i[a]=i[o],i.pop())}}if(i===null&&r.f&2&&(tr===null||!n.call(tr,r))){var s=r;s.f&512&&(s.f^=512),s.v!==C&&ct(s),s.ac!==null&&pt(()=>{s.ac.abort(_e),s.ac=null,j(s,v)}),Et(s),hr(s,0)}}function hr(e,t){var n=e.deps;if(n!==null)for(var r=t;r<n.length;r++)mr(e,n[r])}function gr(e){var t=e.f;if(!(t&16384)){j(e,_);var n=V;V=e;try{t&16777232?Rn(e):Ln(e),In(e);var r=fr(e);e.teardown=typeof r==`function`?r:null,e.wv=ar}finally{V=n}}}async function _r(){await Promise.resolve(),zt()}function H(e){var t=!!(e.f&2);if(qn?.add(e),B!==null&&!Xn&&!(V!==null&&V.f&16384)&&($n===null||!$n.has(e))){var r=B.deps;if(B.f&2097152)e.rv<or&&(e.rv=or,tr===null&&r!==null&&r[nr]===e?nr++:tr===null?tr=[e]:tr.push(e));else{B.deps??=[],n.call(B.deps,e)||B.deps.push(e);var i=e.reactions;i===null?e.reactions=[B]:n.call(i,B)||i.push(B)}}if(Jn&&qt.has(e))return qt.get(e);if(t){var a=e;if(Jn){var o=a.v;return(!(a.f&1024)&&a.reactions!==null||yr(a))&&(o=wt(a)),qt.set(a,o),o}var s=!(a.f&512)&&!Xn&&B!==null&&!!(B.f&512),c=(a.f&S)===0;ur(a)&&(s&&(a.f|=512),Tt(a)),s&&!c&&(Dt(a),vr(a))}if(At?.has(e))return At.get(e);if(e.f&8388608)throw e.v;return e.v}function vr(e){if(e.f|=512,e.deps!==null)for(let r of e.deps){var t=r.reactions;t===null?r.reactions=[e]:n.call(t,e)||t.push(e),r.f&2&&!(r.f&512)&&(Dt(r),vr(r))}}function yr(e){if(e.v===C)return!0;if(e.deps===null)return!1;for(let t of e.deps)if(qt.has(t)||t.f&2&&yr(t))return!0;return!1}function br(e){var t=Xn;try{return Xn=!0,e()}finally{Xn=t}}function xr(e){if(!(typeof e!=`object`||!e||e instanceof EventTarget)){if(ce in e)Sr(e);else if(!Array.isArray(e))for(let t in e){let n=e[t];typeof n==`object`&&n&&ce in n&&Sr(n)}}}function Sr(e,t=new Set){if(typeof e==`object`&&e&&!(e instanceof EventTarget)&&!t.has(e)){t.add(e),e instanceof Date&&e.getTime();for(let n in e)try{Sr(e[n],t)}catch{}let n=l(e);if(n!==Object.prototype&&n!==Array.prototype&&n!==Map.prototype&&n!==Set.prototype&&n!==Date.prototype){let t=o(n);for(let n in t){let r=t[n].get;if(r)try{r.call(e)}catch{}}}}}[...`allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback`.split(`.`)];var Cr=[`touchstart`,`touchmove`];function wr(e){return Cr.includes(e)}var Tr=Symbol(`events`),Er=new Set,Dr=new Set;function Or(e,t,n,r={}){function i(e){if(r.capture||Nr.call(t,e),!e.cancelBubble)return pt(()=>n?.call(this,e))}return e.startsWith(`pointer`)||e.startsWith(`touch`)||e===`wheel`?(i.__removed=!1,at(()=>{i.__removed||t.addEventListener(e,i,r)})):t.addEventListener(e,i,r),i}function kr(e,t,n,r,i){var a={capture:r,passive:i},o=Or(e,t,n,a);(t===document.body||t===window||t===document||t instanceof HTMLMediaElement)&&En(()=>{o.__removed=!0,t.removeEventListener(e,o,a)})}function U(e,t,n){(t[Tr]??={})[e]=n}function Ar(e){for(var t=0;t<e.length;t++)Er.add(e[t]);for(var n of Dr)n(e)}var jr=null,Mr=!1;function Nr(e){var t=this,n=t.ownerDocument,r=e.type,a=e.composedPath?.()||[],o=a[0]||e.target;jr=e,Mr||(Mr=!0,setTimeout(()=>{Mr=!1,jr=null}));var s=0,c=jr===e&&e[Tr];if(c){var l=a.indexOf(c);if(l!==-1&&(t===document||t===window)){e[Tr]=t;return}var u=a.indexOf(t);if(u===-1)return;l<=u&&(s=l)}if(o=a[s]||e.target,o!==t){i(e,`currentTarget`,{configurable:!0,get(){return o||n}});var d=B,f=V;Zn(null),Qn(null);try{for(var p,m=[];o!==null&&o!==t;){try{var h=o[Tr]?.[r];h==null||o.disabled&&e.target!==o||h.call(o,e)}catch(e){p?m.push(e):p=e}if(e.cancelBubble)break;s++,o=s<a.length?a[s]:null}if(p){for(let e of m)queueMicrotask(()=>{throw e});throw p}}finally{e[Tr]=t,delete e.currentTarget,Zn(d),Qn(f)}}}var Pr=globalThis?.window?.trustedTypes&&globalThis.window.trustedTypes.createPolicy(`svelte-trusted-html`,{createHTML:e=>e});function Fr(e){return Pr?.createHTML(e)??e}function Ir(e){var t=vn(`template`);return t.innerHTML=Fr(e.replaceAll(`<!>`,`<!---->`)),t.content}function Lr(e,t){var n=V;n.nodes===null&&(n.nodes={start:e,end:t,a:null,t:null})}function W(e,t){var n=!!(t&1),r=!!(t&2),i,a=!e.startsWith(`<!>`);return()=>{if(w)return Lr(T,null),T;i===void 0&&(i=Ir(a?e:`<!>`+e),n||(i=pn(i)));var t=r||cn?document.importNode(i,!0):i.cloneNode(!0);if(n){var o=pn(t),s=t.lastChild;Lr(o,s)}else Lr(t,t);return t}}function Rr(e,t,n=`svg`){var r=!e.startsWith(`<!>`),i=!!(t&1),a=`<${n}>${r?e:`<!>`+e}</${n}>`,o;return()=>{if(w)return Lr(T,null),T;if(!o){var e=pn(Ir(a));if(i)for(o=document.createDocumentFragment();pn(e);)o.appendChild(pn(e));else o=pn(e)}var t=o.cloneNode(!0);if(i){var n=pn(t),r=t.lastChild;Lr(n,r)}else Lr(t,t);return t}}function zr(e,t){return Rr(e,t,`svg`)}function Br(e=``){if(!w){var t=fn(e+``);return Lr(t,t),t}var n=T;return n.nodeType===3?yn(n):(n.before(n=fn()),E(n)),Lr(n,n),n}function Vr(){if(w)return Lr(T,null),T;var e=document.createDocumentFragment(),t=document.createComment(``),n=fn();return e.append(t,n),Lr(t,n),e}function G(e,t){if(w){var n=V;n.f&32768&&n.nodes.end!==null||(n.nodes.end=T),Ee()}else e!==null&&e.before(t)}function Hr(){if(w&&T&&T.nodeType===8&&T.textContent?.startsWith(`$`)){let e=T.textContent.substring(1);return Ee(),e}return(window.__svelte??={}).uid??=1,`c${window.__svelte.uid++}`}function Ur(e){let t=0,n=Yt(0),r;return()=>{Tn()&&(H(n),Nn(()=>(t===0&&(r=br(()=>e(()=>tn(n)))),t+=1,()=>{at(()=>{--t,t===0&&(r?.(),r=void 0,tn(n))})})))}}var Wr=te|ne;function Gr(e,t,n,r){new Kr(e,t,n,r)}var Kr=class{parent;is_pending=!1;transform_error;#e;#t=w?T:null;#n;#r;#i;#a=null;#o=null;#s=null;#c=null;#l=0;#u=0;#d=!1;#f=new Map;#p=null;#m=Ur(()=>(this.#p=Yt(this.#l),()=>{this.#p=null}));constructor(e,t,n,r){this.#e=e,this.#n=t,this.#r=e=>{var t=V;t.b=this,t.f|=128,n(e)},this.parent=V.b,this.transform_error=r??this.parent?.transform_error??(e=>e),this.#i=Pn(()=>{if(w){let e=ke(this.#t);Ee();let t=e===`[!`;if(e.startsWith(`[?`)){let t=JSON.parse(e.slice(2));this.#g(t)}else t?this.#y():this.#h()}else this.#b()},Wr),w&&(this.#e=T)}#h(){try{this.#a=Fn(()=>this.#r(this.#e))}catch(e){this.error(e)}}#g(e){let t=this.#n.failed,{reset:n,invoke_onerror:r}=this.#_(e);at(r),t&&(this.#s=Fn(()=>{t(this.#e,()=>e,()=>n)}))}#_(e){var t=!1,n=!1;let r=()=>{this.#v()||(t?we():(t=!0,n&&We(),this.#s!==null&&Hn(this.#s,()=>{this.#s=null}),this.#S(()=>{this.#b()})))};return{reset:r,invoke_onerror:()=>{if(!this.#v())try{n=!0,this.#n.onerror?.(e,r),n=!1}catch(e){xn(e,this.#i&&this.#i.parent)}}}}#v(){return(this.#i.f&(x|ee))!==0}#y(){let e=this.#n.pending;e&&(this.is_pending=!0,this.#o=Fn(()=>e(this.#e)),at(()=>{if(!this.#v()){var e=this.#c=document.createDocumentFragment(),t=fn(),n=!1;e.append(t),this.#a=this.#S(()=>{try{return Fn(()=>this.#r(t))}catch(e){try{this.error(e),n=!0}catch(e){xn(e,this.#i.parent)}return null}}),this.#a===null?(this.#c=null,n&&this.#x(N)):this.#u===0&&(this.#e.before(e),this.#c=null,Hn(this.#o,()=>{this.#o=null}),this.#x(N))}}))}#b(){try{if(this.is_pending=this.has_pending_snippet(),this.#u=0,this.#l=0,this.#a=Fn(()=>{this.#r(this.#e)}),this.#u>0){var e=this.#c=document.createDocumentFragment();Kn(this.#a,e);let t=this.#n.pending;this.#o=Fn(()=>t(this.#e))}else this.#x(N)}catch(e){this.error(e)}}#x(e){this.is_pending=!1,e.transfer_reactions(this.#f)}defer_effect(e){lt(e,this.#f)}is_rendered(){return!this.is_pending&&(!this.parent||this.parent.is_rendered())}has_pending_snippet(){return!!this.#n.pending}#S(e){var t=V,n=B,r=O;Qn(this.#i),Zn(this.#i),Qe(this.#i.ctx);try{return Rt.ensure(),e()}finally{Qn(t),Zn(n),Qe(r)}}#C(e,t){this.has_pending_snippet()?(this.#u+=e,this.#u===0&&(this.#x(t),this.#o&&Hn(this.#o,()=>{this.#o=null}),this.#c&&=(this.#e.before(this.#c),null))):this.parent&&this.parent.#C(e,t)}update_pending_count(e,t){this.#C(e,t),this.#l+=e,!this.#p||this.#d||(this.#d=!0,at(()=>{this.#d=!1,this.#p&&$t(this.#p,this.#l)}))}get_effect_pending(){return this.#m(),H(this.#p)}error(e){if(e===ye||!this.#n.onerror&&!this.#n.failed)throw e;N?.is_fork?(this.#a&&N.skip_effect(this.#a),this.#o&&N.skip_effect(this.#o),this.#s&&N.skip_effect(this.#s),N.oncommit(()=>{this.#v()||this.#w(e)})):this.#w(e)}#w(e){this.#a&&=(zn(this.#a),null),this.#o&&=(zn(this.#o),null),this.#s&&=(zn(this.#s),null),w&&(E(this.#t),De(),E(Oe()));let t=this.#n.failed,n=e=>{if(this.#v())return;let{reset:n,invoke_onerror:r}=this.#_(e);r(),t&&!this.#v()&&(this.#s=this.#S(()=>{try{return Fn(()=>{var r=V;r.b=this,r.f|=128,t(this.#e,()=>e,()=>n)})}catch(e){return xn(e,this.#i.parent),null}}))};at(()=>{if(!this.#v()){var t;try{t=this.transform_error(e)}catch(e){xn(e,this.#i&&this.#i.parent);return}typeof t==`object`&&t&&typeof t.then==`function`?t.then(n,e=>xn(e,this.#i&&this.#i.parent)):n(t)}})}};function K(e,t){var n=t==null?``:typeof t==`object`?`${t}`:t;n!==(e[he]??=e.nodeValue)&&(e[he]=n,e.nodeValue=`${n}`)}function qr(e,t){return Yr(e,t)}var Jr=new Map;function Yr(e,{target:t,anchor:n,props:i={},events:a,context:o,intro:s=!0,transformError:c}){dn();var l=void 0,u=An(()=>{var s=n??t.appendChild(fn());Gr(s,{pending:()=>{}},t=>{k({});var n=O;if(o&&(n.c=o),a&&(i.$$events=a),w&&Lr(t,null),l=e(t,i)||tt(),w&&(V.nodes.end=T,T===null||T.nodeType!==8||T.data!==`]`))throw Se(),ye;A()},c);var u=new Set,d=e=>{for(var n=0;n<e.length;n++){var r=e[n];if(!u.has(r)){u.add(r);var i=wr(r);for(let e of[t,document]){var a=Jr.get(e);a===void 0&&(a=new Map,Jr.set(e,a));var o=a.get(r);o===void 0?(e.addEventListener(r,Nr,{passive:i}),a.set(r,1)):a.set(r,o+1)}}}};return d(r(Er)),Dr.add(d),()=>{for(var e of u)for(let n of[t,document]){var r=Jr.get(n),i=r.get(e);--i==0?(n.removeEventListener(e,Nr),r.delete(e),r.size===0&&Jr.delete(n)):r.set(e,i)}Dr.delete(d),s!==n&&s.parentNode?.removeChild(s)}});return Xr.set(l,u),l}var Xr=new WeakMap,Zr=class{anchor;#e=new Map;#t=new Map;#n=new Map;#r=new Set;#i=!0;constructor(e,t=!0){this.anchor=e,this.#i=t}#a=e=>{if(this.#e.has(e)){var t=this.#e.get(e),n=this.#t.get(t);if(n)Wn(n),this.#r.delete(t);else{var r=this.#n.get(t);r&&(Wn(r.effect),this.#t.set(t,r.effect),this.#n.delete(t),r.fragment.lastChild.remove(),this.anchor.before(r.fragment),n=r.effect)}for(let[t,n]of this.#e){if(this.#e.delete(t),t===e)break;let r=this.#n.get(n);r&&(zn(r.effect),this.#n.delete(n))}for(let[e,r]of this.#t){if(e===t||this.#r.has(e))continue;let i=()=>{if(Array.from(this.#e.values()).includes(e)){var t=document.createDocumentFragment();Kn(r,t),t.append(fn()),this.#n.set(e,{effect:r,fragment:t})}else zn(r);this.#r.delete(e),this.#t.delete(e)};this.#i||!n?(this.#r.add(e),Hn(r,i,!1)):i()}}};#o=e=>{this.#e.delete(e);let t=Array.from(this.#e.values());for(let[e,n]of this.#n)t.includes(e)||(zn(n.effect),this.#n.delete(e))};ensure(e,t){var n=N,r=_n();if(t&&!this.#t.has(e)&&!this.#n.has(e)){if(r){var i=document.createDocumentFragment(),a=fn();i.append(a),this.#n.set(e,{effect:Fn(()=>t(a)),fragment:i})}else this.#t.set(e,Fn(()=>t(this.anchor)))}if(this.#e.set(n,e),r){for(let[t,r]of this.#t)t===e?n.unskip_effect(r):n.skip_effect(r);for(let[t,r]of this.#n)t===e?n.unskip_effect(r.effect):n.skip_effect(r.effect);n.oncommit(this.#a),n.ondiscard(this.#o)}else w&&(this.anchor=T),this.#a(n)}},Qr=0,$r=1,ei=2;function ti(e,t,n,r,i){w&&Ee();var a=nt(),o=C,s=a?Yt(o):Xt(o,!1,!1),c=a?Yt(o):Xt(o,!1,!1),l=new Zr(e);Pn(()=>{var a=N,o=t(),u=!1;let d=w&&f(o)===(e.data===`[!`);if(d&&(E(Oe()),Te(!1)),f(o)){var p=gt(),m=!1;let e=e=>{if(!u){m=!0,p(!1),N===a&&a.deactivate(),Rt.ensure();try{e()}finally{_t(!1),Mt||zt()}}};o.then(t=>{e(()=>{$t(s,t),l.ensure($r,r&&(e=>r(e,s)))})},t=>{e(()=>{if($t(c,t),l.ensure(ei,i&&(e=>i(e,c))),!i)throw c.v})}),w?l.ensure(Qr,n):at(()=>{m||e(()=>{l.ensure(Qr,n)})})}else $t(s,o),l.ensure($r,r&&(e=>r(e,s)));return d&&Te(!0),()=>{u=!0}})}function q(e,t,n=!1){var r;w&&(r=T,Ee());var i=new Zr(e),a=n?te:0;function o(e,t){if(w){var n=ke(r);if(e!==parseInt(n.substring(1))){var a=Oe();E(a),i.anchor=a,Te(!1),i.ensure(e,t),Te(!0);return}}i.ensure(e,t)}Pn(()=>{var e=!1;t((t,n=0)=>{e=!0,o(n,t)}),e||o(-1,null)},a)}var ni=Symbol(`NaN`);function ri(e,t,n){w&&Ee();var r=new Zr(e),i=!nt();Pn(()=>{var e=t();e!==e&&(e=ni),i&&typeof e==`object`&&e&&(e={}),r.ensure(e,n)})}function ii(e,t){return t}function ai(e,t,n){for(var i=[],a=t.length,o,s=t.length,c=0;c<a;c++){let n=t[c];Hn(n,()=>{if(o){if(o.pending.delete(n),o.done.add(n),o.pending.size===0){var t=e.outrogroups;oi(e,r(o.done)),t.delete(o),t.size===0&&(e.outrogroups=null)}}else--s},!1)}if(s===0){var l=i.length===0&&n!==null&&e.pending.size===0;if(l){var u=n,d=u.parentNode;gn(d),d.append(u),e.items.clear()}oi(e,t,!l)}else o={pending:new Set(t),done:new Set},(e.outrogroups??=new Set).add(o)}function oi(e,t,n=!0){var r;if(e.pending.size>0){r=new Set;for(let t of e.pending.values())for(let n of t)r.add(e.items.get(n).e)}for(var i=0;i<t.length;i++){var a=t[i];r?.has(a)?(a.f|=ie,Kn(a,document.createDocumentFragment())):zn(t[i],n)}}var si;function ci(t,n,i,a,o,s=null){var c=t,l=new Map;if(n&4){var u=t;c=w?E(pn(u)):u.appendChild(fn())}w&&Ee();var d=null,f=St(()=>{var t=i();return e(t)?t:t==null?[]:r(t)}),p=new Map,m=!0;function h(e){if(!(_.effect.f&16384)){_.pending.delete(e);var t=H(f);_.fallback=d,ui(_,t,c,n,a),d!==null&&(t.length===0?d.f&33554432?(d.f^=ie,fi(d,null,c)):Wn(d):Hn(d,()=>{d=null}))}}function g(e){_.pending.delete(e)}var _={effect:Pn(()=>{var e=H(f),t=e.length;let r=!1;w&&ke(c)===`[!`!=(t===0)&&(c=Oe(),E(c),Te(!1),r=!0);for(var u=new Set,_=N,v=_n(),y=0;y<t;y+=1){w&&T.nodeType===8&&T.data===`]`&&(c=T,r=!0,Te(!1));var b=e[y],x=a(b,y),S=m?null:l.get(x);S?(S.v&&$t(S.v,b),S.i&&$t(S.i,y),v&&_.unskip_effect(S.e)):(S=di(l,m?c:si??=fn(),b,x,y,o,n,i),m||(S.e.f|=ie),l.set(x,S)),u.add(x)}if(t===0&&s&&!d&&(m?d=Fn(()=>s(c)):(d=Fn(()=>s(si??=fn())),d.f|=ie)),t>u.size&&Fe(``,``,``),w&&t>0&&E(Oe()),!m){if(p.set(_,u),v){for(let[e,t]of l)u.has(e)||_.skip_effect(t.e);_.oncommit(h),_.ondiscard(g)}else h(_)}r&&Te(!0),H(f)}),flags:n,items:l,pending:p,outrogroups:null,fallback:d};m=!1,w&&(c=T)}function li(e){for(;e!==null&&!(e.f&32);)e=e.next;return e}function ui(e,t,n,i,a){var o=!!(i&8),s=t.length,c=e.items,l=li(e.effect.first),u,d=null,f,p=[],m=[],h,g,_,v;if(o)for(v=0;v<s;v+=1)h=t[v],g=a(h,v),_=c.get(g).e,_.f&33554432||(_.nodes?.a?.measure(),(f??=new Set).add(_));for(v=0;v<s;v+=1){if(h=t[v],g=a(h,v),_=c.get(g).e,e.outrogroups!==null)for(let t of e.outrogroups)t.pending.delete(_),t.done.delete(_);if(_.f&8192&&(Wn(_),o&&(_.nodes?.a?.unfix(),(f??=new Set).delete(_))),_.f&33554432){if(_.f^=ie,_===l)fi(_,null,n);else{var y=d?d.next:l;_===e.effect.last&&(e.effect.last=_.prev),_.prev&&(_.prev.next=_.next),_.next&&(_.next.prev=_.prev),pi(e,d,_),pi(e,_,y),fi(_,y,n),d=_,p=[],m=[],l=li(d.next);continue}}if(_!==l){if(u!==void 0&&u.has(_)){if(p.length<m.length){var b=m[0],x;d=b.prev;var S=p[0],ee=p[p.length-1];for(x=0;x<p.length;x+=1)fi(p[x],b,n);for(x=0;x<m.length;x+=1)u.delete(m[x]);pi(e,S.prev,ee.next),pi(e,d,S),pi(e,ee,b),l=b,d=ee,--v,p=[],m=[]}else u.delete(_),fi(_,l,n),pi(e,_.prev,_.next),pi(e,_,d===null?e.effect.first:d.next),pi(e,d,_),d=_;continue}for(p=[],m=[];l!==null&&l!==_;)(u??=new Set).add(l),m.push(l),l=li(l.next);if(l===null)continue}_.f&33554432||p.push(_),d=_,l=li(_.next)}if(e.outrogroups!==null){for(let t of e.outrogroups)t.pending.size===0&&(oi(e,r(t.done)),e.outrogroups?.delete(t));e.outrogroups.size===0&&(e.outrogroups=null)}if(l!==null||u!==void 0){var te=[];if(u!==void 0)for(_ of u)_.f&8192||te.push(_);for(;l!==null;)!(l.f&8192)&&l!==e.fallback&&te.push(l),l=li(l.next);var ne=te.length;if(ne>0){var re=i&4&&s===0?n:null;if(o){for(v=0;v<ne;v+=1)te[v].nodes?.a?.measure();for(v=0;v<ne;v+=1)te[v].nodes?.a?.fix()}ai(e,te,re)}}o&&at(()=>{if(f!==void 0)for(_ of f)_.nodes?.a?.apply()})}function di(e,t,n,r,i,a,o,s){var c=o&1?o&16?Yt(n):Xt(n,!1,!1):null,l=o&2?Yt(i):null;return{v:c,i:l,e:Fn(()=>(a(t,c??n,l??i,s),()=>{e.delete(r)}))}}function fi(e,t,n){if(e.nodes)for(var r=e.nodes.start,i=e.nodes.end,a=t&&!(t.f&33554432)?t.nodes.start:n;r!==null;){var o=mn(r);if(a.before(r),r===i)return;r=o}}function pi(e,t,n){t===null?e.effect.first=n:t.next=n,n===null?e.effect.last=t:n.prev=t}function mi(e,t,...n){var r=new Zr(e);Pn(()=>{let e=t()??null;r.ensure(e,e&&(t=>e(t,...n)))},te)}function hi(e,t,n){var r;w&&(r=T,Ee());var i=new Zr(e);Pn(()=>{var e=t()??null;if(w&&ke(r)===`[`!=(e!==null)){var a=Oe();E(a),i.anchor=a,Te(!1),i.ensure(e,e&&(t=>n(t,e))),Te(!0)}else i.ensure(e,e&&(t=>n(t,e)))},te)}function gi(e){var t,n,r=``;if(typeof e==`string`||typeof e==`number`)r+=e;else if(typeof e==`object`){if(Array.isArray(e)){var i=e.length;for(t=0;t<i;t++)e[t]&&(n=gi(e[t]))&&(r&&(r+=` `),r+=n)}else for(n in e)e[n]&&(r&&(r+=` `),r+=n)}return r}function _i(){for(var e,t,n=0,r=``,i=arguments.length;n<i;n++)(e=arguments[n])&&(t=gi(e))&&(r&&(r+=` `),r+=t);return r}function vi(e){return typeof e==`object`?_i(e):e??``}var yi=[...` 	
\r\f\xA0\v﻿`];function bi(e,t,n){var r=e==null?``:``+e;if(t&&(r=r?r+` `+t:t),n){for(var i of Object.keys(n))if(n[i])r=r?r+` `+i:i;else if(r.length)for(var a=i.length,o=0;(o=r.indexOf(i,o))>=0;){var s=o+a;(o===0||yi.includes(r[o-1]))&&(s===r.length||yi.includes(r[s]))?r=(o===0?``:r.substring(0,o))+r.substring(s+1):o=s}}return r===``?null:r}function xi(e,t=!1){var n=t?` !important;`:`;`,r=``;for(var i of Object.keys(e)){var a=e[i];a!=null&&a!==``&&(r+=` `+i+`: `+a+n)}return r}function Si(e){return e[0]!==`-`||e[1]!==`-`?e.toLowerCase():e}function Ci(e,t){if(t){var n=``,r,i;if(Array.isArray(t)?(r=t[0],i=t[1]):r=t,e){e=String(e).replaceAll(/\/\*.*?\*\//g,``).trim();var a=!1,o=0,s=!1,c=[];r&&c.push(...Object.keys(r).map(Si)),i&&c.push(...Object.keys(i).map(Si));var l=0,u=-1;let t=e.length;for(var d=0;d<t;d++){var f=e[d];if(s?f===`/`&&e[d-1]===`*`&&(s=!1):a?a===f&&(a=!1):f===`/`&&e[d+1]===`*`?s=!0:f===`"`||f===`'`?a=f:f===`(`?o++:f===`)`&&o--,!s&&a===!1&&o===0){if(f===`:`&&u===-1)u=d;else if(f===`;`||d===t-1){if(u!==-1){var p=Si(e.substring(l,u).trim());if(!c.includes(p)){f!==`;`&&d++;var m=e.substring(l,d).trim();n+=` `+m+`;`}}l=d+1,u=-1}}}}return r&&(n+=xi(r)),i&&(n+=xi(i,!0)),n=n.trim(),n===``?null:n}return e==null?null:String(e)}function wi(e,t,n,r,i,a){var o=e[pe];if(w||o!==n||o===void 0){var s=bi(n,r,a);w&&s===e.getAttribute(`class`)||(s==null?e.removeAttribute(`class`):t?e.className=s:e.setAttribute(`class`,s)),e[pe]=n}else if(a&&i!==a)for(var c in a){var l=!!a[c];(i==null||l!==!!i[c])&&e.classList.toggle(c,l)}return a}function Ti(e,t={},n,r){for(var i in n){var a=n[i];t[i]!==a&&(n[i]==null?e.style.removeProperty(i):e.style.setProperty(i,a,r))}}function Ei(e,t,n,r){var i=e[me];if(w||i!==t){var a=Ci(t,r);w&&a===e.getAttribute(`style`)||(a==null?e.removeAttribute(`style`):e.style.cssText=a),e[me]=t}else r&&(Array.isArray(r)?(Ti(e,n?.[0],r[0]),Ti(e,n?.[1],r[1],`important`)):Ti(e,n,r));return r}function Di(e,t){t?e.hasAttribute(`selected`)||e.setAttribute(`selected`,``):e.removeAttribute(`selected`)}function Oi(t,n){var r=t.__defaultValue,i=t.multiple,a=i?r??[]:null;if(!i||e(a)){var o=t.selectedIndex,s=n&&i?new Set(t.selectedOptions):null;for(var c of t.options){var l=Mi(c);Di(c,i?a.includes(l):on(l,r))}if(n){if(s!==null)for(c of t.options){var u=s.has(c);c.selected!==u&&(c.selected=u)}else t.selectedIndex!==o&&(t.selectedIndex=o)}}}function ki(t,n,r=!1){if(t.multiple){if(n==null)return;if(!e(n))return Ce();for(var i of t.options)i.selected=n.includes(Mi(i))}else{for(i of t.options)if(on(Mi(i),n)){i.selected=!0;return}r&&n===void 0||(t.selectedIndex=-1)}}function Ai(e){var t=new MutationObserver(t=>{t.every(Ni)||(`__defaultValue`in e&&Oi(e,!1),`__value`in e&&ki(e,e.__value))});t.observe(e,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[`value`]}),En(()=>{t.disconnect()})}function ji(e,t,n=t){var r=new WeakSet,i=!0;mt(e,`change`,t=>{var i=t?`[selected]`:`:checked`,a;if(e.multiple)a=[].map.call(e.querySelectorAll(i),Mi);else{var o=e.querySelector(i)??e.querySelector(`option:not([disabled])`);a=o&&Mi(o)}n(a),e.__value=a,N!==null&&r.add(N)}),jn(()=>{var a=t();if(e===document.activeElement){var o=N;if(r.has(o))return}if(ki(e,a,i),i&&a===void 0){var s=e.querySelector(`:checked`);s!==null&&(a=Mi(s),n(a))}e.__value=a,i=!1})}function Mi(e){return`__value`in e?e.__value:e.value}function Ni(e){if(e.target.closest(`selectedcontent`)!==null)return!0;if(e.type===`childList`){var t=[...e.addedNodes,...e.removedNodes];return t.length>0&&t.every(e=>e.nodeName===`SELECTEDCONTENT`)}return!1}var Pi=Symbol(`is custom element`),Fi=Symbol(`is html`),Ii=ve?`link`:`LINK`,Li=ve?`progress`:`PROGRESS`;function Ri(e){if(w){var t=!1,n=()=>{if(!t){if(t=!0,e.hasAttribute(`value`)){var n=e.value;J(e,`value`,null),e.value=n}if(e.hasAttribute(`checked`)){var r=e.checked;J(e,`checked`,null),e.checked=r}}};e[ge]=n,at(n),ft()}}function zi(e,t){var n=Vi(e);n.value!==(n.value=t??void 0)&&(e.value!==t||t===0&&e.nodeName===Li)&&(e.value=t??``)}function Bi(e,t){var n=Vi(e);n.checked!==(n.checked=t??void 0)&&(e.checked=t)}function J(e,t,n,r){var i=Vi(e);if(!(w&&(i[t]=e.getAttribute(t),t===`src`||t===`srcset`||t===`href`&&e.nodeName===Ii))){var a=i[t];a!==(i[t]=n)&&(t===`loading`&&(e[de]=n),n==null?e.removeAttribute(t):typeof n!=`string`&&Ui(e).has(t)?e[t]=n:(!w||typeof n!=`number`&&typeof n!=`boolean`||a!==String(n))&&e.setAttribute(t,n))}}function Vi(e){return e[fe]??={[Pi]:e.nodeName.includes(`-`),[Fi]:e.namespaceURI===be}}var Hi=new Map;function Ui(e){var t=e.getAttribute(`is`)||e.nodeName,n=Hi.get(t);if(n)return n;Hi.set(t,n=new Set);for(var r,i=e,a=Element.prototype;a!==i;){for(var s in r=o(i),r)r[s].set&&s!==`innerHTML`&&s!==`textContent`&&s!==`innerText`&&n.add(s);i=l(i)}return n}function Wi(e,t,n=t){var r=new WeakSet;mt(e,`input`,async i=>{var a=i?e.defaultValue:e.value;if(a=Yi(e)?Xi(a):a,n(a),N!==null&&r.add(N),await _r(),a!==(a=t())){var o=e.selectionStart,s=e.selectionEnd,c=e.value.length;if(e.value=a??``,s!==null){var l=e.value.length;o===s&&s===c&&l>c?(e.selectionStart=l,e.selectionEnd=l):(e.selectionStart=o,e.selectionEnd=Math.min(s,l))}}}),(w&&e.defaultValue!==e.value||br(t)==null&&e.value)&&(n(Yi(e)?Xi(e.value):e.value),N!==null&&r.add(N)),Nn(()=>{var n=t();if(e===document.activeElement){var i=N;if(r.has(i))return}Yi(e)&&n===Xi(e.value)||(e.type!==`date`||n||e.value)&&n!==e.value&&(e.value=n??``)})}var Gi=new Set;function Ki(e,t,n,r,i=r){var a=n.getAttribute(`type`)===`checkbox`,o=e;let s=!1;if(t!==null)for(var c of t)o=o[c]??=[];o.push(n),mt(n,`change`,()=>{var e=n.__value;a&&(e=Ji(o,e,n.checked)),i(e)},()=>i(a?[]:null)),Nn(()=>{var e=r();w&&n.defaultChecked!==n.checked?s=!0:a?(e||=[],n.checked=e.includes(n.__value)):n.checked=on(n.__value,e)}),En(()=>{var e=o.indexOf(n);e!==-1&&o.splice(e,1)}),Gi.has(o)||(Gi.add(o),at(()=>{o.sort((e,t)=>e.compareDocumentPosition(t)===4?-1:1),Gi.delete(o)})),at(()=>{if(s){var e=a?Ji(o,e,n.checked):o.find(e=>e.checked)?.__value;i(e)}})}function qi(e,t,n=t){mt(e,`change`,t=>{n(t?e.defaultChecked:e.checked)}),(w&&e.defaultChecked!==e.checked||br(t)==null)&&n(e.checked),Nn(()=>{e.checked=!!t()})}function Ji(e,t,n){for(var r=new Set,i=0;i<e.length;i+=1)e[i].checked&&r.add(e[i].__value);return n||r.delete(t),Array.from(r)}function Yi(e){var t=e.type;return t===`number`||t===`range`}function Xi(e){return e===``?null:+e}var Zi=new class e{#e=new WeakMap;#t;#n;static entries=new WeakMap;constructor(e){this.#n=e}observe(e,t){var n=this.#e.get(e)||new Set;return n.add(t),this.#e.set(e,n),this.#r().observe(e,this.#n),()=>{var n=this.#e.get(e);n.delete(t),n.size===0&&(this.#e.delete(e),this.#t.unobserve(e))}}#r(){return this.#t??=new ResizeObserver(t=>{for(var n of t){e.entries.set(n.target,n);for(var r of this.#e.get(n.target)||[])r(n)}})}}({box:`border-box`});function Qi(e,t,n){var r=Zi.observe(e,()=>n(e[t]));jn(()=>(br(()=>n(e[t])),r))}function $i(e,t){return e===t||e?.[ce]===t}function ea(e=tt(),t,n,r){var i=O.r,a=V;return jn(()=>{var o,s;return Nn(()=>{o=s,s=r?.()||[],br(()=>{$i(n(...s),e)||(t(e,...s),o&&$i(n(...o),e)&&t(null,...o))})}),()=>{let r=a;for(;r!==i&&r.parent!==null&&r.parent.f&33554432;)r=r.parent;let o=()=>{s&&$i(n(...s),e)&&t(null,...s)},c=r.teardown;r.teardown=()=>{o(),c?.()}}}),e}function ta(e=!1){let t=O,n=t.l.u;if(!n)return;let r=()=>xr(t.s);if(e){let e=0,n={},i=yt(()=>{let r=!1,i=t.s;for(let e in i)i[e]!==n[e]&&(n[e]=i[e],r=!0);return r&&e++,e});r=()=>H(i)}n.b.length&&kn(()=>{na(t,r),m(n.b)}),Dn(()=>{let e=br(()=>n.m.map(p));return()=>{for(let t of e)typeof t==`function`&&t()}}),n.a.length&&Dn(()=>{na(t,r),m(n.a)})}function na(e,t){if(e.l.s)for(let t of e.l.s)H(t);t()}var ra=!1;function ia(e){var t=ra;try{return ra=!1,[e(),ra]}finally{ra=t}}function Y(e,t,n,r){var i=!Ge||!!(n&2),o=!!(n&8),s=!!(n&16),c=r,l=!0,u=void 0,d=()=>s&&i?(u??=yt(r),H(u)):(l&&(l=!1,c=s?br(r):r),c);let f;if(o){var p=ce in e||ue in e;f=a(e,t)?.set??(p&&t in e?n=>e[t]=n:void 0)}var m,h=!1;o?[m,h]=ia(()=>e[t]):m=e[t],m===void 0&&r!==void 0&&(m=d(),f&&(i&&Be(t),f(m)));var g=i?()=>{var n=e[t];return n===void 0?d():(l=!0,n)}:()=>{var n=e[t];return n!==void 0&&(c=void 0),n===void 0?c:n};if(i&&!(n&4))return g;if(f){var _=e.$$legacy;return(function(e,t){return arguments.length>0?((!i||!t||_||h)&&f(t?g():e),e):g()})}var v=!1,y=(n&1?yt:St)(()=>(v=!1,g()));o&&H(y);var b=V;return(function(e,t){if(arguments.length>0){let n=t?H(y):i&&o?rn(e):e;return F(y,n),v=!0,c!==void 0&&(c=n),e}return Jn&&v||b.f&16384?y.v:H(y)})}function aa(e){O===null&&Ne(`onMount`),Ge&&O.l!==null?oa(O).m.push(e):Dn(()=>{let t=br(e);if(typeof t==`function`)return t})}function oa(e){var t=e.l;return t.u??={a:[],b:[],m:[]}}var sa=`### الحساب نفسه، والصفحة المثبّتة في هذا المتصفح، وأول دخول.

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
`,ca=`### إدارة العقدة: الجهات والحسابات والوصلات والقواعد الدائمة وسلامة المخزن.

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
admin-account-hint = حروف لاتينية وأرقام، بلا اسم شخص: مثل watch-2.
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
admin-rule-says = { $kinds }، حتى الدرجة { $level }، تذهب فوراً إلى { $names }.
admin-rule-says-life = الحد الأدنى من { $kinds } يذهب فوراً إلى { $names }.
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
admin-rule-id-hint = حروف لاتينية صغيرة وأرقام و«-» و«.»، مثل army-night.
admin-rule-purpose = لأجل
admin-rule-everyday = كل يوم: النسخة كاملة
admin-rule-life = سلامة الأرواح: الحد الأدنى فقط
admin-rule-kinds = أي أنواع
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
admin-backup-same-disk = النسخ على قرص المخزن نفسه وتضيع معه. انقلها إلى قرص آخر، ومعها keys و node.toml، واحرسها كالعقدة.
admin-file = الملف
admin-made = أُنشئت
admin-size = الحجم
admin-restore = كيف تُستعاد
admin-restore-1 = كلّموا العقد المقابلة أولاً: المخزن المستعاد نسي ما كُتب وأُرسل واستُلم بعده.
admin-restore-2 = أوقف العقدة وانقل المخزن المتضرر جانباً، وأبقِ keys و node.toml في المجلد.
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
`,la=`### اللوحات: الطلبات، ما نريد معرفته، الإنذارات، وما قيل في سجلّ.

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
verdict-evaluation = درجة الوثوق
verdict-same-event = الحدث نفسه
verdict-different-events = حدثان مختلفان
verdict-accepted = مقبول في حسابنا
verdict-disputed = محلّ خلاف
which-record = أيّ سجلّ
which-record-hint = كلمات أو جهة أو مكان
which-none = لا سجلّ آخر كهذا في السجلّات المحمّلة.
`,ua=`### اختيار المكتب في التجربة.

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
`,da=`### ما ترفضه العقدة برمزه الثابت (docs/formats/errors.md)، والنقطة تُكتب شرطة.

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
error-account-not-found = لا يوجد حساب كهذا. انظر القائمة مجدداً.
error-joining-code = الأرقام ليست واحدة. نُسي هذا الانضمام: ربما يقف أحد بينكما. كلّم الضابط الآخر وابدآ من جديد.
error-joining-incomplete = لم يصل كل شيء بعد من هذا الانضمام. انتظر ملف الجهة الأخرى.
error-joining-invalid = هذا الملف ليس من هذا الانضمام، أو تغيّر في الطريق. اطلب ملفاً جديداً.
error-joining-not-found = لا انضمام جارياً مع هذه الجهة هنا. ابدأ بعرض.
error-introduction-invalid = تعريف الجهة الأخرى لا يصح. لم يُؤخذ منه شيء. اطلب ملفاً جديداً.
error-rule-not-found = لا قاعدة دائمة بهذا الاسم هنا. انظر القائمة مجدداً.
error-store-exists = الملف موجود من قبل. أعد المحاولة بعد لحظة.
error-store-newer = كتبت المخزن نسخة أحدث من تنسيق. ليُحدَّث البرنامج على العقدة.
`,fa=`### النماذج والإرسال.

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
`,pa=`### الصفحة: سطر الحالة، الخريطة، السجلّ، محور الوقت، الدخول.

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

# The rail: parts of the room beside the map
views = أقسام الغرفة
view-waiting = ينتظر
view-failed = تعذّر فتح هذا القسم. أعد تحميل الصفحة؛ ما كتبته محفوظ.

# Words between the items of a list
list-comma = {" و"}
list-and = {" و"}
`,ma=`### السجلّ: وقائعه، حال الخطة وأجوبتها، التسليم، التاريخ.

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
`,ha=`### سجل المناوبة: ما جرى في هذا المكتب، تسليم الخفارة واستلامها.

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
`,ga=`### هەژماری خۆت، ئەو پەڕەیەی لەم وێبگەڕەدا هەڵگیراوە، و یەکەم جار.

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
`,_a=`### بەڕێوەبردنی گرێ: لایەن و هەژمار و بەستەر و ڕێسای هەمیشەیی و دروستیی کۆگا.

view-admin = بەڕێوەبردن
admin-alone = ئەم هەژمارە تەنها بۆ بەڕێوەبردنە: تۆمار ناخوێنێتەوە و نانووسێت.
admin-pages = بەشەکانی بەڕێوەبردن
admin-page-network = لایەن و گرێکان
admin-page-accounts = هەژمارەکان
admin-page-peers = بەستەر و پەیوەستبوون
admin-page-rules = ڕێسا هەمیشەییەکان
admin-page-store = کۆگا و یەدەگ
admin-again = دووبارە هەوڵ بدەرەوە
admin-as-of = ئەوەی دەیبینیت تەمەنی { $age }یە.
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
admin-account-hint = پیتی لاتینی و ژمارە، بێ ناوی کەس: بۆ نموونە watch-2.
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
admin-join-lead = سێ پەڕگە بە هەر ڕێگەیەک بێت لە نێوانتاندا دەچن، پاشان دوو ئەفسەر بە دەنگ هەشت ژمارە بۆ یەکتر دەخوێننەوە. پێش ئەوە هیچ وەرناگیرێت.
admin-join-new = ڕێککەوتنێک پێشکەش بکە
admin-join-came = پەڕگەیەک لە لایەنەکەی ترەوە هات
admin-join-agency = ناسێنەری لایەنەکەی تر
admin-join-agency-hint = وەک خۆی لە تۆڕەکەدا ناوی دەنێت، بە پیتی لاتینیی بچووک.
admin-join-until = ڕێککەوتنەکە تەواو دەبێت لە
admin-join-served = هەر لایەک چی پێشکەشی ئەوی تر دەکات
admin-join-nothing = نەگوتراوە
admin-join-offer = پێشنیارەکە واژۆ بکە و پەڕگەکە پاشەکەوت بکە
admin-join-offered = پێشنیارێکی { $agency }
admin-join-accept = مەرجەکان قبووڵ بکە و وەڵامەکە پاشەکەوت بکە
admin-join-refuse = قبووڵی مەکە
admin-join-file = پەڕگەی { $name } لای تۆ پاشەکەوت کرا. بیگەیەنە بە { $agency }.
admin-join-again = دووبارە پاشەکەوتی بکە
admin-join-by = پێشکەشی کردووە
admin-join-answer = چاوەڕێی وەڵامی ئەوانە
admin-join-last = چاوەڕێی دوا پەڕگەی ئەوانە
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
admin-rule-says = { $kinds }، تا ئاستی { $level }، یەکسەر دەچن بۆ { $names }.
admin-rule-says-life = کەمترینی { $kinds } یەکسەر دەچێت بۆ { $names }.
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
admin-rule-id-hint = پیتی لاتینیی بچووک و ژمارە و «-» و «.»، بۆ نموونە army-night.
admin-rule-purpose = بۆ
admin-rule-everyday = هەموو ڕۆژێک: کۆپییەکە بە تەواوی
admin-rule-life = سەلامەتیی ژیان: تەنها کەمترین
admin-rule-kinds = کام جۆرانە
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
admin-stage-file = پەڕگەی بنکەی داتا …
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
admin-mend-stop = گرێکە بوەستێنە، پەڕگەکە هەڵبگرە، و لەگەڵ ئەو کەسە قسە بکە کە چاودێری گرێکانتان دەکات. نابێت لە کۆگایەکی زیانلێکەوتوودا بنووسرێت.
admin-damage = زیان
admin-how-many = ژمارە
admin-backups = یەدەگەکان
admin-backup-newest = نوێترین یەدەگ تەمەنی { $age }یە.
admin-backup-old = هەموو ڕۆژێک دانەیەک دروست بکە.
admin-backup-none = هێشتا یەدەگ نییە.
admin-backup-begin = ئێستا یەدەگێک دروست بکە
admin-backup-saved = لەسەر دیسک پاشەکەوت کرا:
admin-backup-where = لەسەر ئامێری گرێکە، لە بوخچەی
admin-backup-same-disk = یەدەگەکان لەسەر هەمان دیسکی کۆگان و لەگەڵیدا دەفەوتێن. بیانبە بۆ دیسکێکی تر، لەگەڵ keys و node.toml، و وەک گرێکە بیانپارێزە.
admin-file = پەڕگە
admin-made = دروستکرا
admin-size = قەبارە
admin-restore = چۆن دەگێڕدرێتەوە
admin-restore-1 = سەرەتا لەگەڵ گرێکانی تر قسە بکەن: کۆگای گێڕدراوە ئەوەی لەبیر چووەتەوە کە دواتر نووسراوە و نێردراوە و وەرگیراوە.
admin-restore-2 = گرێکە بوەستێنە، کۆگا زیانلێکەوتووەکە لابدە، و keys و node.toml لە بوخچەکەدا بهێڵەوە.
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
`,va=`### تەختەکان: داواکارییەکان، ئەوەی دەمانەوێت بیزانین، ئاگادارییەکان، و ئەوەی دەربارەی تۆمارێک گوترا.

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
alerts-local = کێ دانی پێدا نا و کەی، لێرە دەمێنێتەوە. نێرەر دەبینێت وەرمان گرتووە یان نا، پێی ناگوترێت کە زەنگ بێدەنگ کرا.
alerts-rung-none = هێشتا هیچ زەنگی لێ نەداوە.
alert-until = لە کاردایە تا
alert-was-until = لە کاردا بوو تا
heard-by = { $who } پێش { $age } دانی پێدا نا
rings = زەنگ لێ دەدات: هێشتا کەس دانی پێدا نەناوە
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
verdict-evaluation = ڕادەی دڵنیایی
verdict-same-event = هەمان ڕووداو
verdict-different-events = دوو ڕووداوی جیا
verdict-accepted = لە ژماردنی ئێمەدا قبووڵە
verdict-disputed = جێی ناکۆکییە
which-record = کام تۆمار
which-record-hint = وشە، لایەن یان شوێن
which-none = لە تۆمارە بارکراوەکاندا تۆماری تری لەم جۆرە نییە.
`,ya=`### هەڵبژاردنی مێز لە نمایشەکەدا.

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
`,ba=`### ئەوەی گرێ ڕەتی دەکاتەوە، بە کۆدە نەگۆڕەکەی (docs/formats/errors.md)؛ خاڵ بە هێڵ دەنووسرێت.

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
error-place-out-of-range = شوێنی وا نییە. پانیی جوگرافی لە نێوان ⁦-90⁩ و 90 و درێژیی جوگرافی لە نێوان ⁦-180⁩ و 180دایە.
error-place-unreadable = ئەمە شوێن نییە. MGRS بنووسە وەک ⁦38S LE 71 59⁩ یان پلە وەک ⁦35.77 43.58⁩.
error-place-area = سنووری ناوچەکە خۆی دەبڕێت، یان بەتاڵە، یان زۆر گەورەیە. دووبارە بیکێشە.
error-time-impossible = ئەم کاتە ناگونجێت: پێش دەستپێکردن تەواو دەبێت یان زۆر دوورە. ڕاستی بکەرەوە.
error-time-unreadable = ئەمە کات نییە. بەم شێوەیە بینووسە: ⁦2023-10-22T06:05:00Z⁩.
error-text-too-long = نووسینەکە زۆر درێژە. کورتی بکەرەوە یان بیکە بە دوو تۆمار.
error-kind-unknown = مێز ئەم جۆرە تۆمارە نانووسێت.
error-body-invalid = خانەیەک نییە یان هەڵەیە. ئەو خانەیە ڕاست بکەرەوە کە ناوی هاتووە.
error-status-mixed = مەشق و ڕاستەقینە لە یەک گرێدا تێکەڵ ناکرێن.
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
error-frame-unreadable = گرێی بەرامبەر شتێکی ناردووە ناخوێندرێتەوە. لابرا.
error-frame-too-large = گرێی بەرامبەر چوارچێوەیەکی لە سنوور گەورەتری نارد. لابرا.
error-frame-cut = چوارچێوەکە ئەوە نییە کە پەنجەمۆرەکەی دەیڵێت. وەرنەگیرا و دووبارە داوا دەکرێتەوە.
error-frame-gap = ژمارە لە ڕێڕەوەکەدا کەمە. دووبارە داوا دەکرێنەوە.
error-frame-chain = زنجیرەی ڕێڕەوەکە لەگەڵ ئەوەی لامانە ناگونجێت: لێرە یان لەوێ یەدەگێک گێڕدراوەتەوە. با بەڕێوەبەرەکان پێکەوە قسە بکەن.
error-frame-fork = گرێی بەرامبەر دوو ڕابردووی جیاوازی بۆ یەک ڕێڕەو واژۆ کردووە. هەردووکیان پارێزران و هیچ وەرنەگیرا. لەگەڵ گرێی بەرامبەر قسە بکە.
error-frame-epoch = ڕێڕەوەکە بە سەردەمێکی تر دەژمێردرێت. هیچ وەرنەگیرا. ئەگەر بەردەوام بوو، لەگەڵ گرێی بەرامبەر قسە بکە.
error-frame-signature = واژۆکە دروست نییە. هیچی لێ وەرنەگیرا.
error-frame-key = بە کلیلێک واژۆ کراوە کە لایەنەکەی بۆ ئەمە پشتڕاستی نەکردووەتەوە، یان چیتر نا. وەرنەگیرا.
error-frame-addressee = بۆ کەسێکی تر نێردراوە. وەرنەگیرا.
error-frame-owner = هی لایەنێکە کە ئەم گرێیە بە ناوی ئەوەوە قسە ناکات. وەرنەگیرا.
error-frame-version = وەشانەکە دوای ئەوەی لامانە نایەت. وەرنەگیرا.
error-frame-home = هی گرێیەکی تری ئەم لایەنەیە و هەر ئەو بەدوایدا دەچێت یان دەیکشێنێتەوە. وەرنەگیرا.
error-frame-recalled = خاوەنەکەی کشاندوویەتیەوە. نە وەرگیرا و نە هەڵگیرا.
error-frame-status = مەشق و ڕاستەقینە تێکەڵ ناکرێن. وەرنەگیرا.
error-frame-kind = ڕێڕەوەکە شتێکی هێنا کە ئەم گرێیە نایناسێت. لابرا.
error-peer-refused = گرێی بەرامبەر نەیسەلماند ئەو گرێیەیە کە دەیڵێت.
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
error-store-exists = پەڕگەکە پێشتر هەیە. دوای کەمێک دووبارە هەوڵ بدەرەوە.
error-store-newer = تەنسیقێکی نوێتر لە کۆگاکەدا نووسیویەتی. دەبێت بەرنامەکەی سەر گرێکە نوێ بکرێتەوە.
`,xa=`### فۆرمەکان و ناردن.

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
place-hint-map = MGRS یان پلە، بە هەر ژمارەیەک؛ یان کرتە لەسەر نەخشەکە بکە.
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
label-more = کۆتوبەند
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
`,Sa=`### پەڕەکە: دێڕی دۆخ، نەخشە، تۆمار، تەوەری کات، چوونەژوورەوە.

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
map-home = پیشاندانی هەموو کەرتەکان
map-failed = ئەم وێبگەڕە ناتوانێت نەخشەکە بکێشێت (WebGL). هەموو شتێکی تر کار دەکات: شوێن لە هەر تۆمارێکدا نووسراوە.
map-keys = کلیلەکان: R ڕاپۆرت، A ئاگادارکردنەوە، C گرتنەدەستی زەوی، M جووڵە، و هێڵی لار بۆ گەڕان.
zoom-in = نزیککردنەوە
zoom-out = دوورخستنەوە
read-out-title = MGRS یان پلە
degrees = پلە
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
feed-empty-sieve = هیچ لەم جۆرە نییە.
feed-new = { $n ->
    [one] یەکی نوێ
   *[other] { $n } نوێ
  }
unread = { $n ->
    [one] یەک نەخوێندراوەتەوە
   *[other] { $n } نەخوێندراونەتەوە
  }
sieve = پیشاندان
sieve-all = هەموو
sieve-plans = پلانەکان
sieve-alerts = ئاگادارکردنەوەکان
sieve-own = هی خۆمان
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

age-s = { $n } چرکە
age-min = { $n } خولەک
age-h = { $n } کاتژمێر
age-d = { $n } ڕۆژ
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
`,Ca=`### تۆمار: ڕاستییەکانی، دۆخی پلان و وەڵامەکانی، گەیاندن، مێژوو.

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
recall-promise = گرێکانیان یەکسەر دەیشارنەوە و لەناوی دەبەن. ئەمە بەڵێنی ئەوانە، نەک یاسای سروشت: ئەوەی خوێندرایەوە، نووسرایەوە یان وێنەی گیرا وەک خۆی دەمێنێت. تۆمارەکە لای ئێوە دەمێنێت و وەشانی دواتری نابێت.
recall-confirm = کشاندنەوەی دڵنیا
recall-not = با لایان بمێنێت
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

deliveries = گەیاندن
deliveries-none = تەنها لای خۆمانە.
state-pending = چاوەڕوان
state-sent = نێردراو
state-received = وەرگیراو
state-refused = گرێکەیان لایبرد
state-recalled = لای ئەوان شاردرایەوە و لەناوبرا
state-unsent = لای ئێمە دەرنەچوو
state-recall-pending = کشاندنەوە چاوەڕوانە
state-recalling = کشاندنەوە لە ڕێگەیە
state-recall-refused = گرێکەیان داوای کشاندنەوەی لابرد: پەیوەندییان پێوە بکە
basis-authority = بە دەسەڵاتی خۆمان
basis-standing = بە ڕێسای هەمیشەیی
basis-life-safety = بۆ سەلامەتیی ژیان
`,wa=`### تۆماری ئێشک: ئەوەی لەم مێزە ڕوویدا، ڕادەستکردن و وەرگرتنی ئێشک.

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
watch-changed = وەشانی { $n }مان نووسی: { $kind }
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
watch-acknowledged = بیسترا: { $cause }
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
`,Ta=`### One's own account, the page as it is kept in this browser, and the first time.

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
`,Ea=`### The node's administration: agencies, accounts, links, standing rules, the store's health.

view-admin = Administration
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
admin-rule-says = { $kinds }, up to level { $level }, go at once to { $names }.
admin-rule-says-life = The minimum of { $kinds } goes at once to { $names }.
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
`,Da=`### Boards: requests, what we need to know, alerts, and what was said of a record.

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
verdict-evaluation = How sure
verdict-same-event = Same event
verdict-different-events = Different events
verdict-accepted = Accepted for our count
verdict-disputed = Disputed
which-record = Which record
which-record-hint = words, agency or place
which-none = No other such record among those loaded.
`,Oa=`### The demonstration's desk picker.

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
`,ka=`### The node's refusals by their stable code (docs/formats/errors.md), dots written as dashes.

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
error-account-not-found = There is no such account. Look at the list again.
error-joining-code = The digits are not the same. This joining is forgotten: somebody may stand between you. Speak with the other officer and begin anew.
error-joining-incomplete = Something of this joining has not come yet. Wait for the other agency's file.
error-joining-invalid = This file does not belong to this joining, or was changed on its way. Ask for a new one.
error-joining-not-found = No joining with this agency is under way here. Begin with an offer.
error-introduction-invalid = The other agency's introduction does not hold. Nothing of it was taken. Ask for a new file.
error-rule-not-found = There is no standing rule of that name here. Look at the list again.
error-store-exists = The file is there already. Try again in a moment.
error-store-newer = A newer Tansiq has written the store. The program on the node must be updated.
`,Aa=`### The forms, and sending.

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
`,ja=`### The shell: status line, map, feed, time axis, sign-in.

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

# The rail: parts of the room beside the map
views = Parts of the room
view-waiting = waiting
view-failed = This part could not be opened. Load the page again; what you wrote is kept.

# Words between the items of a list
list-comma = {", "}
list-and = {" and "}
`,Ma=`### A record: its facts, a plan's state and answers, delivery, history.

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
`,Na=`### The watch log: what happened at this desk, handing the watch over and taking it.

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
`,Pa=class{constructor(e){this.value=e}valueOf(){return this.value}},X=class extends Pa{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},Fa=class extends Pa{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},Ia=class e extends Pa{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof Pa)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof Pa&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},La=100,Ra=`⁨`,za=`⁩`;function Ba(e,t,n){return n===t||n instanceof Fa&&t instanceof Fa&&n.value===t.value||t instanceof Fa&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function Va(e,t,n){return t[n]?Xa(e,t[n].value):(e.reportError(RangeError(`No default`)),new X)}function Ha(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=Ua(e,i.value):n.push(Ua(e,i));return{positional:n,named:r}}function Ua(e,t){switch(t.type){case`str`:return t.value;case`num`:return new Fa(t.value,{minimumFractionDigits:t.precision});case`var`:return Wa(e,t);case`mesg`:return Ga(e,t);case`term`:return Ka(e,t);case`func`:return qa(e,t);case`select`:return Ja(e,t);default:return new X}}function Wa(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new X(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new X(`$${t}`);if(n instanceof Pa)return n;switch(typeof n){case`string`:return n;case`number`:return new Fa(n);case`object`:if(Ia.supportsValue(n))return new Ia(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new X(`$${t}`)}}function Ga(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new X(t);if(n){let i=r.attributes[n];return i?Xa(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new X(`${t}.${n}`))}return r.value?Xa(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new X(t))}function Ka(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new X(i);if(n){let t=a.attributes[n];if(t){e.params=Ha(e,r).named;let n=Xa(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new X(`${i}.${n}`)}e.params=Ha(e,r).named;let o=Xa(e,a.value);return e.params=null,o}function qa(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new X(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new X(`${t}()`);try{let t=Ha(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new X(`${t}()`)}}function Ja(e,{selector:t,variants:n,star:r}){let i=Ua(e,t);if(i instanceof X)return Va(e,n,r);for(let t of n)if(Ba(e,i,Ua(e,t.key)))return Xa(e,t.value);return Va(e,n,r)}function Ya(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new X;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>La)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${La}`);r&&n.push(Ra),n.push(Ua(e,i).toString(e)),r&&n.push(za)}return e.dirty.delete(t),n.join(``)}function Xa(e,t){return typeof t==`string`?e.bundle._transform(t):Ya(e,t)}var Za=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function Qa(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var $a=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function eo(e,t){let n=e[0];if(n instanceof X)return new X(`NUMBER(${n.valueOf()})`);if(n instanceof Fa)return new Fa(n.valueOf(),{...n.opts,...Qa(t,$a)});if(n instanceof Ia)return new Fa(n.toNumber(),{...Qa(t,$a)});throw TypeError(`Invalid argument to NUMBER`)}var to=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function no(e,t){let n=e[0];if(n instanceof X)return new X(`DATETIME(${n.valueOf()})`);if(n instanceof Ia||n instanceof Fa)return new Ia(n,Qa(t,to));throw TypeError(`Invalid argument to DATETIME`)}var ro=new Map;function io(e){let t=Array.isArray(e)?e.join(` `):e,n=ro.get(t);return n===void 0&&(n=new Map,ro.set(t,n)),n}var ao=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:eo,DATETIME:no,...t},this._useIsolating=n,this._transform=r,this._intls=io(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new Za(this,n,t);try{return Ya(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new X().toString(r);throw e}}},oo=/^(-?[a-zA-Z][\w-]*) *= */gm,so=/\.([a-zA-Z][\w-]*) *= */y,co=/\*?\[/y,lo=/(-?[0-9]+(?:\.([0-9]+))?)/y,uo=/([a-zA-Z][\w-]*)/y,fo=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,po=/^[A-Z][A-Z0-9_-]*$/,mo=/([^{}\n\r]+)/y,ho=/([^\\"\n\r]*)/y,go=/\\([\\"])/y,_o=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,vo=/^\n+/,yo=/ +$/,bo=/ *\r?\n/g,xo=/( *)$/,So=/{\s*/y,Co=/\s*}/y,wo=/\[\s*/y,To=/\s*] */y,Eo=/\s*\(\s*/y,Do=/\s*->\s*/y,Oo=/\s*:\s*/y,ko=/\s*,?\s*/y,Ao=/\s+/y,jo=class{constructor(e){this.body=[],oo.lastIndex=0;let t=0;for(;;){let n=oo.exec(e);if(n===null)break;t=oo.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(so);){let t=o(so),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(mo)&&(r=o(mo)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,vo),u([i],i.length)):r?S(r,yo):null}function u(r=[],i){for(;;){if(n(mo)){r.push(o(mo));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,yo));let c=[];for(let e of r)e instanceof Mo&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(So,SyntaxError);let e=f();if(i(Co))return e;if(i(Do)){let t=h();return i(Co,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(fo)){let[,e,t,n=null]=a(fo);if(e===`$`)return{type:`var`,name:t};if(i(Eo)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(po.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(ko)}}function m(){let e=f();return e.type===`mesg`&&i(Oo)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(co);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(wo,SyntaxError);let e;return e=n(lo)?v():{type:`str`,value:o(uo)},i(To,SyntaxError),e}function _(){if(n(lo))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(lo),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(ho),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(go))return o(go);if(n(_o)){let[,e,t]=a(_o),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(Ao),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return ee(e.slice(n,t))}return e[t-1]===` `&&ee(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function ee(e){let t=e.replace(bo,`
`),n=xo.exec(e)[1].length;return new Mo(t,n)}}},Mo=class{constructor(e,t){this.value=e,this.length=t}},No=Object.assign({"../../locales/ar/account.ftl":sa,"../../locales/ar/admin.ftl":ca,"../../locales/ar/boards.ftl":la,"../../locales/ar/demo.ftl":ua,"../../locales/ar/errors.ftl":da,"../../locales/ar/form.ftl":fa,"../../locales/ar/page.ftl":pa,"../../locales/ar/record.ftl":ma,"../../locales/ar/watch.ftl":ha,"../../locales/ckb/account.ftl":ga,"../../locales/ckb/admin.ftl":_a,"../../locales/ckb/boards.ftl":va,"../../locales/ckb/demo.ftl":ya,"../../locales/ckb/errors.ftl":ba,"../../locales/ckb/form.ftl":xa,"../../locales/ckb/page.ftl":Sa,"../../locales/ckb/record.ftl":Ca,"../../locales/ckb/watch.ftl":wa,"../../locales/en/account.ftl":Ta,"../../locales/en/admin.ftl":Ea,"../../locales/en/boards.ftl":Da,"../../locales/en/demo.ftl":Oa,"../../locales/en/errors.ftl":ka,"../../locales/en/form.ftl":Aa,"../../locales/en/page.ftl":ja,"../../locales/en/record.ftl":Ma,"../../locales/en/watch.ftl":Na}),Po=[`ar`,`ckb`,`en`],Fo={ar:`العربية`,ckb:`کوردی`,en:`English`},Io=[`ar`,`ckb`],Lo={ar:[`ar`,`ckb`,`en`],ckb:[`ckb`,`ar`,`en`],en:[`en`,`ar`,`ckb`]},Ro=`tansiq.language`,zo=new Map(Po.map(e=>[e,Bo(e)]));function Bo(e){let t=new ao([`${e}-u-nu-latn`,`en-u-nu-latn`]);for(let[n,r]of Object.entries(No))n.includes(`/locales/${e}/`)&&t.addResource(new jo(r));return t}function Vo(){let e=localStorage.getItem(Ro);return Po.find(t=>t===e)??`ar`}var Ho=new class{#e=P(rn(Vo()));get language(){return H(this.#e)}set language(e){F(this.#e,e,!0)}#t=M(()=>Io.includes(this.language));get rtl(){return H(this.#t)}set rtl(e){F(this.#t,e)}use(e){this.language=e,localStorage.setItem(Ro,e),this.apply()}apply(){document.documentElement.lang=this.language,document.documentElement.dir=this.rtl?`rtl`:`ltr`,document.querySelector(`link[rel=manifest]`)?.setAttribute(`href`,`/static/page/manifest.${this.language}.webmanifest`)}};function Z(e,t){return Uo(e,t)??e}function Uo(e,t){let n=zo.get(Ho.language),r=n?.getMessage(e);return!n||!r?.value?null:n.formatPattern(r.value,t??null,[])}function Wo(e){return e?Lo[Ho.language].map(t=>e[t]).find(Boolean)??``:``}function Go(e){let t=e.slice(0,-1).join(Z(`list-comma`));return t?t+Z(`list-and`)+e.at(-1):e[0]??``}var Ko={level:0,audience:[],caveats:[],handling_until:null,show_audience:!1},qo=class extends Error{code;status;detail;field;dryRun;constructor(e,t,n,r,i){super(`${e}: ${n}`),this.code=e,this.status=t,this.detail=n,this.field=r,this.dryRun=i}},Jo=15e3,Yo=class{hooks;constructor(e){this.hooks=e}door=()=>this.call(`GET`,`/api/door`);me=()=>this.call(`GET`,`/api/me`,{quiet:!0});signIn=(e,t)=>this.call(`POST`,`/api/session`,{body:{account:e,password:t},quiet:!0});signOut=()=>this.call(`DELETE`,`/api/session`);ground=()=>this.call(`GET`,`/api/ground`);feed=(e,t)=>this.call(`GET`,`/api/feed?limit=${t}${e===null?``:`&before=${e}`}`);record=async e=>{let t=await this.call(`GET`,`/api/records/${encodeURIComponent(e)}`);return{...t,label:t.label&&{...Ko,...t.label}}};alarms=()=>this.call(`GET`,`/api/alarms`);acknowledge=e=>this.call(`POST`,`/api/alarms/${encodeURIComponent(e)}/acknowledge`);links=()=>this.call(`GET`,`/api/links`);dryRun=(e,t)=>this.call(`POST`,`/api/dry-run`,{body:e,...t?{signal:t}:{}});send=(e,t,n)=>this.call(`POST`,`/api/records`,{body:{draft:e,digest:t},key:n});recall=(e,t)=>this.call(`POST`,`/api/records/${encodeURIComponent(e)}/recall`,{key:t});async call(e,t,n={}){let r={Accept:`application/json`};e!==`GET`&&(r[`X-CSRF-Token`]=this.hooks.csrf()),n.body!==void 0&&(r[`Content-Type`]=`application/json`),n.key&&(r[`Idempotency-Key`]=n.key);let i={method:e,headers:r,credentials:`same-origin`,cache:`no-store`};n.body!==void 0&&(i.body=JSON.stringify(n.body));let a=AbortSignal.timeout(Jo);i.signal=n.signal?AbortSignal.any([n.signal,a]):a;let o;try{o=await fetch(t,i)}catch(e){throw n.signal?.aborted?e:(this.hooks.unreachable(),new qo(`unreachable`,0,``,null,null))}if(o.ok)return o.status===204?void 0:await o.json();let s=await Xo(o);throw s.code===`session.needed`&&!n.quiet&&this.hooks.ended(),s}};async function Xo(e){let t=await e.text(),n={};try{n=JSON.parse(t)}catch{}let r=e=>typeof n[e]==`string`?n[e]:null;return new qo(r(`code`)??(e.status>=502?`unreachable`:`internal`),e.status,r(`detail`)??r(`title`)??``,r(`field`),n.dry_run??null)}var Zo=(e,t)=>t.some(t=>e instanceof t),Qo,$o;function es(){return Qo||=[IDBIndex,IDBObjectStore,IDBCursor,IDBDatabase,IDBTransaction]}function ts(){return $o||=[`advance`,`continue`,`continuePrimaryKey`].map(e=>IDBCursor.prototype[e])}var ns=new WeakMap,rs=new WeakMap,is=new WeakMap;function as(e){let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`success`,i),e.removeEventListener(`error`,a)},i=()=>{t(ds(e.result)),r()},a=()=>{n(e.error),r()};e.addEventListener(`success`,i),e.addEventListener(`error`,a)});return is.set(t,e),t}function os(e){if(ns.has(e))return;let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`complete`,i),e.removeEventListener(`error`,a),e.removeEventListener(`abort`,a)},i=()=>{t(),r()},a=()=>{n(e.error||new DOMException(`AbortError`,`AbortError`)),r()};e.addEventListener(`complete`,i),e.addEventListener(`error`,a),e.addEventListener(`abort`,a)});ns.set(e,t)}var ss={get(e,t,n){if(e instanceof IDBTransaction){if(t===`done`)return ns.get(e);if(t===`store`)return n.objectStoreNames[1]?void 0:n.objectStore(n.objectStoreNames[0])}return ds(e[t])},set(e,t,n){return e[t]=n,!0},has(e,t){return e instanceof IDBTransaction&&(t===`done`||t===`store`)||t in e}};function cs(e){ss=e(ss)}function ls(e){return ts().includes(e)?function(...t){return e.apply(fs(this),t),ds(this.request)}:function(...t){return ds(e.apply(fs(this),t))}}function us(e){return typeof e==`function`?ls(e):(e instanceof IDBTransaction&&os(e),Zo(e,es())?new Proxy(e,ss):e)}function ds(e){if(e instanceof IDBRequest)return as(e);if(rs.has(e))return rs.get(e);let t=us(e);return Object.is(t,e)||(rs.set(e,t),is.set(t,e)),t}var fs=e=>is.get(e);function ps(e,t,{blocked:n,upgrade:r,blocking:i,terminated:a}={}){let o=indexedDB.open(e,t),s=ds(o);return r&&o.addEventListener(`upgradeneeded`,e=>{r(ds(o.result),e.oldVersion,e.newVersion,ds(o.transaction),e)}),n&&o.addEventListener(`blocked`,e=>n(e.oldVersion,e.newVersion,e)),s.then(e=>{a&&e.addEventListener(`close`,()=>a()),i&&e.addEventListener(`versionchange`,e=>i(e.oldVersion,e.newVersion,e))}).catch(()=>{}),s}var ms=[`get`,`getKey`,`getAll`,`getAllKeys`,`count`],hs=[`put`,`add`,`delete`,`clear`],gs={};function _s(e,t){if(!(e instanceof IDBDatabase&&!(t in e)&&typeof t==`string`))return;if(gs[t])return gs[t];let n=t.replace(/FromIndex$/,``),r=t!==n,i=hs.includes(n);return!(n in(r?IDBIndex:IDBObjectStore).prototype)||!(i||ms.includes(n))?void 0:gs[t]=async function(e,...t){let a=this.transaction(e,i?`readwrite`:`readonly`),o=a.store;return r&&(o=o.index(t.shift())),(await Promise.all([o[n](...t),i&&a.done]))[0]}}cs(e=>({...e,get:(t,n,r)=>_s(t,n)||e.get(t,n,r),has:(t,n)=>!!_s(t,n)||e.has(t,n)}));var vs=[`advance`,`continue`,`continuePrimaryKey`],ys={},bs=new WeakMap,xs=new WeakMap,Ss={get(e,t){if(!vs.includes(t))return e[t];let n=ys[t];return n||=ys[t]=function(...e){bs.set(this,xs.get(this)[t](...e))},n}};async function*Cs(...e){let t=this;if(t instanceof IDBCursor||(t=await t.openCursor(...e)),!t)return;t=t;let n=new Proxy(t,Ss);for(xs.set(n,t),is.set(n,fs(t));t;)yield n,t=await(bs.get(n)||t.continue()),bs.delete(n)}function ws(e,t){return t===Symbol.asyncIterator&&Zo(e,[IDBIndex,IDBObjectStore,IDBCursor])||t===`iterate`&&Zo(e,[IDBIndex,IDBObjectStore])}cs(e=>({...e,get(t,n,r){return ws(t,n)?Cs:e.get(t,n,r)},has(t,n){return ws(t,n)||e.has(t,n)}}));var Ts=class{#e;constructor(){this.#e=ps(`tansiq`,1,{upgrade(e){e.createObjectStore(`sheets`,{keyPath:`key`}),e.createObjectStore(`outgoing`,{keyPath:`key`})}})}async all(e){let t=await this.#e,n=t=>t.filter(t=>t.account===e);return{sheets:n(await t.getAll(`sheets`)),outgoing:n(await t.getAll(`outgoing`))}}putSheet=async e=>void await(await this.#e).put(`sheets`,e);dropSheet=async e=>(await this.#e).delete(`sheets`,e);putOutgoing=async e=>void await(await this.#e).put(`outgoing`,e);dropOutgoing=async e=>(await this.#e).delete(`outgoing`,e)},Es=200,Ds=class{api;#e=P([]);get rows(){return H(this.#e)}set rows(e){F(this.#e,e)}#t=P(!1);get loaded(){return H(this.#t)}set loaded(e){F(this.#t,e,!0)}#n=P(null);get more(){return H(this.#n)}set more(e){F(this.#n,e,!0)}last=0;#r=P(new Set);#i=P(0);#a=``;#o=M(()=>this.rows.filter(e=>this.isUnread(e)).length);get unread(){return H(this.#o)}set unread(e){F(this.#o,e)}constructor(e){this.api=e}async load(e){this.#a=`tansiq.read.${e}`;let t=await this.api().feed(null,Es),n=!this.loaded;if(this.#s(t.rows),this.last=Math.max(this.last,t.last),n){this.more=t.next;let e=localStorage.getItem(this.#a);F(this.#i,e===null?t.last:Number(e),!0),e===null&&localStorage.setItem(this.#a,String(t.last))}this.loaded=!0}async older(){if(this.more===null)return;let e=await this.api().feed(this.more,Es);this.more=e.next,this.#s(e.rows)}take(e){let t=this.rows.find(t=>t.id===e.id);return this.last=Math.max(this.last,e.n),this.#s([e]),!t||t.version!==e.version}drop(e){this.byId(e)&&(this.rows=this.rows.filter(t=>t.id!==e))}byId(e){return this.rows.find(t=>t.id===e)}isUnread(e){return!e.own&&e.n>H(this.#i)&&!H(this.#r).has(Os(e))}markRead(e){this.isUnread(e)&&F(this.#r,new Set([...H(this.#r),Os(e)]))}markAllRead(){F(this.#i,this.rows[0]?.n??H(this.#i),!0),F(this.#r,new Set),localStorage.setItem(this.#a,String(H(this.#i)))}#s(e){let t=new Map(this.rows.map(e=>[e.id,e]));for(let n of e){let e=t.get(n.id);n.current?(!e||n.version>=e.version)&&t.set(n.id,n):e&&e.version<=n.version&&t.delete(n.id)}this.rows=[...t.values()].sort((e,t)=>t.n-e.n)}},Os=e=>`${e.id}/${e.version}`,ks=36e5,As=class{#e=P(`absent`);get state(){return H(this.#e)}set state(e){F(this.#e,e,!0)}#t=P(!1);get newer(){return H(this.#t)}set newer(e){F(this.#t,e,!0)}#n=null;#r=!1;async begin(){if(!(`serviceWorker`in navigator))return;let e=navigator.serviceWorker,t=e.controller!==null;e.addEventListener(`controllerchange`,()=>{this.#r?location.reload():t&&(this.newer=!0),this.state=`ready`});try{this.#n=await e.register(`/sw.js`,{scope:`/`,updateViaCache:`none`})}catch{return}let n=this.#n;this.state=e.controller||n.active?`ready`:`preparing`,this.#i(n.waiting),this.#i(n.installing),n.addEventListener(`updatefound`,()=>this.#i(n.installing)),setInterval(()=>this.look(),ks)}look(){this.#n?.update().catch(()=>void 0)}load(){this.#r=!0;let e=this.#n?.waiting;e?e.postMessage(`go`):location.reload()}#i(e){if(!e)return;let t=()=>{e.state===`installed`&&navigator.serviceWorker.controller&&(this.newer=!0),e.state===`activated`&&(this.state=`ready`)};e.addEventListener(`statechange`,t),t()}},js=4e3,Ms=new Set([`unreachable`,`session.needed`,`session.csrf`,`request.too-many`,`store.in-use`,`account.locked`]),Ns=class{api;drawer;sent;#e=P([]);get sheets(){return H(this.#e)}set sheets(e){F(this.#e,e)}#t=P([]);get waiting(){return H(this.#t)}set waiting(e){F(this.#t,e)}#n=``;#r=new Set;#i;constructor(e,t,n){this.api=e,this.drawer=t,this.sent=n}async load(e){this.#n=e;let t=await this.drawer.all(e).catch(()=>({sheets:[],outgoing:[]}));this.sheets=t.sheets.sort((e,t)=>t.saved_at-e.saved_at),this.waiting=t.outgoing.sort((e,t)=>e.saved_at-t.saved_at),this.#i??=setInterval(()=>void this.flush(),js)}async keep(e){let t={...e,account:this.#n,saved_at:Date.now()};this.sheets=[t,...this.sheets.filter(t=>t.key!==e.key)],await this.drawer.putSheet(Je(t)).catch(()=>void 0)}async dropSheet(e){this.sheets=this.sheets.filter(t=>t.key!==e),await this.drawer.dropSheet(e).catch(()=>void 0)}async drop(e){this.waiting=this.waiting.filter(t=>t.key!==e),await this.drawer.dropOutgoing(e).catch(()=>void 0)}async submit(e){let t={...e,account:this.#n,saved_at:Date.now(),state:`waiting`,code:null,detail:``};await this.drawer.putOutgoing(Je(t)).catch(()=>void 0);let n=await this.#a(t);return n.kind===`queued`&&this.#o(t),n.kind===`refused`&&await this.drawer.dropOutgoing(t.key).catch(()=>void 0),n}async flush(){for(let e of this.waiting.filter(e=>e.state===`waiting`)){let t=await this.#a(e);if(t.kind===`refused`){let n=t.refusal.code===`release.changed`?`look-again`:`refused`,r={...e,state:n,code:t.refusal.code,detail:t.refusal.detail};this.#o(r),await this.drawer.putOutgoing(Je(r)).catch(()=>void 0)}if(t.kind===`queued`)return}}async#a(e){if(this.#r.has(e.key))return{kind:`queued`};this.#r.add(e.key);try{if(e.digest===null)return await this.api().dryRun(e.draft),this.#o({...e,state:`look-again`}),await this.drawer.putOutgoing({...Je(e),state:`look-again`}).catch(()=>void 0),{kind:`queued`};let{row:t}=await this.api().send(e.draft,e.digest,e.key);return await this.drop(e.key),await this.dropSheet(e.key),this.sent(t),{kind:`sent`,row:t}}catch(e){if(!(e instanceof qo))throw e;return Ms.has(e.code)?{kind:`queued`}:{kind:`refused`,refusal:e}}finally{this.#r.delete(e.key)}}#o(e){this.waiting=[...this.waiting.filter(t=>t.key!==e.key),e].sort((e,t)=>e.saved_at-t.saved_at)}},Ps=class{#e=P(null);get mode(){return H(this.#e)}set mode(e){F(this.#e,e,!0)}#t=P(null);get point(){return H(this.#t)}set point(e){F(this.#t,e)}#n=P([]);get corners(){return H(this.#n)}set corners(e){F(this.#n,e)}#r=()=>void 0;#i=()=>void 0;#a=()=>void 0;begin(e,t){this.mode=e,this.#r=t.put,this.#i=t.move??(()=>void 0),this.#a=t.undo??(()=>void 0)}put=e=>this.#r(e);move=(e,t)=>this.#i(e,t);undo=()=>this.#a();rest(){this.mode=null}clear(){this.mode=null,this.point=null,this.corners=[]}},Fs=class{#e=P(null);get record(){return H(this.#e)}set record(e){F(this.#e,e,!0)}#t=P(null);get view(){return H(this.#t)}set view(e){F(this.#t,e,!0)}#n=P(``);get rest(){return H(this.#n)}set rest(e){F(this.#n,e,!0)}#r=P(``);get query(){return H(this.#r)}set query(e){F(this.#r,e,!0)}constructor(){this.#a(),addEventListener(`hashchange`,()=>this.#a()),addEventListener(`popstate`,()=>this.#a())}open(e){this.#i(e===null?``:`records/${encodeURIComponent(e)}`,this.query)}show(e,t=``){this.#i([e,t].filter(Boolean).join(`/`),this.query)}narrow(e){let[t=``]=location.hash.replace(/^#\/?/,``).split(`?`);history.replaceState(null,``,Is(t,e)),this.#a()}#i(e,t){let n=Is(e,t);location.hash!==n&&history.pushState(null,``,n),this.#a()}#a(){let[e=``,t=``]=location.hash.replace(/^#\/?/,``).split(`?`),[n=``,...r]=e.split(`/`);this.record=n===`records`&&r[0]?decodeURIComponent(r[0]):null,this.view=n&&n!==`records`?n:null,this.rest=this.view?r.join(`/`):``,this.query=t}},Is=(e,t)=>`#/${e}${t?`?${t}`:``}`,Ls=`tansiq.desk`,Rs=504e5;function zs(e,t){let{csrf:n,now:r,...i}=e;localStorage.setItem(Ls,JSON.stringify({me:i,heard:t}))}function Bs(e){try{let t=JSON.parse(localStorage.getItem(Ls)??`null`);return t&&e-t.heard<Rs&&t.heard<=e?t:null}catch{return null}}function Vs(){localStorage.removeItem(Ls)}var Hs=e=>e.roles.includes(`officer`)||e.roles.includes(`release-authority`),Us=class{api;#e=P(`asking`);get state(){return H(this.#e)}set state(e){F(this.#e,e,!0)}#t=P(null);get me(){return H(this.#t)}set me(e){F(this.#t,e)}#n=P(null);get door(){return H(this.#n)}set door(e){F(this.#n,e)}skew_ms=0;heard=null;constructor(e){this.api=e}async begin(){try{this.#i(await this.api().me())}catch(e){e instanceof qo&&e.code===`unreachable`?this.#r():await this.ask(`out`)}}async ask(e){if(this.state!==e){this.state=e,Vs();try{this.door=await this.api().door()}catch{e===`out`&&(this.state=`unreachable`)}}}async signIn(e,t){this.#i(await this.api().signIn(e,t))}async signOut(){await this.api().signOut().catch(()=>void 0),Vs(),location.hash=``,location.reload()}async renew(){try{return this.#i(await this.api().me()),!0}catch(e){if(e instanceof qo&&e.code===`session.needed`)return await this.ask(`ended`),!1;throw e}}hear(){this.me&&this.state===`in`&&Hs(this.me)&&zs(this.me,Date.now())}#r(){let e=Bs(Date.now());e&&(this.me={...e.me,csrf:``,now:new Date(e.heard).toISOString()},this.heard=e.heard),this.state=`unreachable`}#i(e){this.me&&(this.me.account!==e.account||this.me.desk!==e.desk)&&location.reload(),this.skew_ms=Date.parse(e.now)-Date.now(),this.me=e,this.state=`in`,this.hear()}},Ws=15e3,Gs=class{#e=P(!0);get muted(){return H(this.#e)}set muted(e){F(this.#e,e,!0)}#t=null;#n=0;#r;async wake(){this.#t??=new AudioContext,this.#t.onstatechange=()=>this.muted=this.#t?.state!==`running`,await this.#t.resume().catch(()=>void 0),this.muted=this.#t.state!==`running`}async test(){await this.wake(),this.#a()}ring(e){e?this.#r===void 0&&(this.#i(),this.#r=setInterval(()=>this.#i(),1e3)):(clearInterval(this.#r),this.#r=void 0)}tick(){Date.now()-this.#n<2e3||this.#o(1320,0,.05,.03,`sine`)}#i(){this.muted||Date.now()-this.#n<Ws||this.#a()}#a(){this.#n=Date.now();for(let e=0;e<4;e++)this.#o(880,e*.5,.22,.22,`square`),this.#o(622,e*.5+.25,.22,.22,`square`)}#o(e,t,n,r,i){let a=this.#t;if(!a||a.state!==`running`)return;let o=a.currentTime+t,s=new OscillatorNode(a,{type:i,frequency:e}),c=new GainNode(a,{gain:0});c.gain.setValueAtTime(0,o),c.gain.linearRampToValueAtTime(r,o+.01),c.gain.setValueAtTime(r,o+n-.02),c.gain.linearRampToValueAtTime(0,o+n),s.connect(c).connect(a.destination),s.start(o),s.stop(o+n+.02)}},Ks=15e3,qs=[500,1e3,2e3,4e3,8e3],Js=class{hooks;#e=P(null);get cutSince(){return H(this.#e)}set cutSince(e){F(this.#e,e,!0)}#t=null;#n=0;#r=0;#i;#a;constructor(e){this.hooks=e}open(){this.#t?.close();let e=new EventSource(`/api/events?after=${this.hooks.last()}`);this.#t=e,this.#n=Date.now();let t=(t,n)=>e.addEventListener(t,e=>{this.#s(),n(JSON.parse(e.data))});e.addEventListener(`open`,()=>this.#s()),e.addEventListener(`error`,()=>this.lost()),t(`record`,this.hooks.record),t(`change`,this.hooks.change),t(`gone`,e=>this.hooks.gone(e.id)),t(`alarms`,e=>this.hooks.alarms(e.alarms)),t(`links`,this.hooks.links),this.#a??=setInterval(()=>{this.#t&&Date.now()-this.#n>Ks&&this.lost()},1e3)}close(){this.#t?.close(),this.#t=null,clearTimeout(this.#i),this.#i=void 0}begin(e){this.cutSince=e,this.lost()}lost(){if(this.#t?.close(),this.#t=null,this.cutSince??=Date.now(),this.#i!==void 0)return;let e=qs[Math.min(this.#r++,qs.length-1)]??8e3;this.#i=setTimeout(()=>void this.#o(),e)}async#o(){try{let e=await this.hooks.back();this.#i=void 0,e&&this.open()}catch{this.#i=void 0,this.lost()}}#s(){this.#n=Date.now(),this.#r=0,this.cutSince=null}},Ys=`tansiq.theme`,Xs=class{#e=matchMedia(`(prefers-color-scheme: dark)`);#t=P(null);#n=P(`light`);#r=M(()=>H(this.#t)??H(this.#n));get theme(){return H(this.#r)}set theme(e){F(this.#r,e)}constructor(){let e=localStorage.getItem(Ys);(e===`light`||e===`night`)&&F(this.#t,e,!0);let t=()=>{F(this.#n,this.#e.matches?`night`:`light`,!0),this.apply()};this.#e.addEventListener(`change`,t),t()}toggle(){F(this.#t,this.theme===`night`?`light`:`night`,!0),localStorage.setItem(Ys,H(this.#t)),this.apply()}apply(){document.documentElement.dataset.theme=this.theme}};function Zs(e=Date.now()){let t=crypto.getRandomValues(new Uint8Array(16));for(let n=0;n<6;n++)t[n]=Math.floor(e/2**(8*(5-n)))%256;t[6]=(t[6]??0)&15|112,t[8]=(t[8]??0)&63|128;let n=[...t].map(e=>e.toString(16).padStart(2,`0`)).join(``);return[n.slice(0,8),n.slice(8,12),n.slice(12,16),n.slice(16,20),n.slice(20)].join(`-`)}var Qs=5,$s=class{#e=P(null);get ground(){return H(this.#e)}set ground(e){F(this.#e,e)}#t=P(null);get links(){return H(this.#t)}set links(e){F(this.#t,e)}#n=P([]);get alarms(){return H(this.#n)}set alarms(e){F(this.#n,e)}#r=P(rn(Date.now()));get now(){return H(this.#r)}set now(e){F(this.#r,e,!0)}#i=P(null);get sheet(){return H(this.#i)}set sheet(e){F(this.#i,e)}#a=P(null);get toast(){return H(this.#a)}set toast(e){F(this.#a,e)}#o=P(null);get looked(){return H(this.#o)}set looked(e){F(this.#o,e)}#s=P(!1);get mapReady(){return H(this.#s)}set mapReady(e){F(this.#s,e,!0)}#c=P(null);get touched(){return H(this.#c)}set touched(e){F(this.#c,e)}#l=P(0);get pulse(){return H(this.#l)}set pulse(e){F(this.#l,e,!0)}#u=P(rn({}));get counts(){return H(this.#u)}set counts(e){F(this.#u,e,!0)}#d=P(!1);get started(){return H(this.#d)}set started(e){F(this.#d,e,!0)}look=new Xs;installed=new As;siren=new Gs;pencil=new Ps;route=new Fs;api=new Yo({csrf:()=>this.session.me?.csrf??``,ended:()=>void this.session.ask(`ended`),unreachable:()=>this.started&&this.reads&&this.stream.lost()});session=new Us(()=>this.api);feed=new Ds(()=>this.api);outbox=new Ns(()=>this.api,new Ts,e=>this.#v(e));stream=new Js({record:e=>{this.feed.take(e)&&!e.own&&this.siren.tick(),this.#b(e.id)},change:e=>this.#y(e),gone:e=>{this.feed.drop(e),this.looked?.row.id===e&&(this.looked=null),this.#b(e)},alarms:e=>this.alarms=e,links:e=>this.links=e,back:()=>this.#x(),last:()=>this.feed.last});#f=M(()=>this.alarms.filter(e=>e.acknowledged===null));get ringing(){return H(this.#f)}set ringing(e){F(this.#f,e)}#p=M(()=>this.stream.cutSince!==null);get cut(){return H(this.#p)}set cut(e){F(this.#p,e)}#m=M(()=>this.session.me!==null&&Hs(this.session.me));get reads(){return H(this.#m)}set reads(e){F(this.#m,e)}#h=0;#g;constructor(){setInterval(()=>{this.now=Date.now()+this.session.skew_ms,this.started&&!this.cut&&++this.#h%Qs===0&&this.session.hear()},1e3)}async start(){await this.session.begin(),this.session.state===`in`?await this.enter():this.session.state===`unreachable`&&this.session.me?await this.#_():this.session.state===`unreachable`&&setTimeout(()=>void this.start(),1500),this.installed.begin()}async enter(){let e=this.session.me;e&&(this.now=Date.now()+this.session.skew_ms,this.started=!0,Hs(e)&&(await this.outbox.load(e.account),await this.#S(),this.stream.open(),this.outbox.flush()))}async#_(){await this.outbox.load(this.session.me?.account??``),this.started=!0,this.stream.begin(this.session.heard??Date.now())}agency(e){if(!e)return``;let t=this.ground?.agencies.find(t=>t.id===e);return t?Wo(t.names):e}isAgency(e){return this.ground?.agencies.some(t=>t.id===e)??!1}sector(e){let t=this.ground?.sectors.find(t=>t.id===e);return t?Wo(t.names):e??``}begin(e,t,n={}){this.pencil.clear(),this.sheet={key:Zs(),account:this.session.me?.account??``,kind:e,saved_at:Date.now(),fields:t,level:Math.min(1,this.session.me?.max_level??0),audience:[],caveats:[],show_audience:!0,previous:null,refs:[],...n}}open(e){let t=this.feed.byId(e.id);t&&this.feed.markRead(t),this.sheet=null,this.pencil.clear(),this.route.open(e.id)}show(e,t=``){this.sheet=null,this.pencil.clear(),this.route.show(e,t)}recalled(e){this.feed.byId(e.id)?.recalled_at||this.#y(e)}showOnMap(e){this.looked={row:e}}say(e,t=!1,n){clearTimeout(this.#g),this.toast=n?{words:e,bad:t,act:n}:{words:e,bad:t},this.#g=setTimeout(()=>this.toast=null,t||n?12e3:5e3)}async discard(e){this.sheet?.key===e.key&&(this.sheet=null);let t=this.outbox.sheets.some(t=>t.key===e.key);await this.outbox.dropSheet(e.key),t&&this.say(Z(`discarded`),!1,{words:Z(`undo`),run:()=>{this.toast=null,this.outbox.keep(e),this.sheet=e}})}async acknowledge(e){let t=await this.api.acknowledge(e.id);this.alarms=this.alarms.map(e=>e.id===t.id?t:e)}#v(e){let t=this.feed.byId(e.id);(!t||t.version<e.version)&&this.feed.take(e),this.#b(e.id)}#y(e){this.feed.take(e),this.#b(e.id)}#b(e){this.touched={id:e},this.pulse+=1}async#x(){return await this.session.renew()?(await this.#S(),this.outbox.flush(),this.installed.look(),!0):!1}async#S(){let e=this.session.me?.account??``,[t,,n,r]=await Promise.all([this.api.ground(),this.feed.load(e),this.api.alarms(),this.api.links()]);this.ground=t,this.alarms=n.alarms,this.links=r,this.pulse+=1,this.route.record&&(this.touched={id:this.route.record})}},ec=Symbol(`room`),tc=e=>et(ec,e),nc=()=>$e(ec);typeof window<`u`&&((window.__svelte??={}).v??=new Set).add(`5`);function rc(e){return e.replace(/[٠-٩]/g,e=>String(e.charCodeAt(0)-1632)).replace(/[۰-۹]/g,e=>String(e.charCodeAt(0)-1776)).replaceAll(`٫`,`.`).replaceAll(`،`,`,`).replace(/[‎‏‪-‮⁦-⁩]/g,``)}var ic=e=>String(e).padStart(2,`0`),ac=e=>`${ic(e.getUTCHours())}:${ic(e.getUTCMinutes())}`,oc=e=>`${ic(e.getHours())}:${ic(e.getMinutes())}`,sc=e=>`${e.getUTCFullYear()}-${ic(e.getUTCMonth()+1)}-${ic(e.getUTCDate())}`,cc=e=>`${e.getFullYear()}-${ic(e.getMonth()+1)}-${ic(e.getDate())}`,lc=e=>`${sc(e)} ${ac(e)}Z`,uc=e=>`${cc(e)} ${oc(e)}`,dc=e=>e.toISOString().replace(/\.\d{3}Z$/,`Z`);function fc(e){let t=Math.max(0,Math.round(e));return t<60?Z(`age-s`,{n:t}):t<3600?Z(`age-min`,{n:Math.floor(t/60)}):t<172800?Z(`age-h`,{n:Math.floor(t/3600)}):Z(`age-d`,{n:Math.floor(t/86400)})}function pc(e,t){let n=rc(e).trim().toUpperCase().replace(`T`,` `).replaceAll(`/`,`-`),r=/^(?:(?:(?:(\d{4})-)?(\d{1,2})-)?(\d{1,2})\s+)?(\d{1,2}):?(\d{2})(?::\d{2})?\s*(Z|UTC)?$/.exec(n);if(!r)return null;let i=r[6]!==void 0,a=(e,t)=>r[e]===void 0?t:Number(r[e]),o=a(1,i?t.getUTCFullYear():t.getFullYear()),s=a(2,(i?t.getUTCMonth():t.getMonth())+1),c=a(3,i?t.getUTCDate():t.getDate()),l=a(4,0),u=a(5,0);if(l>23||u>59)return null;let d=i?new Date(Date.UTC(o,s-1,c,l,u)):new Date(o,s-1,c,l,u),f=i?[d.getUTCMonth()+1,d.getUTCDate()]:[d.getMonth()+1,d.getDate()];return f[0]===s&&f[1]===c?d:null}var mc=65,hc=73,gc=79;function _c(e,t){if(t=typeof t==`number`?t:5,!Array.isArray(e))throw TypeError(`forward did not receive an array`);if(typeof e[0]==`string`||typeof e[1]==`string`)throw TypeError(`forward received an array of strings, but it only accepts an array of numbers.`);let[n,r]=e;if(n<-180||n>180)throw TypeError(`forward received an invalid longitude of `+n);if(r<-90||r>90)throw TypeError(`forward received an invalid latitude of `+r);if(r<-80||r>84)throw TypeError(`forward received a latitude of ${r}, but this library does not support conversions of points in polar regions below 80°S and above 84°N`);return function(e,t){let n=`00000`+e.easting,r=`00000`+e.northing;return e.zoneNumber+e.zoneLetter+function(e,t,n){let r=Cc(n);return function(e,t,n){let r=n-1,i=`AJSAJS`.charCodeAt(r),a=`AFAFAF`.charCodeAt(r),o=i+e-1,s=a+t,c=!1;return o>90&&(o=o-90+mc-1,c=!0),(o===hc||i<hc&&o>hc||(o>hc||i<hc)&&c)&&o++,(o===gc||i<gc&&o>gc||(o>gc||i<gc)&&c)&&(o++,o===hc&&o++),o>90&&(o=o-90+mc-1),s>86?(s=s-86+mc-1,c=!0):c=!1,(s===hc||a<hc&&s>hc||(s>hc||a<hc)&&c)&&s++,(s===gc||a<gc&&s>gc||(s>gc||a<gc)&&c)&&(s++,s===hc&&s++),s>86&&(s=s-86+mc-1),String.fromCharCode(o)+String.fromCharCode(s)}(Math.floor(e/1e5),Math.floor(t/1e5)%20,r)}(e.easting,e.northing,e.zoneNumber)+n.substr(n.length-5,t)+r.substr(r.length-5,t)}(function(e){let t=e.lat,n=e.lon,r=6378137,i=yc(t),a=yc(n),o;o=Math.floor((n+180)/6)+1,n===180&&(o=60),t>=56&&t<64&&n>=3&&n<12&&(o=32),t>=72&&t<84&&(n>=0&&n<9?o=31:n>=9&&n<21?o=33:n>=21&&n<33?o=35:n>=33&&n<42&&(o=37));let s=yc(6*(o-1)-180+3),c=r/Math.sqrt(1-.00669438*Math.sin(i)*Math.sin(i)),l=Math.tan(i)*Math.tan(i),u=.006739496752268451*Math.cos(i)*Math.cos(i),d=Math.cos(i)*(a-s),f=r*(.9983242984503243*i-.002514607064228144*Math.sin(2*i)+2639046602129982e-21*Math.sin(4*i)-3.418046101696858e-9*Math.sin(6*i)),p=.9996*c*(d+(1-l+u)*d*d*d/6+(5-18*l+l*l+72*u-.39089081163157013)*d*d*d*d*d/120)+5e5,m=.9996*(f+c*Math.tan(i)*(d*d/2+(5-l+9*u+4*u*u)*d*d*d*d/24+(61-58*l+l*l+600*u-2.2240339282485886)*d*d*d*d*d*d/720));return t<0&&(m+=1e7),{northing:Math.trunc(m),easting:Math.trunc(p),zoneNumber:o,zoneLetter:Sc(t)}}({lat:r,lon:n}),t)}function vc(e){if(e===``)throw TypeError(`toPoint received a blank string`);let t=xc(wc(e.toUpperCase()));return typeof t.lat==`number`&&typeof t.lon==`number`?[t.lon,t.lat]:[(t.left+t.right)/2,(t.top+t.bottom)/2]}function yc(e){return Math.PI/180*e}function bc(e){return e/Math.PI*180}function xc(e){let t=e.northing,n=e.easting,{zoneLetter:r,zoneNumber:i}=e;if(i<0||i>60)return null;let a=6378137,o=(1-Math.sqrt(.99330562))/(1+Math.sqrt(.99330562)),s=n-5e5,c=t;r<`N`&&(c-=1e7);let l=6*(i-1)-180+3,u=c/.9996/6367449.145945056,d=u+(3*o/2-27*o*o*o/32)*Math.sin(2*u)+(21*o*o/16-55*o*o*o*o/32)*Math.sin(4*u)+151*o*o*o/96*Math.sin(6*u),f=a/Math.sqrt(1-.00669438*Math.sin(d)*Math.sin(d)),p=Math.tan(d)*Math.tan(d),m=.006739496752268451*Math.cos(d)*Math.cos(d),h=.99330562*a/(1-.00669438*Math.sin(d)*Math.sin(d))**1.5,g=s/(.9996*f),_=d-f*Math.tan(d)/h*(g*g/2-(5+3*p+10*m-4*m*m-.06065547077041606)*g*g*g*g/24+(61+90*p+298*m+45*p*p-1.6983531815716497-3*m*m)*g*g*g*g*g*g/720);_=bc(_);let v,y=(g-(1+2*p+m)*g*g*g/6+(5-2*m+28*p-3*m*m+.05391597401814761+24*p*p)*g*g*g*g*g/120)/Math.cos(d);if(y=l+bc(y),typeof e.accuracy==`number`){let t=xc({northing:e.northing+e.accuracy,easting:e.easting+e.accuracy,zoneLetter:e.zoneLetter,zoneNumber:e.zoneNumber});v={top:t.lat,right:t.lon,bottom:_,left:y}}else v={lat:_,lon:y};return v}function Sc(e){return e<=84&&e>=72?`X`:e<72&&e>=-80?`CDEFGHJKLMNPQRSTUVWX`[Math.floor((e- -80)/8)]:e>84||e<-80?`Z`:void 0}function Cc(e){let t=e%6;return t===0&&(t=6),t}function wc(e){if(e&&e.length===0)throw TypeError(`MGRSPoint coverting from nothing`);e=e.replace(/ /g,``);let{length:t}=e,n,r=null,i=``,a=0;for(;!/[A-Z]/.test(n=e.charAt(a));){if(a>=2)throw Error(`MGRSPoint bad conversion from: `+e);i+=n,a++}let o=parseInt(i,10);if(a===0||a+3>t)throw Error(`MGRSPoint bad conversion from `+e);let s=e.charAt(a++);if(s<=`A`||s===`B`||s===`Y`||s>=`Z`||s===`I`||s===`O`)throw Error(`MGRSPoint zone letter ${s} not handled: ${e}`);r=e.substring(a,a+=2);let c=Cc(o),l=function(e,t){let n=`AJSAJS`.charCodeAt(t-1),r=1e5,i=!1;for(;n!==e.charCodeAt(0);){if(n++,n===hc&&n++,n===gc&&n++,n>90){if(i)throw Error(`Bad character: `+e);n=mc,i=!0}r+=1e5}return r}(r.charAt(0),c),u=function(e,t){if(e>`V`)throw TypeError(`MGRSPoint given invalid Northing `+e);let n=`AFAFAF`.charCodeAt(t-1),r=0,i=!1;for(;n!==e.charCodeAt(0);){if(n++,n===hc&&n++,n===gc&&n++,n>86){if(i)throw Error(`Bad character: `+e);n=mc,i=!0}r+=1e5}return r}(r.charAt(1),c);for(;u<Tc(s);)u+=2e6;let d=t-a;if(d%2!=0)throw Error(`MGRSPoint has to have an even number
of digits after the zone letter and two 100km letters - front
half for easting meters, second half for
northing meters `+e);let f=d/2,p=0,m=0,h=1e5/10**f;if(f>0){let t=e.substring(a,a+f);p=parseFloat(t)*h;let n=e.substring(a+f);m=parseFloat(n)*h}return{easting:p+l,northing:m+u,zoneLetter:s,zoneNumber:o,accuracy:h}}function Tc(e){let t;switch(e){case`C`:t=11e5;break;case`D`:t=2e6;break;case`E`:t=28e5;break;case`F`:t=37e5;break;case`G`:t=46e5;break;case`H`:t=55e5;break;case`J`:t=64e5;break;case`K`:t=73e5;break;case`L`:t=82e5;break;case`M`:t=91e5;break;case`N`:t=0;break;case`P`:t=8e5;break;case`Q`:t=17e5;break;case`R`:t=26e5;break;case`S`:t=35e5;break;case`T`:t=44e5;break;case`U`:t=53e5;break;case`V`:t=62e5;break;case`W`:t=7e6;break;case`X`:t=79e5;break;default:t=-1}if(t>=0)return t;throw TypeError(`Invalid zone letter: `+e)}var Ec=/^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])(\d*)$/,Dc=/^[+-]?\d+(?:\.\d+)?$/;function Oc(e){let t=rc(e).trim().toUpperCase();return kc(t.replace(/\s+/g,``))??Ac(t)}function kc(e){let t=Ec.exec(e),n=t?.[5]??``;if(!t||n.length%2!=0||n.length>10)return null;let r=Number(t[1]);if(r<1||r>60)return null;try{let[t,r]=vc(e);return!Number.isFinite(t)||!Number.isFinite(r)?null:{position:[t,r],precision_m:10**(5-n.length/2),given:`mgrs`}}catch{return null}}function Ac(e){let t=e.replaceAll(`°`,``).replace(/([NSEW])/g,` $1 `).split(/[\s,;]+/).filter(Boolean),n=[];for(let e of t){let t=n.at(-1);if(/^[NSEW]$/.test(e)){if(!t||t.letter)return null;t.letter=e}else if(Dc.test(e))n.push({value:Number(e),decimals:e.split(`.`)[1]?.length??0,letter:null});else return null}let[r,i]=n;if(!r||!i||n.length!==2)return null;let[a,o]=r.letter===`E`||r.letter===`W`||i.letter===`N`||i.letter===`S`?[i,r]:[r,i],s=a.letter===`S`?-a.value:a.value,c=o.letter===`W`?-o.value:o.value;if(Math.abs(s)>90||Math.abs(c)>180)return null;let l=Math.min(a.decimals,o.decimals);return{position:[c,s],precision_m:Math.max(1,Math.round(111e3/10**l)),given:`degrees`}}function jc(e,t=4){try{let n=_c([e[0],e[1]],t),r=Ec.exec(n);if(!r)return n;let i=r[5]??``;return`${r[1]}${r[2]} ${r[3]}${r[4]} ${i.slice(0,t)} ${i.slice(t)}`.trim()}catch{return``}}function Mc(e){let t=Ec.exec(e.replace(/\s+/g,``).toUpperCase());if(!t)return e;let n=t[5]??``;return`${t[1]}${t[2]} ${t[3]}${t[4]} ${n.slice(0,n.length/2)} ${n.slice(n.length/2)}`.trim()}var Nc=e=>`${e[1].toFixed(5)}, ${e[0].toFixed(5)}`;function Pc(e){let t=e[0];return{type:`Polygon`,coordinates:[t?[...e,t]:[]]}}function Fc(e){if(e.type===`Point`)return e.coordinates;if(e.type===`LineString`)return e.coordinates[Math.floor(e.coordinates.length/2)]??[0,0];let t=(e.coordinates[0]??[]).slice(0,-1),n=t.reduce((e,[t,n])=>[e[0]+t,e[1]+n],[0,0]);return[n[0]/Math.max(1,t.length),n[1]/Math.max(1,t.length)]}function Ic(e){let t=e.coordinates[0]??[],n=t.map(([e])=>e),r=t.map(([,e])=>e),i=Math.cos((Math.min(...r)+Math.max(...r))/2*(Math.PI/180)),a=Fc(e),o=zc(a,e)?Rc(a,t,i):0;for(let s=1;s<24;s++)for(let c=1;c<24;c++){let l=[Lc(Math.min(...n),Math.max(...n),s/24),Lc(Math.min(...r),Math.max(...r),c/24)],u=zc(l,e)?Rc(l,t,i):0;u>o&&([a,o]=[l,u])}return a}var Lc=(e,t,n)=>e+(t-e)*n;function Rc([e,t],n,r){let i=1/0;for(let a=1;a<n.length;a++){let[o,s]=n[a-1]??[0,0],[c,l]=n[a]??[0,0],[u,d]=[(c-o)*r,l-s],[f,p]=[(e-o)*r,t-s],m=Math.min(1,Math.max(0,(f*u+p*d)/(u*u+d*d||1)));i=Math.min(i,Math.hypot(f-m*u,p-m*d))}return i}function zc([e,t],n){let r=n.coordinates[0]??[],i=!1;for(let n=0,a=r.length-1;n<r.length;a=n++){let[o,s]=r[n]??[0,0],[c,l]=r[a]??[0,0];s>t!=l>t&&e<(c-o)*(t-s)/(l-s)+o&&(i=!i)}return i}var Bc=36e5,Vc=3e5,Hc=6e5,Uc=class{sheet;now;wrong={};missing=[];constructor(e,t){this.sheet=e,this.now=t}of(e){return(this.sheet.fields[e]??``).trim()}need(e,t){let n=this.of(e);return n||this.missing.push(t),n}time(e,t){return this.need(e,t),this.timeIfAny(e)}timeIfAny(e){let t=this.of(e),n=t?pc(t,this.now):null;return t&&!n&&(this.wrong[e]=`wrong-time`),n}seen(e,t){let n=this.time(e,t);return n&&n.getTime()>this.now.getTime()+Hc&&(this.wrong[e]=`wrong-future`),n}moment(e,t){let n=this.sheet.kept;return n?.event_time&&this.of(e)===n.fields[e]?n.event_time:{from:dc(t),to:null,precision:`minute`}}place(e,t){return this.need(e,t),this.placeIfAny(e)}placeIfAny(e){let t=this.of(e);if(!t)return null;let n=this.sheet.kept;if(n?.place&&t===n.fields[e])return n.place;let r=Oc(t);return r?{geometry:{type:`Point`,coordinates:r.position},precision_m:r.precision_m,mgrs:Kc(jc(r.position,5)),names:null}:(this.wrong[e]=`wrong-place`,null)}size(e){let t=Wc(this.of(e));return t===void 0&&(this.wrong[e]=`wrong-size`),t??null}metres(e){let t=rc(this.of(e));return t&&!/^\d{1,5}$/.test(t)&&(this.wrong[e]=`wrong-metres`),t&&!(e in this.wrong)?Number(t):null}corners(e,t){let{corners:n,wrong:r}=Gc(this.of(e));return r.length>0?this.wrong[e]=`wrong-corners`:n.length<3&&this.missing.push(t),n}evaluation(){return!this.of(`reliability`)||!this.of(`credibility`)?null:{reliability:this.of(`reliability`),credibility:Number(this.of(`credibility`)),basis:this.of(`sure_basis`)}}};function Wc(e){let t=rc(e).replace(/\s+/g,``);if(!t)return null;let n=/^(\d{1,6})[-–](\d{1,6})$/.exec(t);if(n)return{n:null,min:Math.min(Number(n[1]),Number(n[2])),max:Math.max(Number(n[1]),Number(n[2]))};let r=/^([<>≤≥]?)(\d{1,6})(\+?)$/.exec(t);if(!r)return;let i=Number(r[2]);return r[1]===`>`||r[1]===`≥`||r[3]===`+`?{n:null,min:i,max:null}:r[1]===`<`||r[1]===`≤`?{n:null,min:null,max:i}:{n:i,min:null,max:null}}function Gc(e){let t=[],n=[];for(let[r,i]of e.split(/\n/).entries()){if(!i.trim())continue;let e=Oc(i);e?t.push(e.position):n.push(r+1)}return{corners:t,wrong:n}}var Kc=e=>e.replaceAll(` `,``),qc=(e,t)=>lc(new Date(Math.ceil((e.getTime()+t*Bc)/Vc)*Vc)),Q=(e,t)=>typeof e[t]==`string`?e[t]:``,Jc=e=>typeof e==`string`&&e?lc(new Date(e)):``;function Yc(e){let t=e;return t?t.n==null?t.min!=null&&t.max!=null?`${t.min}-${t.max}`:t.min==null?t.max==null?``:`<${t.max}`:`>${t.min}`:String(t.n):``}function Xc(e){return e.place?e.place.geometry.type===`Point`?jc(e.place.geometry.coordinates,5):Mc(e.place.mgrs):``}function Zc(e){let t=e.evaluation;return{reliability:t?.reliability??``,credibility:t?String(t.credibility):``,sure_basis:t?.basis??``}}var Qc=W(`<option> </option>`),$c=W(`<p class="wrong"> </p>`),el=W(`<div class="field"><label> </label> <select class="box"><option> </option><!></select> <!></div>`);function tl(e,t){k(t,!0);let n=Y(t,`value`,15),r=Y(t,`optional`,3,!1),i=Y(t,`coded`,3,!1);var a=el(),o=I(a),s=L(o),c=R(o,2),l=I(c),u=L(l,!0);l.value=l.__value=``,ci(R(l),16,()=>t.choices,e=>e,(e,n)=>{var r=Qc(),a=L(r),o={};z(e=>{K(a,`${i()?`${n} · `:``}${e??``}`),o!==(o=n)&&(r.value=(r.__value=o)??``)},[()=>Z(`${t.prefix}-${n}`)]),G(e,r)}),D(c);var d;Ai(c);var f=R(c,2),p=e=>{var n=$c(),r=L(n,!0);z(()=>{J(n,`data-testid`,`wrong-${t.id}`),K(r,t.wrong)}),G(e,n)};q(f,e=>{t.wrong&&e(p)}),D(a),z((e,r)=>{J(o,`for`,t.id),K(s,`${t.label??``}${e??``}`),J(c,`id`,t.id),J(c,`aria-invalid`,t.wrong!==null),J(c,`data-testid`,`field-${t.id}`),K(u,r),d!==(d=n()??``)&&(c.value=(c.__value=d)??``,ki(c,d))},[()=>r()&&!i()?` · ${Z(`optional`)}`:``,()=>r()?`–`:Z(`choose`)]),U(`change`,c,e=>n(e.currentTarget.value)),G(e,a),A()}Ar([`change`]);var nl={spot:`M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6M8 .8v3M8 12.2v3M.8 8h3M12.2 8h3`,alert:`M8 2 15 14H1zM8 6.4v3.8M8 12v.4`,claim:`M3.5 15V1.5M3.5 2.5h9l-2.4 3 2.4 3h-9`,movement:`M1.5 8h12M9 3.5 13.5 8 9 12.5M1.5 4.5v7`,concurrence:`M2 3h12v8H8l-3.5 3V11H2zM5 7l2 2 4-4`,request:`M2 3h12v8.5H8.5L5 14.5v-3H2zM6.3 5.9a1.8 1.8 0 1 1 2.5 1.7L8 8v.6M8 10v.2`,reply:`M14 3H2v8.5h5.5L11 14.5v-3h3zM6 6 4.2 7.6 6 9.2M4.4 7.6h5.4`,requirement:`M7 2a4.8 4.8 0 1 0 0 9.6A4.8 4.8 0 0 0 7 2M10.5 10.5 14 14M5.7 5.6A1.4 1.4 0 1 1 7 7.1v.5M7 9.2v.1`,assessment:`M8 2v12M4 14h8M2 4.5h12M3.5 4.5 1.8 9h3.4zM12.5 4.5 10.8 9h3.4z`,requests:`M2 3h12v8.5H8.5L5 14.5v-3H2zM6.3 5.9a1.8 1.8 0 1 1 2.5 1.7L8 8v.6M8 10v.2`,requirements:`M7 2a4.8 4.8 0 1 0 0 9.6A4.8 4.8 0 0 0 7 2M10.5 10.5 14 14M5.7 5.6A1.4 1.4 0 1 1 7 7.1v.5M7 9.2v.1`,alerts:`M8 2 15 14H1zM8 6.4v3.8M8 12v.4`,overdue:`M4.5 1.5h7M4.5 14.5h7M5 1.5c0 3.5 6 4.5 6 13M11 1.5c0 3.5-6 4.5-6 13`,done:`M2.5 8.5 6 12l7.5-8.5`,unknown:`M5.2 5.4A2.9 2.9 0 1 1 8.9 8.2L8 8.8v1.4M8 12.8v.3`,looks:`M1 8s2.6-4.5 7-4.5S15 8 15 8s-2.6 4.5-7 4.5S1 8 1 8M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6`,"same-event":`M6 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M10 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8`,"different-events":`M4 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 2v12`,other:`M3 2h7l3 3v9H3zM10 2v3h3M5.5 8h5M5.5 11h5`,pending:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3.2l2 1.4`,sent:`M2 8 14 2.5 10.5 14 7.5 9zM7.5 9 14 2.5`,received:`M1 8.5 4.5 12 10.5 4.5M8 11l1 1 6-7.5`,recalled:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M4.2 4.2l7.6 7.6`,refused:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4`,none:`M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M5.5 8h5`,concur:`M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5 8.2l2.2 2.2L11.2 6`,"concur-with-conditions":`M8 1.2 14.8 8 8 14.8 1.2 8zM8 5v3.6M8 10.8v.4`,object:`M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8`,live:`M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4`,stale:`M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5v11`,silent:`M3 3l10 10M13 3 3 13`,close:`M3.5 3.5l9 9M12.5 3.5l-9 9`,bell:`M8 2a4 4 0 0 1 4 4v3l1.5 2.5h-11L4 9V6a4 4 0 0 1 4-4M6.5 13.5h3`,mute:`M8 2a4 4 0 0 1 4 4v3l1.5 2.5h-11L4 9V6a4 4 0 0 1 4-4M6.5 13.5h3M1.5 1.5l13 13`,copy:`M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3`,map:`M1.5 3.5 6 2l4 2 4.5-1.5v10L10 14l-4-2-4.5 1.5zM6 2v10M10 4v10`,undo:`M5.5 3 2 6.5 5.5 10M2 6.5h7.5a4 4 0 0 1 0 8H7`,night:`M13 10A6 6 0 0 1 6 3a6 6 0 1 0 7 7z`,light:`M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13`,draw:`M2.5 12 6 3l7.5 3-3 7.5zM2.5 12h.01M6 3h.01M13.5 6h.01M10.5 13.5h.01`,pin:`M8 14.5S3.5 9.6 3.5 6.2a4.5 4.5 0 0 1 9 0c0 3.4-4.5 8.3-4.5 8.3M8 4.8a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3`,up:`M8 13V3M3.5 7.5 8 3l4.5 4.5`,chevron:`M4 6l4 4 4-4`,search:`M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5 14 14`,exit:`M6 2.5H2.5v11H6M10 4.5 13.5 8 10 11.5M13.5 8H6`,play:`M4 2.5 13 8l-9 5.5z`,pause:`M4.5 3v10M11.5 3v10`,next:`M3 3l6 5-6 5zM12.5 3v10`,cut:`M1.5 8H6M10 8h4.5M6.5 4.5l3 7M9.5 4.5l-3 7`,power:`M8 1.5v6M4.5 4a5.5 5.5 0 1 0 7 0`,link:`M6.5 9.5l3-3M7 4.5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7.5`,fit:`M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10`,feed:`M2.5 3.5h11M2.5 8h11M2.5 12.5h11`,person:`M8 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6M2.5 14.5c0-3 2.4-5 5.5-5s5.5 2 5.5 5`,admin:`M8 5.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2M8 1.5v2.2M8 12.3v2.2M1.5 8h2.2M12.3 8h2.2M3.4 3.4 5 5M11 11l1.6 1.6M3.4 12.6 5 11M11 5l1.6-1.6`,shield:`M8 1.5 13.5 3.5V8c0 3.4-2.4 5.6-5.5 6.5C4.9 13.6 2.5 11.4 2.5 8V3.5z`,watch:`M3 2.5h8.5v11H3zM5.5 5.5h4M5.5 8h4M5.5 10.5h2.5M11.5 4.5h1.5v9h-8`,forces:`M3.5 15V1.5M3.5 2.5h9v6h-9M3.5 2.5l9 6M12.5 2.5l-9 6`,print:`M4.5 6V2h7v4M4.5 12h-3V6h13v6h-3M4.5 9.5h7V14h-7z`,back:`M10 3 5 8l5 5`,forth:`M6 3l5 5-5 5`,sound:`M2 6v4h2.5L8 13V3L4.5 6zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.5 6.5 0 0 1 0 9`},rl=e=>nl[e]??nl.other??``,il=zr(`<svg viewBox="0 0 16 16" class="svelte-dlgoph"><path></path></svg>`);function al(e,t){k(t,!0);let n=Y(t,`size`,3,16),r=Y(t,`words`,3,null);var i=il(),a=L(i);z(e=>{J(i,`width`,n()),J(i,`height`,n()),J(i,`role`,r()?`img`:null),J(i,`aria-label`,r()),J(i,`aria-hidden`,r()?null:`true`),J(a,`d`,e)},[()=>rl(t.name)]),G(e,i),A()}var ol=W(`<bdi dir="ltr"> </bdi> <!>`,1),sl=W(`<div class="field"><label for="place"> </label> <div class="line svelte-1purn5i"><input id="place" class="box svelte-1purn5i" dir="ltr" autocomplete="off" spellcheck="false" aria-describedby="place-read" data-testid="field-place"/> <button type="button" class="button square"><!></button></div> <p id="place-read"><!></p></div>`);function cl(e,t){k(t,!0);let n=Y(t,`value`,15),r=nc(),i=M(()=>Oc(n()??``)),a=M(()=>H(i)?r.ground?.sectors.find(e=>zc(H(i).position,e.area)):void 0),o=P(!1);Dn(()=>{r.pencil.point=H(i)?.position??null});function s(){r.pencil.begin(`point`,{put:c})}function c(e){n(jc(e,5)),r.pencil.rest()}aa(()=>{s(),n()&&r.pencil.rest()});var l=sl(),u=I(l),d=L(u,!0),f=R(u,2),p=I(f);Ri(p);var m=R(p,2);al(I(m),{name:`pin`}),D(m),D(f);var h=R(f,2),g=I(h),_=e=>{var n=Br();z(()=>K(n,t.wrong)),G(e,n)},v=e=>{var t=ol(),n=hn(t),o=L(n,!0),s=R(n),c=R(s),l=e=>{var t=Br();z(e=>K(t,`· ${e??``}`),[()=>H(a).agency?`${r.agency(H(a).agency)} · ${r.sector(H(a).id)}`:Z(`nobody-holds`)]),G(e,t)};q(c,e=>{H(a)&&e(l)}),z((e,t)=>{K(o,e),n.dir=n.dir,K(s,` · ${t??``} `)},[()=>H(i).given===`mgrs`?Nc(H(i).position):jc(H(i).position,5),()=>Z(`precision`,{n:H(i).precision_m})]),G(e,t)},y=e=>{var t=Br();z(e=>K(t,e),[()=>Z(`place-hint-map`)]),G(e,t)};q(g,e=>{t.wrong?e(_):H(i)?e(v,1):e(y,-1)}),D(h),D(l),z((e,n,i,a)=>{K(d,e),J(p,`placeholder`,n),J(p,`aria-invalid`,t.wrong!==null&&H(o)),p.dir=p.dir,J(m,`aria-label`,i),J(m,`title`,a),J(m,`aria-pressed`,r.pencil.mode===`point`),wi(h,1,vi(t.wrong?`wrong`:`hint`)),J(h,`data-testid`,t.wrong?`wrong-place`:`read-place`)},[()=>Z(`fact-where`),()=>Z(`place-hint`),()=>Z(`place-pick`),()=>Z(`place-pick`)]),kr(`blur`,p,()=>F(o,!0)),Wi(p,n),U(`click`,m,s),G(e,l),A()}Ar([`click`]);var ll=W(`<textarea class="box" dir="auto"></textarea>`),ul=W(`<input class="box" dir="auto" autocomplete="off"/>`),dl=W(`<p class="wrong"> </p>`),fl=W(`<p class="hint"> </p>`),pl=W(`<div class="field"><label> </label> <!> <!></div>`);function $(e,t){k(t,!0);let n=Y(t,`value`,15),r=Y(t,`rows`,3,1),i=Y(t,`optional`,3,!1),a=Y(t,`hint`,3,``),o=M(()=>t.wrong?`${t.id}-wrong`:a()?`${t.id}-hint`:void 0);var s=pl(),c=I(s),l=L(c),u=R(c,2),d=e=>{var i=ll();ut(i),z(()=>{J(i,`id`,t.id),J(i,`rows`,r()),J(i,`aria-invalid`,t.wrong!==null),J(i,`aria-describedby`,H(o)),J(i,`data-testid`,`field-${t.id}`),i.dir=i.dir}),Wi(i,n),G(e,i)},f=e=>{var r=ul();Ri(r),z(()=>{J(r,`id`,t.id),J(r,`aria-invalid`,t.wrong!==null),J(r,`aria-describedby`,H(o)),J(r,`data-testid`,`field-${t.id}`),r.dir=r.dir}),Wi(r,n),G(e,r)};q(u,e=>{r()>1?e(d):e(f,-1)});var p=R(u,2),m=e=>{var n=dl(),r=L(n,!0);z(()=>{J(n,`id`,`${t.id}-wrong`),J(n,`data-testid`,`wrong-${t.id}`),K(r,t.wrong)}),G(e,n)},h=e=>{var n=fl(),r=L(n,!0);z(()=>{J(n,`id`,`${t.id}-hint`),K(r,a())}),G(e,n)};q(p,e=>{t.wrong?e(m):a()&&e(h,1)}),D(s),z(e=>{J(c,`for`,t.id),K(l,`${t.label??``}${e??``}`)},[()=>i()?` · ${Z(`optional`)}`:``]),G(e,s),A()}var ml=W(`<button type="button" class="button"> </button>`),hl=W(`<p class="wrong"> </p>`),gl=W(`<p class="hint"><bdi dir="ltr"> </bdi> <bdi dir="ltr"> </bdi> </p>`),_l=W(`<div class="field"><label> </label> <div class="line svelte-1wjell0"><input class="box svelte-1wjell0" dir="ltr" autocomplete="off" spellcheck="false"/> <!></div> <!></div>`);function vl(e,t){k(t,!0);let n=Y(t,`value`,15),r=Y(t,`past`,3,!1),i=nc(),a=M(()=>pc(n()??``,new Date(i.now))),o=M(()=>H(a)?(H(a).getTime()-i.now)/1e3:0);var s=_l(),c=I(s),l=L(c,!0),u=R(c,2),d=I(u);Ri(d);var f=R(d,2),p=e=>{var t=ml(),r=L(t,!0);z(e=>K(r,e),[()=>Z(`now`)]),U(`click`,t,()=>n(lc(new Date(i.now)))),G(e,t)};q(f,e=>{r()&&e(p)}),D(u);var m=R(u,2),h=e=>{var n=hl(),r=L(n,!0);z(()=>{J(n,`id`,`${t.id}-read`),J(n,`data-testid`,`wrong-${t.id}`),K(r,t.wrong)}),G(e,n)},g=e=>{var n=gl(),r=I(n),s=L(r),c=R(r),l=R(c),u=L(l,!0),d=R(l);D(n),z((e,i,a,o,f)=>{J(n,`id`,`${t.id}-read`),J(n,`data-testid`,`read-${t.id}`),K(s,`${e??``} ${i??``}Z`),r.dir=r.dir,K(c,` · ${a??``} `),K(u,o),l.dir=l.dir,K(d,` ·
      ${f??``}`)},[()=>sc(H(a))===sc(new Date(i.now))?``:sc(H(a)).slice(5),()=>ac(H(a)),()=>Z(`clock-local`),()=>oc(H(a)),()=>H(o)<-30?Z(`ago`,{age:fc(-H(o))}):H(o)>30?Z(`in`,{age:fc(H(o))}):Z(`now`)]),G(e,n)};q(m,e=>{t.wrong?e(h):H(a)&&e(g,1)}),D(s),z(()=>{J(c,`for`,t.id),K(l,t.label),J(d,`id`,t.id),J(d,`aria-invalid`,t.wrong!==null),J(d,`aria-describedby`,`${t.id}-read`),J(d,`data-testid`,`field-${t.id}`),d.dir=d.dir}),Wi(d,n),G(e,s),A()}Ar([`click`]);var yl=W(`<!> <!> <!> <!> <div class="pair"><!> <!></div> <!>`,1);function bl(e,t){k(t,!0);let n=Y(t,`fields`,15),r=[`attack`,`movement`,`explosive`,`approach`,`other`];var i=yl(),a=hn(i);{let e=M(()=>t.wrong(`place`));cl(a,{get wrong(){return H(e)},get value(){return n().place},set value(e){n(n().place=e,!0)}})}var o=R(a,2);{let e=M(()=>Z(`fact-when`)),r=M(()=>t.wrong(`time`));vl(o,{id:`time`,get label(){return H(e)},past:!0,get wrong(){return H(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var s=R(o,2);{let e=M(()=>Z(`fact-danger`)),i=M(()=>t.wrong(`danger`));tl(s,{id:`danger`,get label(){return H(e)},get choices(){return r},prefix:`danger`,get wrong(){return H(i)},get value(){return n().danger},set value(e){n(n().danger=e,!0)}})}var c=R(s,2);{let e=M(()=>Z(`fact-text`)),r=M(()=>t.wrong(`words`));$(c,{id:`words`,get label(){return H(e)},rows:3,optional:!0,get wrong(){return H(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var l=R(c,2),u=I(l);{let e=M(()=>Z(`fact-stand-off-m`)),r=M(()=>t.wrong(`stand_off`));$(u,{id:`stand_off`,get label(){return H(e)},optional:!0,get wrong(){return H(r)},get value(){return n().stand_off},set value(e){n(n().stand_off=e,!0)}})}var d=R(u,2);{let e=M(()=>Z(`fact-contact`)),r=M(()=>t.wrong(`contact`));$(d,{id:`contact`,get label(){return H(e)},optional:!0,get wrong(){return H(r)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}D(l);var f=R(l,2);{let e=M(()=>Z(`valid-until`)),r=M(()=>t.wrong(`valid_until`));vl(f,{id:`valid_until`,get label(){return H(e)},get wrong(){return H(r)},get value(){return n().valid_until},set value(e){n(n().valid_until=e,!0)}})}G(e,i),A()}var xl=6,Sl={kind:`alert`,group:`report`,code:`KeyA`,ground:`point`,line:`words`,prefilled:e=>({time:lc(e),valid_until:qc(e,xl)}),read(e){let t=e.seen(`time`,`fact-when`),n=e.place(`place`,`fact-where`);e.need(`danger`,`fact-danger`);let r=e.time(`valid_until`,`valid-until`);r&&t&&r<=t&&(e.wrong.valid_until=`wrong-order`);let i=e.metres(`stand_off`);return!t||!n||!r?null:{event_time:e.moment(`time`,t),place:n,evaluation:null,body:{danger:e.of(`danger`),text:e.of(`words`),contact:e.of(`contact`),stand_off_m:i,valid_until:dc(r)}}},from:(e,t,n)=>({time:Jc(n.event_time?.from),place:Xc(n),danger:Q(e,`danger`),words:Q(e,`text`),contact:Q(e,`contact`),stand_off:e.stand_off_m?String(e.stand_off_m):``,valid_until:Jc(e.valid_until)}),shows:{place:`place`,event_time:`time`,"body.text":`words`,"body.stand_off_m":`stand_off`},Fields:bl},Cl=1,wl=13,Tl=.75,El=e=>({from:qc(e,Cl),to:qc(e,wl),answer_by:qc(e,Tl)});function Dl(e,t){e.need(`title`,`fact-title`);let n=e.time(`from`,`from`),r=e.time(`to`,`to`),i=e.time(`answer_by`,`answer-by`);n&&r&&r<=n&&(e.wrong.to=`wrong-order`);let a=e.corners(`corners`,`area`);if(!n||!r||!i||a.length<3)return null;let o=Pc(a),s=(e.sheet.kept?.body.volumes??[]).slice(1);return{event_time:{from:dc(n),to:dc(r),precision:`minute`},place:{geometry:o,precision_m:10,mgrs:Kc(jc(Fc(o),4)),names:null},evaluation:null,body:{title:e.of(`title`),volumes:[{area:o,from:dc(n),to:dc(r)},...s],unit:e.of(`unit`),contact:e.of(`contact`),answer_by:dc(i),state:`proposed`,...t}}}function Ol(e){let t=e.volumes?.[0];return{title:Q(e,`title`),unit:Q(e,`unit`),contact:Q(e,`contact`),answer_by:Jc(e.answer_by),from:Jc(t?.from),to:Jc(t?.to),corners:(t?.area.coordinates[0]??[]).slice(0,-1).map(e=>jc(e,5)).join(`
`)}}var kl={place:`corners`,event_time:`from`,"body.volumes":`corners`};function Al(e){let{nonce:t,map_hash:n,terms:r,proposal:i,...a}=e;return a}var jl=W(`<div class="field"><label for="corners"> </label> <div class="tools svelte-1fhua3w"><button type="button" class="button" data-testid="draw"><!> </button> <button type="button" class="button"><!> </button> <button type="button" class="button quiet"> </button></div> <textarea id="corners" class="box svelte-1fhua3w" dir="ltr" spellcheck="false" aria-describedby="corners-read" data-testid="field-corners"></textarea> <p id="corners-read"><!></p></div>`);function Ml(e,t){k(t,!0);let n=Y(t,`value`,15),r=nc(),i=r.pencil,a=M(()=>Gc(n()??``)),o=M(()=>[...new Set((r.ground?.sectors??[]).filter(e=>H(a).corners.some(t=>zc(t,e.area))).map(e=>e.agency?r.agency(e.agency):Z(`nobody-holds`)))]),s=()=>(n()??``).split(`
`).filter(e=>e.trim());function c(){i.begin(`area`,{put:e=>n([...s(),jc(e,5)].join(`
`)),move:(e,t)=>n(s().map((n,r)=>r===e?jc(t,5):n).join(`
`)),undo:()=>n(s().slice(0,-1).join(`
`))})}Dn(()=>{i.corners=H(a).corners}),Dn(()=>{n()||c()});function l(e){let t=e.target instanceof HTMLElement&&e.target.matches(`input, textarea, select`);if(!(i.mode!==`area`||t)){if(e.code===`Enter`&&H(a).corners.length>=3)i.rest();else if(e.code===`Backspace`||e.code===`KeyZ`&&e.ctrlKey)i.undo();else if(e.code===`Escape`)i.rest();else return;e.preventDefault(),e.stopPropagation()}}var u=jl();kr(`keydown`,sn,l,!0);var d=I(u),f=L(d,!0),p=R(d,2),m=I(p),h=I(m);al(h,{name:`draw`});var g=R(h,1,!0);D(m);var _=R(m,2),v=I(_);al(v,{name:`undo`});var y=R(v,1,!0);D(_);var b=R(_,2),x=L(b,!0);D(p);var S=R(p,2);ut(S);var ee=R(S,2),te=I(ee),ne=e=>{var t=Br();z(e=>K(t,e),[()=>Z(`corners-wrong`,{lines:Go(H(a).wrong.map(String))})]),G(e,t)},re=e=>{var n=Br();z(()=>K(n,t.wrong)),G(e,n)},ie=e=>{var t=Br();z((e,n)=>K(t,`${e??``}${n??``}`),[()=>Z(`corners-read`,{n:H(a).corners.length}),()=>H(o).length>0?` · ${Go(H(o))}`:``]),G(e,t)};q(te,e=>{t.wrong&&H(a).wrong.length>0?e(ne):t.wrong?e(re,1):e(ie,-1)}),D(ee),D(u),z((e,n,r,o,s,c)=>{K(f,e),J(m,`aria-pressed`,i.mode===`area`),K(g,n),_.disabled=H(a).corners.length===0,K(y,r),b.disabled=H(a).corners.length===0,K(x,o),J(S,`rows`,s),J(S,`placeholder`,c),J(S,`aria-invalid`,t.wrong!==null),J(S,`data-kind`,t.kind),S.dir=S.dir,wi(ee,1,vi(t.wrong?`wrong`:`hint`)),J(ee,`data-testid`,t.wrong?`wrong-corners`:`read-corners`)},[()=>Z(`area`),()=>Z(`draw`),()=>Z(`draw-undo`),()=>Z(`draw-clear`),()=>Math.min(7,Math.max(3,s().length+1)),()=>Z(`corners-hint`)]),U(`click`,m,()=>i.mode===`area`?i.rest():c()),U(`click`,_,()=>n(s().slice(0,-1).join(`
`))),U(`click`,b,()=>n(``)),Wi(S,n),G(e,u),A()}Ar([`click`]);var Nl=W(`<!> <!> <div class="pair"><!> <!></div> <!> <!> <!> <!>`,1);function Pl(e,t){k(t,!0);let n=Y(t,`fields`,15);var r=Nl(),i=hn(r);{let e=M(()=>Z(`fact-title`)),r=M(()=>t.wrong(`title`));$(i,{id:`title`,get label(){return H(e)},get wrong(){return H(r)},get value(){return n().title},set value(e){n(n().title=e,!0)}})}var a=R(i,2);{let e=M(()=>t.wrong(`corners`));Ml(a,{get wrong(){return H(e)},get kind(){return t.kind},get value(){return n().corners},set value(e){n(n().corners=e,!0)}})}var o=R(a,2),s=I(o);{let e=M(()=>Z(`from`)),r=M(()=>t.wrong(`from`));vl(s,{id:`from`,get label(){return H(e)},get wrong(){return H(r)},get value(){return n().from},set value(e){n(n().from=e,!0)}})}var c=R(s,2);{let e=M(()=>Z(`to`)),r=M(()=>t.wrong(`to`));vl(c,{id:`to`,get label(){return H(e)},get wrong(){return H(r)},get value(){return n().to},set value(e){n(n().to=e,!0)}})}D(o);var l=R(o,2);{let e=M(()=>Z(`answer-by`)),r=M(()=>t.wrong(`answer_by`));vl(l,{id:`answer_by`,get label(){return H(e)},get wrong(){return H(r)},get value(){return n().answer_by},set value(e){n(n().answer_by=e,!0)}})}var u=R(l,2);{let e=M(()=>Z(`fact-unit`)),r=M(()=>t.wrong(`unit`));$(u,{id:`unit`,get label(){return H(e)},optional:!0,get wrong(){return H(r)},get value(){return n().unit},set value(e){n(n().unit=e,!0)}})}var d=R(u,2);mi(d,()=>t.children);var f=R(d,2);{let e=M(()=>Z(`fact-contact`)),r=M(()=>Z(`contact-hint`)),i=M(()=>t.wrong(`contact`));$(f,{id:`contact`,get label(){return H(e)},optional:!0,get hint(){return H(r)},get wrong(){return H(i)},get value(){return n().contact},set value(e){n(n().contact=e,!0)}})}G(e,r),A()}function Fl(e,t){k(t,!0);let n=Y(t,`fields`,15);Pl(e,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)},children:(e,r)=>{{let r=M(()=>Z(`fact-reason`)),i=M(()=>t.wrong(`words`));$(e,{id:`words`,get label(){return H(r)},optional:!0,rows:2,get wrong(){return H(i)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}},$$slots:{default:!0}}),A()}var Il={kind:`claim`,group:`plan`,code:`KeyC`,ground:`area`,line:`title`,prefilled:El,read:e=>Dl(e,{reason:e.of(`words`)}),from:e=>({...Ol(e),words:Q(e,`reason`)}),shows:{...kl,"body.reason":`words`},Fields:Fl};function Ll(e,t){k(t,!0);let n=Y(t,`fields`,15);Pl(e,{get wrong(){return t.wrong},get kind(){return t.sheet.kind},get fields(){return n()},set fields(e){n(e)},children:(e,r)=>{{let r=M(()=>Z(`fact-size`)),i=M(()=>Z(`size-hint`)),a=M(()=>t.wrong(`size`));$(e,{id:`size`,get label(){return H(r)},optional:!0,get hint(){return H(i)},get wrong(){return H(a)},get value(){return n().size},set value(e){n(n().size=e,!0)}})}},$$slots:{default:!0}}),A()}var Rl={kind:`movement`,group:`plan`,code:`KeyM`,ground:`area`,line:`title`,prefilled:El,read:e=>Dl(e,{size:e.size(`size`)}),from:e=>({...Ol(e),size:Yc(e.size)}),shows:kl,Fields:Ll},zl=W(`<fieldset class="fields"><legend class="small muted"> </legend> <!> <!> <!></fieldset>`);function Bl(e,t){k(t,!0);let n=Y(t,`fields`,15),r=[`A`,`B`,`C`,`D`,`E`,`F`],i=[`1`,`2`,`3`,`4`,`5`,`6`];var a=zl(),o=I(a),s=L(o),c=R(o,2);{let e=M(()=>Z(`reliability`));tl(c,{id:`reliability`,get label(){return H(e)},get choices(){return r},prefix:`reliability`,coded:!0,optional:!0,get wrong(){return t.wrong},get value(){return n().reliability},set value(e){n(n().reliability=e,!0)}})}var l=R(c,2);{let e=M(()=>Z(`credibility`));tl(l,{id:`credibility`,get label(){return H(e)},get choices(){return i},prefix:`credibility`,coded:!0,optional:!0,wrong:null,get value(){return n().credibility},set value(e){n(n().credibility=e,!0)}})}var u=R(l,2),d=e=>{{let t=M(()=>Z(`sure-basis`));$(e,{id:`sure_basis`,get label(){return H(t)},optional:!0,wrong:null,get value(){return n().sure_basis},set value(e){n(n().sure_basis=e,!0)}})}};q(u,e=>{n().reliability&&n().credibility&&e(d)}),D(a),z((e,t)=>K(s,`${e??``} · ${t??``}`),[()=>Z(`fact-sure`),()=>Z(`optional`)]),G(e,a),A()}var Vl=W(`<!> <!> <!> <!> <div class="pair"><!> <!></div> <div class="pair"><!> <!></div> <!>`,1);function Hl(e,t){k(t,!0);let n=Y(t,`fields`,15),r=[`post-empty`,`armed-group`,`movement`,`attack`,`clash`,`explosive`,`fire`,`civilians`,`other`],i=[`N`,`NE`,`E`,`SE`,`S`,`SW`,`W`,`NW`];var a=Vl(),o=hn(a);{let e=M(()=>t.wrong(`place`));cl(o,{get wrong(){return H(e)},get value(){return n().place},set value(e){n(n().place=e,!0)}})}var s=R(o,2);{let e=M(()=>Z(`fact-when`)),r=M(()=>t.wrong(`time`));vl(s,{id:`time`,get label(){return H(e)},past:!0,get wrong(){return H(r)},get value(){return n().time},set value(e){n(n().time=e,!0)}})}var c=R(s,2);{let e=M(()=>Z(`fact-category`)),i=M(()=>t.wrong(`category`));tl(c,{id:`category`,get label(){return H(e)},get choices(){return r},prefix:`category`,get wrong(){return H(i)},get value(){return n().category},set value(e){n(n().category=e,!0)}})}var l=R(c,2);{let e=M(()=>Z(`fact-activity`)),r=M(()=>t.wrong(`words`));$(l,{id:`words`,get label(){return H(e)},rows:3,get wrong(){return H(r)},get value(){return n().words},set value(e){n(n().words=e,!0)}})}var u=R(l,2),d=I(u);{let e=M(()=>Z(`fact-size`)),r=M(()=>Z(`size-hint`)),i=M(()=>t.wrong(`size`));$(d,{id:`size`,get label(){return H(e)},optional:!0,get hint(){return H(r)},get wrong(){return H(i)},get value(){return n().size},set value(e){n(n().size=e,!0)}})}var f=R(d,2);{let e=M(()=>Z(`fact-direction`)),r=M(()=>t.wrong(`direction`));tl(f,{id:`direction`,get label(){return H(e)},get choices(){return i},prefix:`direction`,optional:!0,get wrong(){return H(r)},get value(){return n().direction},set value(e){n(n().direction=e,!0)}})}D(u);var p=R(u,2),m=I(p);{let e=M(()=>Z(`fact-group`)),r=M(()=>t.wrong(`group`));$(m,{id:`group`,get label(){return H(e)},optional:!0,get wrong(){return H(r)},get value(){return n().group},set value(e){n(n().group=e,!0)}})}var h=R(m,2);{let e=M(()=>Z(`fact-basis`)),r=M(()=>t.wrong(`basis`));tl(h,{id:`basis`,get label(){return H(e)},choices:[`fact`,`opinion`],prefix:`basis`,get wrong(){return H(r)},get value(){return n().basis},set value(e){n(n().basis=e,!0)}})}D(p);var g=R(p,2);{let e=M(()=>t.wrong(`evaluation`));Bl(g,{get wrong(){return H(e)},get fields(){return n()},set fields(e){n(e)}})}G(e,a),A()}var Ul={kind:`spot`,group:`report`,code:`KeyR`,ground:`point`,line:`words`,prefilled:e=>({time:lc(e),basis:`fact`}),read(e){let t=e.seen(`time`,`fact-when`),n=e.place(`place`,`fact-where`),r=e.size(`size`);return e.need(`category`,`fact-category`),e.need(`words`,`fact-activity`),!t||!n?null:{event_time:e.moment(`time`,t),place:n,evaluation:e.evaluation(),body:{category:e.of(`category`),size:r,activity:e.of(`words`),direction:e.of(`direction`)||null,group:e.of(`group`)||null,basis:e.of(`basis`)===`opinion`?`opinion`:`fact`}}},from:(e,t,n)=>({time:Jc(n.event_time?.from),place:Xc(n),category:Q(e,`category`),words:Q(e,`activity`),size:Yc(e.size),direction:Q(e,`direction`),group:Q(e,`group`),basis:Q(e,`basis`)||`fact`,...Zc(t)}),shows:{place:`place`,event_time:`time`,"body.activity":`words`,evaluation:`evaluation`},Fields:Hl},Wl=W(`<!> <!> <div class="pair"><!> <!></div>`,1);function Gl(e,t){k(t,!0);let n=Y(t,`fields`,15),r=M(()=>n().entry===`hand-over`);var i=Vr(),a=hn(i),o=e=>{var r=Wl(),i=hn(r);{let e=M(()=>Z(`watch-next-must-know`)),r=M(()=>t.wrong(`text`));$(i,{id:`text`,get label(){return H(e)},rows:4,get wrong(){return H(r)},get value(){return n().text},set value(e){n(n().text=e,!0)}})}var a=R(i,2);{let e=M(()=>Z(`watch-pending`)),r=M(()=>Z(`watch-pending-hint`)),i=M(()=>t.wrong(`pending`));$(a,{id:`pending`,get label(){return H(e)},rows:8,optional:!0,get hint(){return H(r)},get wrong(){return H(i)},get value(){return n().pending},set value(e){n(n().pending=e,!0)}})}var o=R(a,2),s=I(o);{let e=M(()=>Z(`watch-shift`)),r=M(()=>t.wrong(`shift`));$(s,{id:`shift`,get label(){return H(e)},optional:!0,get wrong(){return H(r)},get value(){return n().shift},set value(e){n(n().shift=e,!0)}})}var c=R(s,2);{let e=M(()=>`${Z(`watch-until`)} · ${Z(`optional`)}`),r=M(()=>t.wrong(`until`));vl(c,{id:`until`,get label(){return H(e)},get wrong(){return H(r)},get value(){return n().until},set value(e){n(n().until=e,!0)}})}D(o),G(e,r)},s=e=>{{let r=M(()=>Z(`watch-what-happened`)),i=M(()=>t.wrong(`text`));$(e,{id:`text`,get label(){return H(r)},rows:4,get wrong(){return H(i)},get value(){return n().text},set value(e){n(n().text=e,!0)}})}};q(a,e=>{H(r)?e(o):e(s,-1)}),G(e,i),A()}var Kl=50,ql=200,Jl=[Ul,Sl,Il,Rl,{kind:`watch`,group:`room`,ground:null,line:`text`,prefilled:()=>({entry:`log`,choice:`own`}),read(e){let t=e.of(`entry`);t!==`taken-over`&&e.need(`text`,t===`hand-over`?`watch-next-must-know`:`watch-what-happened`);let n=e.timeIfAny(`until`),r=e.of(`pending`).split(`
`).map(e=>e.trim()).filter(Boolean);return(r.length>Kl||r.some(e=>e.length>ql))&&(e.wrong.pending=`wrong-pending`),{event_time:null,place:null,evaluation:null,body:{entry:t,text:e.of(`text`),shift:e.of(`shift`),until:n?dc(n):null,pending:r}}},from:e=>({entry:Q(e,`entry`)||`log`,text:Q(e,`text`),shift:Q(e,`shift`),until:Jc(e.until),pending:Array.isArray(e.pending)?e.pending.join(`
`):``}),shows:{},Fields:Gl}],Yl=new Map(Jl.map(e=>[e.kind,e])),Xl=e=>Yl.get(e)??null;function Zl(e){return Ql(e.code,e.detail)}function Ql(e,t=``){return Uo(`error-${e.replaceAll(`.`,`-`)}`)??(t||Z(`error-internal`))}Ke();var $l=W(`<button class="button quiet svelte-12z1ms2"> </button>`),eu=W(`<div class="languages svelte-12z1ms2" role="group"></div>`);function tu(e,t){k(t,!1),ta();var n=eu();ci(n,5,()=>Po.filter(e=>e!==Ho.language),e=>e,(e,t)=>{var n=$l(),r=L(n,!0);z(()=>{J(n,`lang`,H(t)),J(n,`data-testid`,`language-${H(t)}`),K(r,Fo[H(t)])}),U(`click`,n,()=>Ho.use(H(t))),G(e,n)}),D(n),z(e=>J(n,`aria-label`,e),[()=>Z(`language`)]),G(e,n),A()}Ar([`click`]);var nu={pending:`attention`,sent:`info`,received:`done`,refused:`danger`,unsent:`muted`,"recall-pending":`attention`,recalling:`info`,recalled:`done`,"recall-refused":`danger`},ru={pending:`pending`,sent:`sent`,received:`received`,refused:`refused`,unsent:`none`,"recall-pending":`pending`,recalling:`sent`,recalled:`recalled`,"recall-refused":`refused`},iu={none:`attention`,received:`info`,concur:`done`,"concur-with-conditions":`attention`,object:`danger`},au={draft:`muted`,proposed:`attention`,agreed:`done`,objected:`danger`,active:`done`,ended:`muted`,cancelled:`muted`,recalled:`muted`},ou={draft:`pending`,proposed:`pending`,agreed:`concur`,objected:`object`,active:`concur`,ended:`none`,cancelled:`recalled`,recalled:`recalled`},su=e=>e.state===`agreed`||e.state===`active`,cu=e=>e.state===`ended`||e.state===`cancelled`||e.state===`recalled`,lu=new Set([`spot`,`alert`,`claim`,`movement`,`concurrence`,`request`,`reply`,`requirement`,`assessment`]),uu=new Set([...lu,`info`,`requirement`,`assessment`,`incident`,`hazard`,`hazard-action`,`find`,`request`,`reply`,`unit`,`facility`,`post`,`patrol`,`sensor`,`measure`,`gap`,`coverage`,`operation`,`metric`,`result`,`statement`,`meeting`,`agreement`,`watch`]),du=e=>lu.has(e)?e:`other`,fu=e=>`kind-${uu.has(e)?e:`other`}`,pu={live:`done`,stale:`attention`,silent:`danger`},mu=W(`<p class="changed svelte-1y7xqkh" role="alert" data-testid="release-changed"> </p>`),hu=W(`<li data-testid="recipient" class="svelte-1y7xqkh"><b class="svelte-1y7xqkh"> </b> <span class="small muted"> </span></li>`),gu=W(`<p class="small tone-attention" data-testid="withheld"><!> </p>`),_u=W(`<p class="small tone-attention" data-testid="needs"><!> </p>`),vu=W(`<p class="small" data-testid="must-answer"> </p>`),yu=W(`<div data-testid="recipients"><p class="label small muted"> </p> <ul class="svelte-1y7xqkh"></ul> <!> <!> <!></div>`),bu=W(`<p class="hint" data-testid="send-offline"> </p>`),xu=W(`<p class="hint"> </p>`),Su=W(`<div class="count svelte-1y7xqkh" role="status" data-testid="countdown"><span class="grow"> </span> <button class="button" data-testid="undo-send"><!> </button> <button class="button main" data-testid="send-now"> </button></div> <div class="bar svelte-1y7xqkh"><div class="svelte-1y7xqkh"></div></div>`,1),Cu=W(`<button class="button main wide svelte-1y7xqkh" data-testid="send"><!></button>`),wu=W(`<div class="send svelte-1y7xqkh" data-testid="send-box"><!> <!> <!></div>`);function Tu(e,t){k(t,!0);let n=Y(t,`stay`,3,!1),r=nc(),i=P(null),a=P(``),o=P(!1),s=P(!1),c=P(0),l=P(!1),u,d=M(()=>t.draft?JSON.stringify(t.draft):``),f=M(()=>H(d)!==``&&H(a)===H(d)?H(i):null),p=M(()=>H(f)?.recipients??[]),m=M(()=>r.cut);Dn(()=>{let e=H(d),t=!H(m)&&r.session.state===`in`&&r.session.me?.csrf;if(!e||!t)return;let n=new AbortController,i=setTimeout(()=>void h(e,n.signal),350);return()=>{clearTimeout(i),n.abort()}});async function h(e,n){F(o,!0);try{F(i,await r.api.dryRun(JSON.parse(e),n)),F(a,e,!0),t.onrefused(null)}catch(e){e instanceof qo&&e.code!==`unreachable`&&!e.code.startsWith(`session.`)&&!n.aborted&&t.onrefused(e)}finally{n.aborted||F(o,!1)}}function g(){!t.draft||H(l)||H(c)>0||(F(s,!1),F(c,5),t.oncount?.(!0),u=setInterval(()=>{F(c,H(c)-1),H(c)<=0&&v()},1e3))}function _(){clearInterval(u),F(c,0),t.oncount?.(!1)}async function v(){if(clearInterval(u),F(c,0),!t.draft||H(l))return;F(l,!0);let e=H(p).map(e=>e.agency);try{let a=await r.outbox.submit({key:t.sendKey,draft:t.draft,digest:H(f)?.digest??null,to:e,words:t.words});if(a.kind===`refused`){let{refusal:e}=a;e.code===`release.changed`&&e.dryRun?(F(i,e.dryRun),F(s,!0)):t.onrefused(e);return}r.say(a.kind===`sent`?Z(`sent-toast`,{n:e.length}):Z(`queued-toast`)),t.onsent(),a.kind===`sent`&&a.row.kind!==`concurrence`&&!n()&&r.open(a.row)}catch(e){r.say(e instanceof qo?Zl(e):String(e),!0)}finally{F(l,!1),t.oncount?.(!1)}}function y(e){e.code===`Escape`&&H(c)!==0&&(e.preventDefault(),e.stopPropagation(),_())}Dn(()=>()=>clearInterval(u));var b=wu();kr(`keydown`,sn,y,!0);var x=I(b),S=e=>{var t=mu(),n=L(t,!0);z(e=>K(n,e),[()=>Z(`error-release-changed`)]),G(e,t)};q(x,e=>{H(s)&&e(S)});var ee=R(x,2),te=e=>{var t=yu(),n=I(t),i=L(n,!0),a=R(n,2);ci(a,21,()=>H(p),e=>`${e.agency} ${e.minimum}`,(e,t)=>{var n=hu(),i=I(n),a=L(i,!0),o=L(R(i,2));D(n),z((e,r,i,s)=>{J(n,`data-agency`,H(t).agency),K(a,e),K(o,`${r??``}${i??``}${s??``}`)},[()=>Wo(H(t).names)||r.agency(H(t).agency),()=>Z(`basis-${H(t).basis}`),()=>H(t).minimum?` · ${Z(`minimum`)}`:``,()=>H(t).coarse_m?` · ${Z(`coarse`,{n:Math.round(H(t).coarse_m)})}`:``]),G(e,n)}),D(a);var o=R(a,2);ci(o,17,()=>H(f).withheld,e=>e.agency,(e,t)=>{var n=gu(),i=I(n);al(i,{name:`recalled`,size:13});var a=R(i);D(n),z(e=>{J(n,`data-agency`,H(t).agency),K(a,` ${e??``}`)},[()=>Z(`withheld`,{agency:r.agency(H(t).agency),reason:Ql(H(t).reason)})]),G(e,n)});var s=R(o,2),c=e=>{var t=_u(),n=I(t);al(n,{name:`pending`,size:13});var r=R(n);D(t),z(e=>K(r,` ${e??``}`),[()=>Z(`needs-${H(f).needs}`)]),G(e,t)};q(s,e=>{H(f).needs&&e(c)});var l=R(s,2),u=e=>{var t=vu(),n=L(t,!0);z(e=>K(n,e),[()=>Z(`must-answer`,{names:Go(H(f).required.map(e=>r.agency(e)))})]),G(e,t)};q(l,e=>{H(f).required.length>0&&e(u)}),D(t),z(e=>{J(t,`data-count`,H(p).length),K(i,e)},[()=>H(p).length>0?Z(`who-gets-it`):Z(`nobody-gets-it`)]),G(e,t)},ne=e=>{var t=bu(),n=L(t,!0);z(e=>K(n,e),[()=>Z(`send-offline`)]),G(e,t)},re=e=>{var t=xu(),n=L(t,!0);z(e=>K(n,e),[()=>H(o)?Z(`who-asking`):Z(`who-unknown`)]),G(e,t)};q(ee,e=>{H(f)?e(te):H(m)&&t.draft?e(ne,1):t.draft&&e(re,2)});var ie=R(ee,2),ae=e=>{var t=Su(),n=hn(t),r=I(n),i=L(r,!0),a=R(r,2),o=I(a);al(o,{name:`undo`});var s=R(o,1,!0);D(a);var l=R(a,2),u=L(l,!0);D(n);var d=R(n,2);Ei(I(d),``,{},{"animation-duration":`5s`}),D(d),z((e,t,n)=>{K(i,e),K(s,t),K(u,n)},[()=>Z(`sending-in`,{n:H(c)}),()=>Z(`undo`),()=>Z(`send-now`)]),U(`click`,a,_),U(`click`,l,()=>v()),G(e,t)},oe=e=>{var n=Cu(),r=I(n),i=e=>{var t=Br();z(e=>K(t,e),[()=>Z(`sending`)]),G(e,t)},a=e=>{var t=Br();z(e=>K(t,e),[()=>Z(`send-queue`)]),G(e,t)},o=e=>{var t=Br();z(e=>K(t,e),[()=>Z(`send-unknown`)]),G(e,t)},s=e=>{var n=Br();z(e=>K(n,e),[()=>Z(`send-${t.verb}-own`)]),G(e,n)},c=e=>{var n=Br();z(e=>K(n,e),[()=>Z(`send-${t.verb}`,{n:H(p).length})]),G(e,n)};q(r,e=>{H(l)?e(i):H(m)&&!H(f)?e(a,1):H(f)?H(p).length===0?e(s,3):e(c,-1):e(o,2)}),D(n),z(()=>n.disabled=!t.draft||H(l)||!H(f)&&!H(m)),U(`click`,n,g),G(e,n)};q(ie,e=>{H(c)>0?e(ae):e(oe,-1)}),D(b),G(e,b),A()}Ar([`click`]);function Eu(e,t,n,r,i){let a=t.type===`derive`&&(n===`accepted`||n===`done`);return n===`refused`&&!r.text||a&&i===null?null:{kind:`reply`,status:e.status,event_time:null,place:null,evaluation:null,label:{level:e.level,audience:[e.owner],caveats:[],handling_until:null,show_audience:!0},body:{answer:n,text:r.text,at:r.at?dc(r.at):null,unit:r.unit,contact:r.contact,...a?{version:t.version,audience:t.audience}:{}},refs:a&&i!==null?[e.id,i]:[e.id],previous:null}}function Du(e,t,n,r=t.refs){return!t.body||!t.label?null:{kind:e.kind,status:e.status,event_time:e.event_time,place:e.place,evaluation:t.evaluation,label:t.label,body:{...Al(t.body),...n},refs:r,previous:{id:e.id,version:e.version}}}function Ou(e,t){let n=e.flatMap(e=>e.label?[e.label]:[]),r=e.map(e=>e.row.owner),i=n.map(e=>new Set(e.audience)),a=[...new Set(n.flatMap(e=>e.audience))].filter(e=>i.every((t,n)=>t.has(e)||r[n]===e)),o=n.flatMap(e=>e.handling_until?[e.handling_until]:[]).sort((e,t)=>Date.parse(e)-Date.parse(t));return{level:Math.max(0,...e.map(e=>e.row.level)),audience:[...new Set([...r,...a])].filter(e=>e!==t),caveats:[...new Set(n.flatMap(e=>e.caveats))].filter(e=>e!==`PUBLIC`),handling_until:o[0]??null,show_audience:!0}}function ku(e,t,n){let r=e[0],i=t.verdict===`same-event`||t.verdict===`different-events`;return!r||(i?e.length<2:e.length!==1)||t.verdict===`evaluation`&&(t.reliability===null||t.credibility===null)?null:{kind:`assessment`,status:r.row.status,event_time:null,place:null,evaluation:null,label:Ou(e,n),body:{...t},refs:e.map(e=>e.row.id),previous:null}}var Au=W(`<b> </b>`),ju=W(`<span data-testid="due"><!> <!> <span> </span> <bdi dir="ltr"> </bdi></span>`);function Mu(e,t){k(t,!0);let n=nc(),r=M(()=>(Date.parse(t.by)-n.now)/1e3),i=M(()=>`${lc(new Date(t.by))} · ${Z(`clock-local`)} ${oc(new Date(t.by))}`);var a=ju();let o;var s=I(a);{let e=M(()=>t.overdue?`overdue`:`pending`);al(s,{get name(){return H(e)},size:15})}var c=R(s,2),l=e=>{var t=Au(),n=L(t,!0);z(e=>K(n,e),[()=>Z(`overdue`)]),G(e,t)};q(c,e=>{t.overdue&&e(l)});var u=R(c,2),d=L(u,!0),f=R(u,2);let p;var m=L(f,!0);D(a),z((e,n)=>{o=wi(a,1,`due svelte-r6obt7`,null,o,{"tone-danger":t.overdue}),J(a,`data-overdue`,t.overdue),K(d,e),p=wi(f,1,`small`,null,p,{muted:!t.overdue}),J(f,`title`,H(i)),K(m,n),f.dir=f.dir},[()=>H(r)<0?Z(`due-past`,{age:fc(-H(r))}):Z(`due-in`,{age:fc(H(r))}),()=>lc(new Date(t.by)).slice(5)]),G(e,a),A()}var Nu={none:`attention`,noted:`attention`,accepted:`info`,refused:`danger`,done:`done`,unknown:`muted`},Pu={none:`pending`,noted:`received`,accepted:`concur`,refused:`refused`,done:`done`,unknown:`unknown`},Fu={immediate:`danger`,urgent:`attention`,routine:`muted`},Iu=W(`<p class="wrong" role="alert"> </p>`),Lu=W(`<section class="state svelte-1ftu1d3" data-testid="state-box"><p> </p> <!> <!> <button type="button" class="button quiet"> </button></section>`);function Ru(e,t){k(t,!0);let n=nc(),r=P(null),i=P(null),a=P(rn(Zs())),o=M(()=>H(r)&&t.change?Du(t.row,H(r),t.change,t.refs):null);Dn(()=>{n.api.record(t.row.id).then(e=>F(r,e),e=>F(i,e instanceof qo?e:null))});var s=Lu(),c=I(s),l=L(c,!0),u=R(c,2),d=e=>{var t=Iu(),n=L(t,!0);z(e=>K(n,e),[()=>Zl(H(i))]),G(e,t)};q(u,e=>{H(i)&&e(d)});var f=R(u,2);{let e=M(()=>`${t.note} · ${t.row.words}`);Tu(f,{get draft(){return H(o)},get sendKey(){return H(a)},verb:`state`,get words(){return H(e)},stay:!0,onrefused:e=>{F(i,e),e&&F(a,Zs(),!0)},get onsent(){return t.done}})}var p=R(f,2),m=L(p,!0);D(s),z(e=>{K(l,t.note),K(m,e)},[()=>Z(`leave-it`)]),U(`click`,p,function(...e){t.done?.apply(this,e)}),G(e,s),A()}Ar([`click`]);var zu=class{get;#e=P(null);get value(){return H(this.#e)}set value(e){F(this.#e,e)}#t=P(null);get failure(){return H(this.#t)}set failure(e){F(this.#t,e)}#n=P(0);get at(){return H(this.#n)}set at(e){F(this.#n,e,!0)}#r=!1;constructor(e){this.get=e}ask=async()=>{if(!this.#r){this.#r=!0;try{this.put(await this.get())}catch(e){if(!(e instanceof qo))throw e;this.failure=e}finally{this.#r=!1}}};put(e){this.value=e,this.failure=null,this.at=Date.now()}every(e){this.ask();let t=setInterval(()=>void this.ask(),e*1e3);return()=>clearInterval(t)}},Bu=class{#e=P(!1);get busy(){return H(this.#e)}set busy(e){F(this.#e,e,!0)}#t=P(null);get refusal(){return H(this.#t)}set refusal(e){F(this.#t,e)}async run(e){this.busy=!0,this.refusal=null;try{return await e(),!0}catch(e){if(!(e instanceof qo))throw e;return this.refusal=e,!1}finally{this.busy=!1}}},Vu=W(`<input class="box" dir="ltr" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" required=""/>`),Hu=W(`<input class="box" dir="ltr" type="password" required=""/>`),Uu=W(`<p class="hint"> </p>`),Wu=W(`<div class="field"><label> </label> <div class="row svelte-i79qcu"><!> <button type="button" class="button quiet"> </button></div> <!></div>`);function Gu(e,t){k(t,!0);let n=Y(t,`value`,15,``),r=Y(t,`autocomplete`,3,`current-password`),i=Y(t,`hint`,3,``),a=Y(t,`minlength`,3,0),o=P(!1);var s=Wu(),c=I(s),l=L(c,!0),u=R(c,2),d=I(u),f=e=>{var r=Vu();Ri(r),z(()=>{J(r,`id`,t.id),J(r,`minlength`,a()),J(r,`aria-describedby`,i()?`${t.id}-hint`:void 0),J(r,`data-testid`,t.id),r.dir=r.dir}),Wi(r,n),G(e,r)},p=e=>{var o=Hu();Ri(o),z(()=>{J(o,`id`,t.id),J(o,`autocomplete`,r()),J(o,`minlength`,a()),J(o,`aria-describedby`,i()?`${t.id}-hint`:void 0),J(o,`data-testid`,t.id),o.dir=o.dir}),Wi(o,n),G(e,o)};q(d,e=>{H(o)?e(f):e(p,-1)});var m=R(d,2),h=L(m,!0);D(u);var g=R(u,2),_=e=>{var n=Uu(),r=L(n,!0);z(()=>{J(n,`id`,`${t.id}-hint`),K(r,i())}),G(e,n)};q(g,e=>{i()&&e(_)}),D(s),z(e=>{J(c,`for`,t.id),K(l,t.label),J(m,`aria-pressed`,H(o)),K(h,e)},[()=>Z(`password-show`)]),U(`click`,m,()=>F(o,!H(o))),G(e,s),A()}Ar([`click`]);var Ku=W(`<br/><bdi dir="auto" class="small"> </bdi>`,1),qu=W(`<p class="wrong" role="alert" data-testid="admin-refused"> <!></p>`);function Ju(e,t){k(t,!0);var n=Vr(),r=hn(n),i=e=>{var n=qu(),r=I(n,!0),i=R(r),a=e=>{var n=Ku(),r=R(hn(n)),i=L(r,!0);z(()=>{K(i,t.act.refusal.detail),r.dir=r.dir}),G(e,n)};q(i,e=>{t.act.refusal.detail&&e(a)}),D(n),z(e=>{J(n,`data-code`,t.act.refusal.code),K(r,e)},[()=>Zl(t.act.refusal)]),G(e,n)};q(r,e=>{t.act.refusal&&e(i)}),G(e,n),A()}var Yu=W(`<button class="state svelte-obf3ym"> </button>`),Xu=W(`<p class="old svelte-obf3ym" data-testid="board-old"> </p>`),Zu=W(`<section class="board svelte-obf3ym"><header class="svelte-obf3ym"><!> <h2> </h2> <div class="states svelte-obf3ym" role="group"></div> <span class="grow"></span> <!> <button class="button quiet square" data-testid="close-panel"><!></button></header> <!> <div><!></div></section>`);function Qu(e,t){k(t,!0);let n=Y(t,`open`,15),r=nc();var i=Zu(),a=I(i),o=I(a);al(o,{get name(){return t.name},size:18});var s=R(o,2),c=L(s,!0),l=R(s,2);ci(l,20,()=>[!0,!1],e=>e,(e,r)=>{var i=Yu(),a=L(i,!0);z(e=>{J(i,`aria-pressed`,n()===r),J(i,`data-testid`,r?`board-open`:`board-over`),K(a,e)},[()=>Z(`${t.prefix}-${r?`open`:`over`}`)]),U(`click`,i,()=>n(r)),G(e,i)}),D(l);var u=R(l,4);mi(u,()=>t.acts??d);var f=R(u,2);al(I(f),{name:`close`}),D(f),D(a);var p=R(a,2),m=e=>{var t=Xu(),n=L(t,!0);z(e=>K(n,e),[()=>Z(`board-old`,{age:fc((Date.now()-(r.stream.cutSince??0))/1e3+0*r.now)})]),G(e,t)};q(p,e=>{r.cut&&e(m)});var h=R(p,2);let g;mi(I(h),()=>t.children),D(h),D(i),z((e,n,a,o)=>{J(i,`data-testid`,`board-${t.name}`),K(c,e),J(l,`aria-label`,n),J(f,`aria-label`,a),J(f,`title`,o),g=wi(h,1,`scroll svelte-obf3ym`,null,g,{stale:r.cut})},[()=>Z(`view-${t.name}`),()=>Z(`board-state`),()=>Z(`close`),()=>Z(`close`)]),U(`click`,f,()=>r.show(null)),G(e,i),A()}Ar([`click`]);var $u=W(`<bdi dir="ltr" class="muted"> </bdi>`),ed=W(`<p class="empty svelte-1aqul0v" role="alert"> </p>`),td=W(`<div class="skeleton svelte-1aqul0v" aria-hidden="true"></div>`),nd=W(`<p class="empty svelte-1aqul0v"> </p>`),rd=W(`<li><!></li>`),id=W(`<button class="button"> </button>`),ad=W(`<ol class="svelte-1aqul0v"></ol> <!>`,1),od=W(`<section class="column svelte-1aqul0v"><h3> <!></h3> <!></section>`);function sd(e,t){k(t,!0);var n=od(),r=I(n),i=I(r),a=R(i),o=e=>{var n=$u(),r=L(n);z(()=>{K(r,`${t.board.items.length??``}${t.board.next?`+`:``}`),n.dir=n.dir}),G(e,n)};q(a,e=>{t.board.items&&t.board.items.length>0&&e(o)}),D(r);var s=R(r,2),c=e=>{var n=ed(),r=L(n,!0);z(e=>K(r,e),[()=>Zl(t.board.refusal)]),G(e,n)},l=e=>{var t=Vr();ci(hn(t),16,()=>({length:3}),ii,(e,t)=>{G(e,td())}),G(e,t)},u=e=>{var n=nd(),r=L(n,!0);z(()=>{J(n,`data-testid`,`${t.testid}-empty`),K(r,t.empty)}),G(e,n)},d=e=>{var n=ad(),r=hn(n);ci(r,21,()=>t.board.items,e=>t.keyOf(e),(e,n)=>{var r=rd();mi(I(r),()=>t.item,()=>H(n)),D(r),G(e,r)}),D(r);var i=R(r,2),a=e=>{var n=id(),r=L(n,!0);z(e=>{n.disabled=t.board.busy,J(n,`data-testid`,`${t.testid}-more`),K(r,e)},[()=>Z(`board-more`)]),U(`click`,n,()=>void t.board.more()),G(e,n)};q(i,e=>{t.board.next&&e(a)}),G(e,n)};q(s,e=>{t.board.refusal&&t.board.items===null?e(c):t.board.items===null?e(l,1):t.board.items.length===0?e(u,2):e(d,-1)}),D(n),z(()=>{J(n,`data-testid`,t.testid),J(n,`data-count`,t.board.items?.length??0),J(n,`aria-label`,t.title),K(i,`${t.title??``} `)}),G(e,n),A()}Ar([`click`]);export{dc as $,hn as $t,Al as A,mi as At,zc as B,W as Bt,ou as C,zi as Ct,Zl as D,wi as Dt,Ql as E,Ei as Et,tl as F,ti as Ft,fc as G,kr as Gt,Oc as H,Br as Ht,Uc as I,qr as It,cc as J,br as Jt,oc as K,H as Kt,Nc as L,K as Lt,$ as M,ii as Mt,al as N,ri as Nt,Jl as O,vi as Ot,rl as P,q as Pt,lc as Q,I as Qt,jc as R,G as Rt,pu as S,Bi as St,tu as T,Ai as Tt,Pc as U,Ar as Ut,Fc as V,Hr as Vt,Mc as W,U as Wt,pc as X,Dn as Xt,sc as Y,z as Yt,uc as Z,sn as Zt,nu as _,qi as _t,Bu as a,St as an,Xs as at,du as b,Ri as bt,Fu as c,A as cn,Uo as ct,Mu as d,De as dn,Z as dt,L as en,rc as et,ku as f,D as fn,aa as ft,ru as g,Qi as gt,iu as h,ea as ht,Gu as i,P as in,Zs as it,vl as j,ci as jt,Xl as k,hi as kt,Pu as l,k as ln,Wo as lt,Tu as m,g as mn,ta as mt,Qu as n,rn as nn,tc as nt,zu as o,M as on,qo as ot,Eu as p,d as pn,Y as pt,ac as q,_r as qt,Ju as r,F as rn,nc as rt,Ru as s,ut as sn,Go as st,sd as t,R as tn,$s as tt,Nu as u,Je as un,Ho as ut,su as v,Ki as vt,au as w,ji as wt,fu as x,J as xt,cu as y,Wi as yt,Ic as z,Vr as zt};