<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your appointment did not take place</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>you had an appointment with a proofing agent on <strong>${day} at ${time}</strong> (${zone}), and you did not meet.</@mail.p>
<@mail.p>You have lost nothing: everything that you have entered is kept.</@mail.p>
<@mail.button to="${baseUrl}/proofing">Choose another time</@mail.button>
<@mail.quiet>If something did not work, <a href="${baseUrl}/proofing/system-test">test your device</a> first. If that does not help, ask customer support: ${support}</@mail.quiet>
