<#import "/mail-parts.html.ftl" as mail>
<@mail.title>We need more time for your proofing</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>we need more time for what came of your appointment on <strong>${day} at ${time}</strong> (${zone}). You need not do anything now: we write to you as soon as it is decided.</@mail.p>
<@mail.button to="${baseUrl}/proofing">See where it stands</@mail.button>
<@mail.quiet>If you have questions, ask customer support: ${support}</@mail.quiet>
