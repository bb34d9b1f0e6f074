<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your hardware token is on its way</@mail.title>
<@mail.p>The token from order <strong>${orderNumber}</strong> was posted today. It usually takes 3 to 5 business days.</@mail.p>
<@mail.facts>
<@mail.fact name="Tracking number">${trackingNumber}</@mail.fact>
<@mail.fact name="Serial number">ending ${serialEnding}</@mail.fact>
<@mail.fact name="To">${recipient}<#list address?split("\n") as line><br>${line}</#list></@mail.fact>
</@mail.facts>
<@mail.p>When you have it, register it: its serial number, then two codes in a row. You need the license key from our other e-mail, if you have not yet entered it.</@mail.p>
<@mail.button to="${baseUrl}/get-credentialed">Get credentialed</@mail.button>
<@mail.quiet>Nobody can register this token without the license key of this order.</@mail.quiet>
