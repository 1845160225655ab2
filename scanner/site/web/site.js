// SPDX-License-Identifier: GPL-3.0-or-later
// Searches the data files of the site (search.h says what is in them). Nothing here makes markup of data.
"use strict";
(function () {
	const field = document.getElementById("search");
	if (!field)
		return;
	const status = document.getElementById("found");
	const results = document.getElementById("results");
	const KINDS = [["supplier", "suppliers"], ["list", "lists"], ["component", "components"], ["image", "images"]];
	const HEADINGS = ["Suppliers", "Lists", "Components", "Images"];
	const FIRST = 10, MORE = 100, WORD_MAX = 64, WORDS_MAX = 8;
	const loads = new Map();
	let asked = 0;

	// A data file is a script that calls this.
	window.netbomData = function (name, value) {
		const load = loads.get(name);
		if (load)
			load.take(value);
	};

	function load(name) {
		if (!loads.has(name)) {
			const it = {};
			it.value = new Promise(function (take, refuse) {
				const script = document.createElement("script");
				it.take = take;
				script.addEventListener("error", function () {
					loads.delete(name);
					refuse(new Error(name));
				});
				script.addEventListener("load", function () { script.remove(); });
				script.src = "data/" + name + ".js";
				document.head.append(script);
			});
			loads.set(name, it);
		}
		return loads.get(name).value;
	}

	// In the order of code points, as the words are.
	function compare(a, b) {
		const x = Array.from(a), y = Array.from(b);
		for (let i = 0; i < Math.min(x.length, y.length); i++)
			if (x[i] !== y[i])
				return x[i].codePointAt(0) - y[i].codePointAt(0);
		return x.length - y.length;
	}

	function lower(text) {
		return Array.from(text, function (c) {
			const small = c.toLowerCase();
			return small.length === c.length ? small : c;
		}).join("");
	}

	function wordsOf(text) {
		const found = text.match(/[\p{L}\p{N}]+/gu) || [];
		return Array.from(new Set(found.map(function (word) { return Array.from(lower(word)).slice(0, WORD_MAX).join(""); }))).slice(0, WORDS_MAX);
	}

	// Files that may hold words which begin with this one.
	function filesOf(index, word) {
		const files = [];
		for (let i = 0; i < index.words.length; i++) {
			const next = index.words[i + 1];
			const before = next !== undefined && compare(next, word) < 0;
			const behind = compare(index.words[i], word) > 0 && !index.words[i].startsWith(word);
			if (!before && !behind)
				files.push(load("words-" + i));
		}
		return Promise.all(files);
	}

	// For each entry: 2 where the whole word stands, 1 where one begins with it, else 0. A single character is a whole word.
	async function ranksOf(index, total, word) {
		const ranks = new Uint8Array(total);
		for (const file of await filesOf(index, word))
			for (let i = 0; i < file.length; i += 2) {
				const rank = file[i] === word ? 2 : (word.length > 1 && file[i].startsWith(word) ? 1 : 0);
				if (rank === 0)
					continue;
				const steps = file[i + 1];
				let entry = 0;
				for (let k = 0; k < steps.length; k++) {
					entry += steps[k];
					if (ranks[entry] < rank)
						ranks[entry] = rank;
				}
			}
		return ranks;
	}

	// Of each kind the entries that have all words; those with most of them whole come first.
	async function find(index, words) {
		const total = index.kinds.reduce(function (sum, n) { return sum + n; }, 0);
		const ranks = await Promise.all(words.map(function (word) { return ranksOf(index, total, word); }));
		let from = 0;
		return index.kinds.map(function (n) {
			const byRank = Array.from({ length: 2 * words.length + 1 }, function () { return []; });
			const end = from + n;
			for (; from < end; from++) {
				let sum = 0;
				for (let k = 0; k < ranks.length && sum >= 0; k++)
					sum = ranks[k][from] > 0 ? sum + ranks[k][from] : -1;
				if (sum > 0)
					byRank[sum].push(from);
			}
			return byRank.reverse().flat();
		});
	}

	async function readEntries(index, numbers) {
		return Promise.all(numbers.map(async function (number) {
			let file = 0;
			while (file + 1 < index.entries.length && index.entries[file + 1] <= number)
				file++;
			return (await load("entries-" + file))[number - index.entries[file]];
		}));
	}

	function makeItem(entry) {
		const item = document.createElement("li");
		const link = document.createElement("a");
		const name = document.createElement("bdi");
		const note = document.createElement("span");
		link.href = entry[3];
		name.textContent = entry[1];
		link.append(name);
		note.className = "minor";
		note.textContent = entry[2];
		item.append(link, " ", note);
		return item;
	}

	async function showMore(index, list, button, left, count) {
		const entries = await readEntries(index, left.splice(0, count));
		list.append.apply(list, entries.map(makeItem));
		button.hidden = left.length === 0;
		button.textContent = "Show more (" + left.length.toLocaleString("en") + " left)";
		return list.children[list.children.length - entries.length];
	}

	async function makeGroup(index, kind, numbers) {
		const group = document.createElement("section");
		const heading = document.createElement("h3");
		const list = document.createElement("ul");
		const button = document.createElement("button");
		const left = numbers.slice();
		heading.id = "found-" + kind;
		heading.textContent = HEADINGS[kind];
		group.setAttribute("aria-labelledby", heading.id);
		list.className = "lists";
		button.type = "button";
		button.addEventListener("click", async function () {
			const first = await showMore(index, list, button, left, MORE);
			first.querySelector("a").focus();
		});
		await showMore(index, list, button, left, FIRST);
		group.append(heading, list, button);
		return group;
	}

	async function search() {
		const mine = ++asked;
		const words = wordsOf(field.value);
		const groups = [];
		let says = "";
		if (words.length > 0) {
			const index = await load("index");
			const found = await find(index, words);
			const counts = [];
			for (let kind = 0; kind < KINDS.length; kind++) {
				const own = found[kind];
				if (own.length === 0)
					continue;
				counts.push(own.length.toLocaleString("en") + " " + KINDS[kind][own.length === 1 ? 0 : 1]);
				if (mine !== asked)
					return;
				groups.push(await makeGroup(index, kind, own));
			}
			says = counts.length > 0 ? counts.join(", ") : "Nothing is stored under these words.";
		}
		if (mine !== asked)
			return;
		results.replaceChildren.apply(results, groups);
		status.textContent = says;
	}

	function run() {
		search().catch(function () {
			status.textContent = "The data files of the site could not be read.";
		});
	}

	field.addEventListener("input", run);
	for (const each of document.querySelectorAll(".controls"))
		each.hidden = false;
	if (field.value !== "")
		run();
	else
		load("index").catch(function () { });
})();
