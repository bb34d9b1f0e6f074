/**
 * The pages. A page is a view and a file, and nothing more; what it shows and does lies in the boundaries of {@code ejb}.
 *
 * <h2>Path = page = view</h2>
 * <ul>
 *   <li>{@code /store/check} is {@code webapp/store/check.xhtml} is {@code org.countersign.web.store.CheckView} ({@code
 *       #{checkView}}). A section's first page is {@code webapp/store.xhtml}, {@code StoreView}. Where two features
 *       have a page of one name, the view takes the feature's name in front.
 *   <li>A page has 25 to 45 lines and one template: {@code shell} (define {@code content}), {@code signin} (a narrow
 *       card: {@code content}, {@code below}) or {@code wizard} (params {@code steps}, {@code lead}; define {@code form},
 *       {@code actions}, {@code help} with {@code beside}, {@code after}). Each sets the param {@code title}; the shell's
 *       pages write their own {@code h1}.
 *   <li>A view is fields, {@code load()} (by {@code f:viewAction}), and one short verb per button that ends in a redirect:
 *       {@code return "/store/done?faces-redirect=true&id=" + id}. Good news for the next page: {@link
 *       org.countersign.web.shell.Notices#say}. It is {@code @RequestScoped}, or {@code @ViewScoped} (then serializable,
 *       with injected fields {@code transient}) where the page must remember something between two posts; what counts
 *       is in the database.
 *   <li>A view catches nothing. Broken rules become messages (beside the field that they name), {@code NotSignedIn} and
 *       a level too low lead to {@code /signin} and {@code /elevate} and back ({@code back=}, to be read through {@link
 *       org.countersign.web.faces.ReturnAddress#inside}), {@code NotFound} becomes 404: see {@link
 *       org.countersign.web.faces.Problems}.
 *   <li>Records are read like beans: {@code #{row.serial}}; methods with brackets: {@code #{row.isDue()}}.
 * </ul>
 *
 * <h2>Words</h2>
 * Every text stands in {@code messages.properties}: {@code #{msg['store.check.title']}}, with placeholders {@code
 * #{text.of('store.check.total', sum)}}. Fields find their label, help and {@code .required} text by themselves ({@link
 * org.countersign.web.shell.TextView}). States: {@code state.Type.NAME}; colours of states: {@link
 * org.countersign.web.shell.BadgeView}.
 *
 * <h2>Forms</h2>
 * <ul>
 *   <li>{@code cs:} tags ({@code WEB-INF/countersign.taglib.xml} lists them with their attributes). Back and Finish
 *       later are links; the primary button stands first in the source, so that Enter presses it, and on the right.
 *   <li>The template shows the error summary and the notices; a page does not.
 *   <li>A form with {@code autocomplete="off"} is not remembered in the browser across an expired page: use it for
 *       personal details (PRF-6).
 *   <li>Partial requests: {@code p:ajax} and {@code p:commandButton}, never {@code f:ajax}, whose scripts carry no nonce.
 *       The summary is refreshed by itself.
 * </ul>
 *
 * <h2>At the edge</h2>
 * <ul>
 *   <li>Inline scripts do not run; scripts lie in {@code countersign.js} and find their parts by attributes. No style
 *       attributes in pages.
 *   <li>A POST must carry {@code Sec-Fetch-Site: same-origin} or our {@code Origin}, also in tests.
 *   <li>A form may send 128 KB; a page that takes files has an address ending in {@code /import}.
 *   <li>A form cannot end at another host ({@code form-action 'self'} counts redirects, too): end it at a page of ours
 *       that leads on by a link.
 *   <li>Pages under {@code /demo} exist on demo servers only.
 * </ul>
 */
package org.countersign.web;
