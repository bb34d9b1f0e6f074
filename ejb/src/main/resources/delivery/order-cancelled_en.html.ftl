<p>Hello ${name},</p>
<p>Your order <strong>${orderNumber}</strong> of ${product} is cancelled.</p>
<p>Reason: ${reason}</p>
<#if received != ""><p>We have received ${received} for it. We will contact you to send it back.</p></#if>
<p>No license key will be sent. Please do not pay its invoice. If you still need a credential, you can <a href="${baseUrl}/store">order again</a>.</p>
