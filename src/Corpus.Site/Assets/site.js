/* What a site of `corpus site` does where scripts run. Everything also works without. */
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("with-script");

  function remembered() {
    try { return localStorage.getItem("corpus-theme"); } catch (refused) { return null; }
  }

  function remember(theme) {
    try { localStorage.setItem("corpus-theme", theme); } catch (refused) { /* Not from this address: it holds for this page. */ }
  }

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  var theme = remembered();
  if (theme === "dark" || theme === "light") {
    root.dataset.theme = theme;
  }

  function copied(button, text) {
    var shown = button.textContent;
    button.textContent = text;
    setTimeout(function () { button.textContent = shown; }, 1500);
  }

  /* Pages that come from the disk may not use the clipboard of today; that of yesterday copies what is selected. */
  function copySelected(element) {
    var selection = getSelection();
    var range = document.createRange();
    range.selectNodeContents(element);
    selection.removeAllRanges();
    selection.addRange(range);
    try { return document.execCommand("copy"); } catch (refused) { return false; }
  }

  function copy(button) {
    var code = button.closest(".copy").querySelector("code");
    if (navigator.clipboard && isSecureContext) {
      navigator.clipboard.writeText(code.textContent).then(
        function () { copied(button, "Copied"); },
        function () { copied(button, copySelected(code) ? "Copied" : "Selected"); });
    } else {
      copied(button, copySelected(code) ? "Copied" : "Selected");
    }
  }

  function label(button) {
    button.textContent = isDark() ? "Light" : "Dark";
    button.setAttribute("aria-label", isDark() ? "Show light pages" : "Show dark pages");
  }

  document.addEventListener("DOMContentLoaded", function () {
    var button = document.querySelector("[data-theme-switch]");
    if (button) {
      label(button);
      button.addEventListener("click", function () {
        root.dataset.theme = isDark() ? "light" : "dark";
        remember(root.dataset.theme);
        label(button);
      });
    }

    document.addEventListener("click", function (event) {
      var copying = event.target.closest && event.target.closest("[data-copy]");
      if (copying) {
        copy(copying);
      }
    });
  });
})();
