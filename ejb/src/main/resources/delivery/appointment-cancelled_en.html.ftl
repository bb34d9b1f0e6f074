<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your appointment is cancelled</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>Your appointment with a proofing agent on <strong>${day} at ${time}</strong> (${zone}) is cancelled. The attached file takes it out of your calendar.</@mail.p>
<@mail.button to="${baseUrl}/proofing">Choose another time</@mail.button>
<@mail.quiet>If you did not cancel it, tell customer support: ${support}</@mail.quiet>
