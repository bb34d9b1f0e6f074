<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Please say what came of your appointment</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>an appointment of yours is over, and no outcome is on record yet. Please record it by <strong>${day}, ${time}</strong> (${zone}). If you do not, the applicant has to come again.</@mail.p>
<@mail.button to="${baseUrl}/agent/case?id=${appointment}">Open the meeting</@mail.button>
