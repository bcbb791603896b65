/** `get_callback_token` and `GetCallbackToken` both become `getCallbackToken`. */
export function camelCase(/** @type {string} */ action) {
  const [first = "", ...rest] = action.split(/[_-]/);
  return first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capitalize).join("");
}

function capitalize(/** @type {string} */ word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
