Your order ${orderNumber}
Hello ${name},

thank you. Your order ${orderNumber} is placed and paid.

  Product: ${product}
  Total:   ${total}
  Paid by: ${payment}

The license key follows in a second e-mail. With it you activate your credential.
<#if shipped == "true">
Your token leaves us soon and takes 3 to 5 business days. You can enter the license key before it arrives.
</#if>
The confirmation is attached. You find the order at any time here:
${baseUrl}${path}

If you did not order this, please answer this e-mail.
