<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Please choose another time</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>We are sorry: no proofing agent is free any more for your appointment on <strong>${day} at ${time}</strong> (${zone}). We had to cancel it. The attached file takes it out of your calendar.</@mail.p>
<@mail.p>Everything else that you have entered is kept.</@mail.p>
<@mail.button to="${baseUrl}/proofing">Choose another time</@mail.button>
<@mail.quiet>If no time suits you, ask customer support: ${support}</@mail.quiet>
