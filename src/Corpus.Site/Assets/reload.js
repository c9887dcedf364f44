/* Loads the page again when the server says that the corpus has changed. Only pages of `corpus site --watch` have this. */
(function () {
  "use strict";
  var changes = new EventSource("/~changes");
  changes.addEventListener("changed", function () { location.reload(); });
})();
