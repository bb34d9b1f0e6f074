<#import "/mail-parts.html.ftl" as mail>
<@mail.title>You can prove your identity again</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>you can start to prove your identity again.</@mail.p>
<@mail.button to="${baseUrl}/proofing">Start again</@mail.button>
<@mail.quiet>If you have questions, ask customer support: ${support}</@mail.quiet>
