<#import "/mail-parts.html.ftl" as mail>
<#assign lines = keys?split("\n")>
<#assign names = {"HARDWARE_TOKEN": "Hardware token", "PHONE": "Phone", "MOBILE_ID": "Mobile ID"}>
<@mail.title>Your license ${(lines?size == 1)?then("key", "keys")}</@mail.title>
<@mail.p>Thank you. Order <strong>${orderNumber}</strong> is paid. Here ${(lines?size == 1)?then("is your license key", "are your license keys")}:</@mail.p>
<#list lines as line>
<#assign part = line?split(" ")>
<@mail.quiet>${names[part[0]]}, level ${part[1]}<#if part[1] == "3">, with identity proofing</#if></@mail.quiet>
<@mail.code>${part[2]}</@mail.code>
</#list>
<@mail.p>Sign in, type the key, confirm your details and register your device. Capital letters, spaces and dashes do not matter.</@mail.p>
<@mail.button to="${baseUrl}/get-credentialed/key">Enter your key</@mail.button>
<@mail.quiet>Each key works once, for you or a colleague in your organization, until ${validUntil}. Keep it secret until it is used.</@mail.quiet>
