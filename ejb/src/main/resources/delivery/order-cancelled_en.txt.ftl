Your order ${orderNumber} is cancelled
Hello ${name},

Your order ${orderNumber} of ${product} is cancelled.

  Reason: ${reason}
<#if received != "">
We have received ${received} for it. We will contact you to send it back.
</#if>

No license key will be sent. Please do not pay its invoice. If you still need a credential, you can order
again:
${baseUrl}/store
