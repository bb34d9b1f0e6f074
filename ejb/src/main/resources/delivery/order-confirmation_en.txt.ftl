Your order ${orderNumber}
Hello ${name},

Thank you. Your order ${orderNumber} is placed and paid.

  Product: ${product}
  Total:   ${total}
  Paid by: ${payment}

The license key follows in a second e-mail. Enter it to activate what you bought.
<#if shipped == "true">
We write to you when your token is posted; it then takes 3 to 5 business days. You can enter the license key before it arrives.
</#if>
The confirmation is attached. You can find the order at any time here:
${baseUrl}${path}

If you did not order this, tell customer support: ${support}
