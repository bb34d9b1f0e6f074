/* What the meeting room and the system test share (PRF-10): how a camera and a microphone are opened, what can keep them
   closed, and which servers help two browsers to find each other. */
(() => {
  "use strict";

  /* a document that is held up to the camera must be readable */
  const PICTURE = { width: { ideal: 1280 }, height: { ideal: 720 } };
  const SOUND = { echoCancellation: true, noiseSuppression: true };

  /* why nothing can be opened at all: a word, or null */
  const obstacle = () => {
    if (!window.isSecureContext) return "insecure";
    if (!navigator.mediaDevices || !window.RTCPeerConnection || !window.WebSocket) return "old";
    return null;
  };

  /* what a refusal of the browser means for the person in front of it */
  const cause = error => {
    switch (error.name) {
      case "NotAllowedError":
      case "SecurityError":
        return /system/i.test(error.message) ? "blocked" : "denied";
      case "NotFoundError":
      case "OverconstrainedError":
        return "none";
      case "NotReadableError":
      case "AbortError":
        return "busy";
      default:
        return "mute";
    }
  };

  const wish = (usual, device) => device ? { ...usual, deviceId: { exact: device } } : usual;

  /* one kind by itself; a device that was chosen and is gone gives way to any other */
  const openOne = async (kind, device) => {
    const usual = kind === "video" ? PICTURE : SOUND;
    try {
      return (await navigator.mediaDevices.getUserMedia({ [kind]: wish(usual, device) })).getTracks()[0];
    } catch (error) {
      if (!device || error.name !== "OverconstrainedError") throw error;
      return openOne(kind);
    }
  };

  /* both with one question; where that fails, what works by itself. Gives the stream, and why a kind is missing in it */
  const open = async (devices = {}) => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        video: wish(PICTURE, devices.video), audio: wish(SOUND, devices.audio) });
      return { stream, missing: {} };
    } catch (error) {
      if (["denied", "blocked"].includes(cause(error))) throw error;
      const missing = {};
      const tracks = [];
      for (const kind of ["video", "audio"]) {
        try {
          tracks.push(await openOne(kind, devices[kind]));
        } catch (one) {
          missing[kind] = cause(one);
        }
      }
      if (tracks.length === 0) throw error;
      return { stream: new MediaStream(tracks), missing };
    }
  };

  const close = stream => stream && stream.getTracks().forEach(track => track.stop());

  /* the devices of a kind that have a name, for a list to choose from */
  const list = async (select, kind, current) => {
    const devices = (await navigator.mediaDevices.enumerateDevices()).filter(device => device.kind === kind && device.label);
    select.replaceChildren(...devices.map(device => new Option(device.label, device.deviceId)));
    if (devices.some(device => device.deviceId === current)) select.value = current;
    select.closest(".field").hidden = devices.length === 0;
  };

  /* {servers, relayOnly} as the page was given it, for a connection */
  const way = text => {
    const { servers, relayOnly } = JSON.parse(text);
    return { iceServers: servers, iceTransportPolicy: relayOnly ? "relay" : "all" };
  };

  const sayKey = name => "say" + name[0].toUpperCase() + name.slice(1);

  window.countersignMedia = { obstacle, cause, open, openOne, close, list, way, sayKey };
})();
