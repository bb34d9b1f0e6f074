<#import "/mail-parts.html.ftl" as mail>
<@mail.title>An appointment is not yours any more</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>The appointment on <strong>${day} at ${time}</strong> (${zone}) was cancelled, or another agent has it now. The attached file takes it out of your calendar.</@mail.p>
<@mail.button to="${baseUrl}/agent">Open your queue</@mail.button>
