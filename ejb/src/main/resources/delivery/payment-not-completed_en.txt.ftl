Your card was not charged
Hello ${name},

The bank has now answered: your card payment of ${total} did not go through, and nothing was charged. No order was
placed. Your answers are kept; you can try another card or pay by invoice here:
${baseUrl}${path}
