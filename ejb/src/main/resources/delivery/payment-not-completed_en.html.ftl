<p>Hello ${name},</p>
<p>the bank has now answered: your card payment of <strong>${total}</strong> did not come about, and nothing was charged. No order was placed.</p>
<p>Your answers are kept; you can <a href="${baseUrl}${path}">try another card or choose an invoice</a>.</p>
