Payment received for order ${orderNumber}
Hello ${name},

We have received ${amount} for your order ${orderNumber}.
<#if outstanding == "">
The order is paid in full. The license key follows in a second e-mail.
<#else>
${outstanding} of ${total} is still to come. The license key follows when the full amount has arrived.
</#if>
<#if over != "">
You have overpaid by ${over}. We will contact you to send it back.
</#if>

You can find the order at any time here:
${baseUrl}${path}
