<#import "/mail-parts.html.ftl" as mail>
<#assign lines = keys?split("\n")>
<#assign names = {"HARDWARE_TOKEN": "Hardware token", "PHONE": "Phone", "MOBILE_ID": "Mobile ID"}>
<#assign upgrades = lines?filter(line -> line?split(" ")[0]?ends_with("_UPGRADE"))?size>
<@mail.title>Your license ${(lines?size == 1)?then("key", "keys")}</@mail.title>
<@mail.p>Thank you. Order <strong>${orderNumber}</strong> is paid. Here ${(lines?size == 1)?then("is your license key", "are your license keys")}:</@mail.p>
<#list lines as line>
<#assign part = line?split(" ")>
<@mail.quiet><#if part[0]?ends_with("_UPGRADE")>Upgrade to level ${part[1]} by identity proofing: ${names[part[0]?remove_ending("_UPGRADE")]?uncap_first}<#else>${names[part[0]]}, level ${part[1]}<#if part[1] == "3">, with identity proofing</#if></#if></@mail.quiet>
<@mail.code>${part[2]}</@mail.code>
</#list>
<@mail.p>Sign in, type the key, confirm your details and <#if upgrades lt lines?size>register your device<#else>prove your identity</#if>. Capital letters, spaces and dashes do not matter.</@mail.p>
<#if upgrades gt 0>
<@mail.p>An upgrade is for the credential that you hold: you keep your device, and its expiry date stays the same.</@mail.p>
</#if>
<@mail.button to="${baseUrl}/get-credentialed/key">Enter your key</@mail.button>
<@mail.quiet>Each key works once, for you or a colleague in your organization, until ${validUntil}. Keep it secret until it is used.</@mail.quiet>
