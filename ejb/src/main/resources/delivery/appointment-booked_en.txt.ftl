Your appointment on ${day}

Hello ${name},

Your appointment with a proofing agent is booked.

  Day:     ${day}
  Time:    ${time} (${zone})
  Lasts:   up to ${minutes} minutes

Before it:
1. Look up which identity document you need: ${baseUrl}/proofing/documents
2. Test camera, microphone and connection: ${baseUrl}/proofing/system-test

At that time, open the meeting room: ${baseUrl}${room}

The attached file puts the appointment into your calendar. To move or cancel it: ${baseUrl}${page}

If you did not book this, tell customer support: ${support}
