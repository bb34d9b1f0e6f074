<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your proofing goes on</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>thank you for your patience. We have looked at what came of your appointment on <strong>${day} at ${time}</strong> (${zone}), and your proofing can go on. Everything that you have entered is kept.</@mail.p>
<@mail.button to="${baseUrl}/proofing">Choose a time</@mail.button>
<@mail.quiet>If you have questions, ask customer support: ${support}</@mail.quiet>
