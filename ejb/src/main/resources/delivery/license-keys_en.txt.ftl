<#assign lines = keys?split("\n")>
<#assign names = {"HARDWARE_TOKEN": "Hardware token", "PHONE": "Phone", "MOBILE_ID": "Mobile ID"}>
Your license ${(lines?size == 1)?then("key", "keys")} for order ${orderNumber}

Thank you. Order ${orderNumber} is paid. Here ${(lines?size == 1)?then("is your license key", "are your license keys")}:

<#list lines as line>
<#assign part = line?split(" ")>
${names[part[0]]}, level ${part[1]}<#if part[1] == "3"> (with identity proofing)</#if>
    ${part[2]}

</#list>
What to do now
1. Sign in and open ${baseUrl}/get-credentialed/key
2. Type the key. Capital letters, spaces and dashes do not matter.
3. Confirm your details and register your device.

Each key works once, for you or a colleague in your organization, until ${validUntil}. Keep it secret until it is used.
