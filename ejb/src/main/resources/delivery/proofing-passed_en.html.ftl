<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Enter your activation code</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>at your appointment on <strong>${day} at ${time}</strong> (${zone}) a proofing agent confirmed who you are.</@mail.p>
<@mail.p>One step is left: enter the activation code that the agent gave you, by <strong>${until}</strong>.</@mail.p>
<@mail.button to="${baseUrl}/proofing">Enter the code</@mail.button>
<@mail.quiet>The code is in no e-mail. If you have lost it, you can say so on the same page and start again.</@mail.quiet>
<@mail.p>If this was not you, tell customer support (${support}) at once.</@mail.p>
