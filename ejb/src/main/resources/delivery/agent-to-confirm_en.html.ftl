<#import "/mail-parts.html.ftl" as mail>
<@mail.title>A pass waits for a second agent</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>another agent has passed an applicant, and a second one has to confirm it by <strong>${day}, ${time}</strong> (${zone}). If nobody does, the applicant has to come again.</@mail.p>
<@mail.button to="${baseUrl}/agent">Open your queue</@mail.button>
