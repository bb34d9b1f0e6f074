/**
 * The tests of the whole: the built EAR in a real server on a real PostgreSQL, used through a real browser.
 *
 * <h2>A journey in ten lines</h2>
 *
 * <pre>{@code
 * @Journey
 * class SigningInIT {
 *     @Test
 *     void a_user_with_a_token_signs_in_with_password_and_code(Visitor user, Oathtool token) {
 *         user.open("/signin").isAccessible("sign-in");
 *         user.fill("E-mail or user ID", "user_0003").press("Continue");
 *         user.fill("Password", "…").press("Continue").seesHeading("One-time password").isAccessible("sign-in-code");
 *         user.fill("Code", token.totp(Seed.of("31323334…"), Instant.now())).press("Sign in");
 *         user.seesHeading("Home").isAccessible("home");
 *     }
 * }
 * }</pre>
 *
 * <h2>What a test may ask for as a parameter</h2>
 *
 * <ul>
 *   <li>{@link org.countersign.it.fixture.Visitor}: a person with a browser of his own; several parameters are several
 *       people. {@code isAccessible("name")} on every page: WCAG 2.2 AA, console, 390 px, light and dark, with pictures in
 *       {@code target/screenshots}. A failed test leaves a picture and a trace in {@code target/traces} (to be opened
 *       with Playwright's trace viewer).
 *   <li>{@link org.countersign.it.fixture.HttpVisitor}: cookies and forms without a browser, for races and for requests
 *       that no honest browser sends.
 *   <li>{@link org.countersign.it.fixture.Browsers}: visitors with peculiarities (no JavaScript, another language).
 *   <li>{@link org.countersign.it.fixture.Database}: SQL as an administrator, and the table lock that opens a race; with
 *       {@link org.countersign.it.fixture.Race} around it.
 *   <li>{@link org.countersign.it.fixture.Oathtool}: the codes of tokens and apps, computed by somebody else's program.
 *   <li>{@link org.countersign.it.fixture.Countersign}: the shared server's address, process and PostgreSQL.
 * </ul>
 *
 * Every visitor comes from a network address of his own, so that limits per address (ACC-9) do not reach from one test
 * into another. Tests share the database: make or choose your own people and things, never count everybody's. A test
 * that kills, starves or reconfigures a server starts its own {@link org.countersign.it.fixture.Node}; a test that needs a
 * mail server opens a {@link org.countersign.it.fixture.Mailbox}. Tests that call the product's beans from within live
 * in {@link org.countersign.it.inside}.
 *
 * <h2>Running</h2>
 *
 * <ul>
 *   <li>All of them: {@code ./mvnw verify}. A few run on H2 too, which the demo stands on ({@link
 *       org.countersign.it.fixture.OnH2}).
 *   <li>One class: {@code ./mvnw -o verify -pl ear -am -Dskip.unit -Dit.test=SigningInIT}.
 *   <li>The short loop: {@code ./mvnw -o package exec:exec -Dskip.unit} in one terminal keeps server and database running
 *       and deploys whatever is built anew; it prints the command for the other terminal.
 *   <li>Against any server that runs already: {@code -Dcountersign.url=http://localhost:8080}, with {@code
 *       -Dcountersign.database.url=…} if the test looks into the database.
 *   <li>{@code ./mvnw verify -Pabuse} runs the classes named {@code …Abuse} instead, {@code -Pbench} those named {@code
 *       …Bench}; both print {@code FIGURE name value unit} lines ({@link org.countersign.it.fixture.Figure}).
 * </ul>
 *
 * What a server said is in {@code target/it/<node>/log/console.log}. Two processes take one class after the other, each with
 * a server and a database of its own ({@code -Dit.processes=}); those of the second one are in {@code target/it-2}.
 */
package org.countersign.it;
