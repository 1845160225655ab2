// SPDX-License-Identifier: GPL-3.0-or-later
// Filters and sorts the table of components. All data is in the document; nothing here makes markup.
"use strict";
(function () {
	const table = document.getElementById("list");
	if (!table)
		return;
	const head = table.tHead.rows[0];
	const filter = document.getElementById("filter");
	const only = document.getElementById("only");
	const shown = document.getElementById("shown");
	// Each component is a group of two rows: its facts, and its evidence. What is asked of it is read once.
	const rows = Array.from(table.tBodies, function (group, number) {
		const cells = Array.from(group.rows[0].cells, function (cell) {
			return cell.textContent.trim();
		});
		const place = group.querySelector(".path").textContent;
		const text = (cells.join("\n") + "\n" + place).toLowerCase();
		return { group: group, number: number, cells: cells, text: text, is: group.dataset.is };
	});
	const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

	function apply() {
		const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
		let count = 0;
		for (const each of rows) {
			const fits = words.every(function (word) { return each.text.includes(word); }) && each.is.includes(only.value);
			each.group.hidden = !fits;
			count += fits;
		}
		shown.textContent = count === rows.length ? count + " components" : count + " of " + rows.length + " components";
	}

	// Stable: rows that are equal keep the order of the report, or its reverse.
	function sort(column, descending) {
		const sign = descending ? -1 : 1;
		rows.sort(function (a, b) {
			return sign * (order.compare(a.cells[column], b.cells[column]) || a.number - b.number);
		});
		const all = document.createDocumentFragment();
		for (const each of rows)
			all.append(each.group);
		table.append(all);
	}

	Array.from(head.cells).forEach(function (cell, column) {
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = cell.textContent;
		cell.replaceChildren(button);
		button.addEventListener("click", function () {
			const descending = cell.getAttribute("aria-sort") === "ascending";
			for (const other of head.cells)
				other.removeAttribute("aria-sort");
			cell.setAttribute("aria-sort", descending ? "descending" : "ascending");
			sort(column, descending);
		});
	});
	filter.addEventListener("input", apply);
	only.addEventListener("change", apply);
	for (const each of document.querySelectorAll(".controls"))
		each.hidden = false;
	apply();
})();
