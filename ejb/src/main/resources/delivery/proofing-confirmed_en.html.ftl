<#import "/mail-parts.html.ftl" as mail>
<@mail.title>An agent brings you your activation code</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>who you are, as your agent saw it at your appointment on <strong>${day} at ${time}</strong> (${zone}), was confirmed by a second agent.</@mail.p>
<@mail.p>One step is left: your activation code. An agent gets in touch with you by phone or e-mail and hands it over, by <strong>${untilDay}, ${untilTime}</strong>. You need not do anything until then.</@mail.p>
<@mail.button to="${baseUrl}/proofing">Where to enter it</@mail.button>
<@mail.quiet>If nobody is in touch by then, we write to you, and you choose another appointment; everything that you have entered is kept. If you have questions, ask customer support: ${support}</@mail.quiet>
<@mail.p>If this was not you, tell customer support at once.</@mail.p>
