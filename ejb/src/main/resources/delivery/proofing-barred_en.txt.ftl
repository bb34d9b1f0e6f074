Your identity could not be proofed

Hello ${name},

after your appointment on ${day} at ${time} (${zone}) your identity could not be proofed, and this proofing has ended. What you bought stays yours.

You cannot start again by yourself. Contact customer support: ${support}
