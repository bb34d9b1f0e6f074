Your order ${orderNumber} is cancelled
Hello ${name},

your order ${orderNumber} of ${product} is cancelled.

  Reason: ${reason}
<#if received != "">
${received} had been received for it. We will contact you to send it back.
</#if>

No license key will be sent. Please do not pay its invoice any more. If you still need a credential, you can order
again:
${baseUrl}/store
