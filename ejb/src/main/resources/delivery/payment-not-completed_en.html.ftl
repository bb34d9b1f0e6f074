<p>Hello ${name},</p>
<p>The bank has now answered: your card payment of <strong>${total}</strong> did not go through, and nothing was charged. No order was placed.</p>
<p>Your answers are kept; you can <a href="${baseUrl}${path}">try another card or pay by invoice</a>.</p>
