<#assign lines = keys?split("\n")>
<#assign names = {"HARDWARE_TOKEN": "Hardware token", "PHONE": "Phone", "MOBILE_ID": "Mobile ID"}>
<#assign upgrades = lines?filter(line -> line?split(" ")[0]?ends_with("_UPGRADE"))?size>
Your license ${(lines?size == 1)?then("key", "keys")} for order ${orderNumber}

Thank you. Order ${orderNumber} is paid. Here ${(lines?size == 1)?then("is your license key", "are your license keys")}:

<#list lines as line>
<#assign part = line?split(" ")>
<#if part[0]?ends_with("_UPGRADE")>
Upgrade to level ${part[1]} by identity proofing: ${names[part[0]?remove_ending("_UPGRADE")]?uncap_first}
<#else>
${names[part[0]]}, level ${part[1]}<#if part[1] == "3"> (with identity proofing)</#if>
</#if>
    ${part[2]}

</#list>
What to do now
1. Sign in and open ${baseUrl}/get-credentialed/key
2. Type the key. Capital letters, spaces and dashes do not matter.
3. Confirm your details<#if upgrades lt lines?size> and register your device<#else> and prove your identity</#if>.
<#if upgrades gt 0>

An upgrade is for the credential that you hold: you keep your device, and its expiry date stays the same.
</#if>

Each key works once, for you or a colleague in your organization, until ${validUntil}. Keep it secret until it is used.
