Your card was not charged
Hello ${name},

the bank has now answered: your card payment of ${total} did not come about, and nothing was charged. No order was
placed. Your answers are kept; you can try another card or choose an invoice here:
${baseUrl}${path}
