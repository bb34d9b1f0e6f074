Please choose another time: your appointment on ${day} cannot take place

Hello ${name},

We are sorry: no proofing agent is free any more for your appointment on ${day} at ${time} (${zone}). We had to cancel it. The attached file takes it out of your calendar.

Everything else that you have entered is kept. Please choose another time: ${baseUrl}/proofing

If no time suits you, ask customer support: ${support}
