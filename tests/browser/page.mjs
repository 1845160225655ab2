// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests in a browser share: TAP, pages that note what they do, accessibility.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const CASE_MS = 180000, LOAD_MS = 100000;
let cases = 0, faults = 0;

// The browser that pages are opened in, and another when it hangs.
export class Browser {
	static async launch(executablePath) {
		const browser = new Browser();
		browser.executablePath = executablePath;
		browser.all = [];
		await browser.again();
		return browser;
	}

	async again() {
		const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
		this.all.push(await chromium.launch({ executablePath: this.executablePath, args }));
	}

	newContext(options) {
		return this.all.at(-1).newContext(options);
	}

	close() {
		return Promise.all(this.all.map((each) => each.close()));
	}
}

// A case that does not end is a failure.
function inTime(body) {
	let timer;
	const late = new Promise((_, refuse) => { timer = setTimeout(() => refuse(new Error("it did not end")), CASE_MS); });
	return Promise.race([Promise.resolve().then(body), late]).finally(() => clearTimeout(timer));
}

export async function check(name, body) {
	cases++;
	try {
		await inTime(body);
		console.log(`ok ${cases} - ${name}`);
	} catch (error) {
		faults++;
		console.log(`not ok ${cases} - ${name}`);
		console.log(String(error.message).slice(0, 2000).replace(/^/gm, "#   "));
	}
}

// Ends the TAP. How many cases failed.
export function plan() {
	console.log(`1..${cases}`);
	return faults;
}

export function need(condition, what) {
	if (!condition)
		throw new Error(what);
}

// A page that notes all that it says, asks for, and runs.
async function blankPage(browser, options) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
	context.setDefaultTimeout(CASE_MS); // a busy machine is slow, not wrong
	const page = await context.newPage();
	page.said = [];
	page.on("console", (message) => page.said.push(message.text()));
	page.on("pageerror", (error) => page.said.push(String(error)));
	page.on("dialog", (dialog) => { page.said.push(dialog.message()); dialog.dismiss(); });
	page.on("request", (request) => page.said.push("asked for " + request.url()));
	await page.addInitScript(() => { window.PWNED = () => { window.wasPwned = true; }; });
	return page;
}

// The page at the address. On a busy machine a browser at times never says that a page is loaded, which loads in seconds in another
// one: that is no fault of the page, unless it happens three times.
export async function openPage(browser, address, options) {
	for (let tries = 3; ; tries--) {
		const page = await blankPage(browser, options);
		try {
			await page.goto(address, { timeout: LOAD_MS });
			return page;
		} catch (error) {
			if (error.name !== "TimeoutError" || tries === 1)
				throw error;
			console.log(`# not loaded after ${LOAD_MS / 1000} s, asked of another browser: ${address}`);
			await browser.again();
		}
	}
}

// No fault of accessibility of these impacts, by axe. It is not to fetch the style: the policy forbids that.
export async function judged(page, impacts) {
	await page.evaluate(axe);
	const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], preload: false }));
	const grave = found.violations.filter((each) => impacts.includes(each.impact));
	need(grave.length === 0, grave.map((each) => each.id + ": " + each.nodes.slice(0, 5).map((n) => n.html).join("; ")).join("\n"));
}

// What has the focus: an id, or the element and its text.
export function focused(page) {
	return page.evaluate(() => {
		const at = document.activeElement;
		return at.id || at.tagName.toLowerCase() + " " + at.textContent.trim().slice(0, 40);
	});
}
