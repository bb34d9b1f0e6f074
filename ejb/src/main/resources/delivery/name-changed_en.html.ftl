<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your name was changed</@mail.title>
<@mail.p>The legal name of your Countersign account <strong>${userId}</strong> was changed.</@mail.p>
<@mail.facts>
<@mail.fact name="Before">${former}</@mail.fact>
<@mail.fact name="Now">${name}</@mail.fact>
</@mail.facts>
<@mail.p>If it was you, you do not need to do anything else. If it was not, tell customer support (${support}) and your organization’s administrator at once.</@mail.p>
<@mail.button to="${baseUrl}">Sign in</@mail.button>
