<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Please hand over an activation code</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>a second agent has confirmed your pass. The applicant waits for the activation code: please get in touch and hand it over by <strong>${day}, ${time}</strong> (${zone}). If nobody does, the applicant has to come again.</@mail.p>
<@mail.button to="${baseUrl}/agent/case?id=${appointment}">Open the case</@mail.button>
