<p>Hello ${name},</p>
<p>Thank you. Your order <strong>${orderNumber}</strong> is placed and paid.</p>
<table role="presentation">
  <tr><td>Product</td><td>${product}</td></tr>
  <tr><td>Total</td><td><strong>${total}</strong></td></tr>
  <tr><td>Paid by</td><td>${payment}</td></tr>
</table>
<p>The license key follows in a second e-mail. Enter it to activate what you bought.</p>
<#if shipped == "true"><p>We write to you when your token is posted; it then takes 3 to 5 business days. You can enter the license key before it arrives.</p></#if>
<p>The confirmation is attached. You can find the order at any time <a href="${baseUrl}${path}">in My orders</a>.</p>
<p>If you did not order this, tell customer support: ${support}</p>
