// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a fleet site in a browser and prints TAP: site.mjs BROWSER SITE [LARGE-SITE].
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join, resolve } from "node:path";
import { Browser, check, focused, judged, need, openPage, plan } from "./page.mjs";

const [, , executablePath, folder, large] = process.argv;
const LARGEST = 500 * 1024;
const FIRST_PAGE_MS = 2000, SEARCH_MS = 200;
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

function filesOf(site) {
	return readdirSync(site, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}

// Nothing was said, and nothing asked for but files of the site.
function quiet(page, site) {
	const said = page.said.filter((text) => !text.startsWith(`asked for file://${site}/`));
	need(said.length === 0, said.join("\n"));
}

function open(browser, name, options) {
	return openPage(browser, `file://${folder}/${name}`, { colorScheme: "light", ...options });
}

// What the search says of some text, how long it took, and the names that it shows.
async function search(page, text) {
	const ms = await page.evaluate(async (wanted) => {
		const field = document.getElementById("search"), found = document.getElementById("found");
		const answered = () => new Promise((resolve) => {
			const observer = new MutationObserver(() => { observer.disconnect(); resolve(); });
			observer.observe(found, { childList: true, characterData: true, subtree: true });
		});
		if (field.value !== "") {
			const cleared = answered();
			field.value = "";
			field.dispatchEvent(new Event("input"));
			await cleared;
		}
		const start = performance.now();
		const done = answered();
		field.value = wanted;
		field.dispatchEvent(new Event("input"));
		await done;
		document.body.getBoundingClientRect();
		return performance.now() - start;
	}, text);
	return {
		ms,
		says: await page.locator("#found").textContent(),
		names: await page.locator("#results a").allTextContents(),
	};
}

function median(numbers) {
	return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

// One page of each kind.
function kinds() {
	const first = (name) => join(name, readdirSync(join(folder, name)).sort()[0]);
	const image = first("image");
	const component = first("component");
	return ["index.html", "images.html", "components.html", "suppliers.html", "lists.html", "changes.html", "failures.html", "verdict/review.html",
		first(image), first(component), "supplier/huawei.html", "list/us-fcc-covered-list.html"];
}

async function files() {
	const all = filesOf(folder), there = new Set(all);
	const pages = all.filter((name) => name.endsWith(".html"));

	await check("files: each link leads to a file of the site", () => {
		let n = 0;
		for (const name of pages)
			for (const [, , to] of readFileSync(name, "utf8").matchAll(/(href|src)="([^"#]+)/g)) {
				n++;
				need(/^https?:/.test(to) || there.has(resolve(dirname(name), to)), `${name}: ${to}`);
			}
		need(n > 300, `${n} links`);
	});
	await check("files: each page has the policy that forbids all but the site's style and script, and none has a handler or a style", () => {
		for (const name of pages) {
			const text = readFileSync(name, "utf8");
			need(text.includes("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; " +
				"base-uri 'none'; form-action 'none'\">"), name);
			need(!/<[^>]* (on[a-z]+|style)=/.test(text) && text.match(/<script/g).length === 1, name);
		}
	});
	await check("files: no hidden character, none over 500 KiB", () => {
		for (const name of all) {
			need(!HIDDEN.test(readFileSync(name, "utf8")), name);
			need(statSync(name).size <= LARGEST, name);
		}
	});
}

async function look(browser) {
	const page = await open(browser, "index.html");
	const names = kinds();

	await check("pages: each kind loads without a message, and asks for its files only", async () => {
		for (const name of names) {
			await page.goto(`file://${folder}/${name}`);
			need((await page.locator("main h1").textContent()).length > 0, name);
		}
		quiet(page, folder);
	});
	for (const colorScheme of ["light", "dark"])
		await check(`pages: no fault of accessibility, ${colorScheme}`, async () => {
			await page.emulateMedia({ colorScheme });
			for (const name of names) {
				await page.goto(`file://${folder}/${name}`);
				const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
				need((ground === "rgb(255, 255, 255)") === (colorScheme === "light"), ground);
				await judged(page, ["minor", "moderate", "serious", "critical"]).catch((error) => { throw new Error(`${name}: ${error.message}`); });
			}
		});
	await check("pages: a narrow window cuts nothing off", async () => {
		await page.setViewportSize({ width: 360, height: 700 });
		for (const name of names) {
			await page.goto(`file://${folder}/${name}`);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			need(width <= 360, `${name}: ${width} pixels wide`);
		}
		await page.setViewportSize({ width: 1280, height: 900 });
	});
	await check("pages: on paper there is neither search nor contents", async () => {
		await page.emulateMedia({ media: "print" });
		await page.goto(`file://${folder}/index.html`);
		need(!await page.locator(".controls").isVisible() && !await page.locator("header nav").isVisible(), "they are there");
		need(await page.locator("#verdicts").isVisible(), "no verdicts");
		await page.emulateMedia({ media: "screen" });
	});
	await check("pages: the policy holds", async () => {
		const blocked = await page.evaluate(() => new Promise((answer) => {
			const seen = [];
			document.addEventListener("securitypolicyviolation", (event) => {
				seen.push(event.effectiveDirective);
				if (seen.length === 2)
					answer(seen.sort().join(" "));
			});
			const script = document.createElement("script");
			script.textContent = "window.wasPwned = true";
			const image = document.createElement("img");
			image.src = "nowhere.png";
			document.body.append(script, image);
			setTimeout(() => answer("not blocked: only " + seen), 3000);
		}));
		need(blocked === "img-src script-src-elem", blocked);
		need(!await page.evaluate(() => window.wasPwned), "it ran");
	});
	await page.context().close();
}

async function hostile(browser) {
	const page = await open(browser, "images.html");

	await check("hostile: names are text, in tables, on pages and in the search", async () => {
		const strange = () => page.evaluate(() => Array.from(document.querySelectorAll("img, iframe, b, u, object, embed, script:not([src])"),
			(element) => element.tagName).join(" "));
		const shown = "hostile<img src=x onerror=PWNED()>\\u{202e}gpj.bin";
		need((await page.locator("#rows ~ .wide tbody th").allTextContents()).includes(shown), "not in the table");
		need(await strange() === "", await strange());
		await page.getByRole("link", { name: "hostile" }).first().click();
		need(await page.locator("h1").textContent() === shown, await page.locator("h1").textContent());
		need((await page.locator("main").textContent()).includes("<script>PWNED('version')</script>"), "not on the page");
		need(await strange() === "", await strange());
		await page.goto(`file://${folder}/index.html`);
		const found = await search(page, "hostile onerror");
		need(found.names.join() === shown, found.names.join());
		need(await strange() === "", await strange());
		need(!await page.evaluate(() => window.wasPwned), "it ran");
		quiet(page, folder);
	});
	await page.context().close();
}

async function searching(browser) {
	const page = await open(browser, "index.html");
	const finds = async (text, says, name) => {
		const found = await search(page, text);
		need(found.says === says, `${text}: ${found.says}`);
		need(found.names.includes(name), `${text}: ${found.names}`);
	};

	await check("search: suppliers, lists, components, images, by the beginnings of words", async () => {
		await finds("HuaW tech", "1 supplier", "Huawei Technologies Co., Ltd.");
		await finds("fcc cover", "1 list", "us-fcc-covered-list");
		await finds("busyb", "1 supplier, 1 component", "busybox");
		await finds("designated tar", "1 image", "designated.tar");
	});
	await check("search: an image by the beginning of its digest", async () => {
		const digest = readdirSync(folder + "/image").map((each) => readdirSync(join(folder, "image", each))[0]).sort()[0].replace(".html", "");
		const found = await search(page, digest.slice(0, 12));
		need(found.names.length === 1, found.says);
		need((await page.locator("#results a").getAttribute("href")) === `image/${digest.slice(0, 2)}/${digest}.html`, "another");
	});
	await check("search: what is not there is said, and what is no word", async () => {
		need((await search(page, "zzyzx")).says === "Nothing is stored under these words.", "it is found");
		await page.locator("#search").fill("+-*/");
		await page.locator("#found").filter({ hasText: /^$/ }).waitFor({ state: "attached" });
	});
	await check("search: by keyboard alone", async () => {
		await page.goto(`file://${folder}/index.html`);
		await page.keyboard.press("Tab");
		need(await focused(page) === "a Skip to the contents", await focused(page));
		await page.keyboard.press("Enter");
		need(await focused(page) === "content", await focused(page));
		await page.keyboard.press("Tab");
		need(await focused(page) === "search", await focused(page));
		await page.keyboard.type("huawei tech");
		await page.locator("#results a").waitFor();
		await page.keyboard.press("Tab");
		need(await focused(page) === "a Huawei Technologies Co., Ltd.", await focused(page));
		await page.keyboard.press("Enter");
		await page.waitForURL("**/supplier/huawei.html");
	});
	await check("search: nothing was said meanwhile", () => quiet(page, folder));
	await page.context().close();
}

async function withoutScript(browser) {
	const page = await open(browser, "index.html", { javaScriptEnabled: false });

	await check("without script: no search, and all pages by links", async () => {
		need(!await page.locator("#search").isVisible() && await page.locator("noscript p").isVisible(), "a search");
		await page.locator("header").getByRole("link", { name: "Components" }).click();
		await page.getByRole("link", { name: "busybox", exact: true }).click();
		await page.getByRole("link", { name: "designated.tar" }).click();
		need(await page.locator("h1").textContent() === "designated.tar", await page.locator("h1").textContent());
		quiet(page, folder);
	});
	await page.context().close();
}

async function served(browser) {
	const types = { html: "text/html", css: "text/css", js: "text/javascript" };
	const server = createServer((request, response) => {
		const name = join(folder, new URL(request.url, "http://x").pathname);
		try {
			response.writeHead(200, { "Content-Type": types[name.split(".").pop()] ?? "text/plain" }).end(readFileSync(name));
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
	const origin = `http://127.0.0.1:${server.address().port}`;
	const page = await openPage(browser, `${origin}/index.html`, {});

	await check("from a web server: the search works, and only the server is asked", async () => {
		const found = await search(page, "busyb");
		need(found.names.includes("busybox"), found.says);
		const said = page.said.filter((text) => !text.startsWith(`asked for ${origin}/`));
		need(said.length === 0, said.join("\n"));
	});
	await page.context().close();
	server.close();
}

async function many(browser) {
	const all = filesOf(large), sizes = all.map((name) => statSync(name).size);
	const largest = Math.max(...sizes), count = all.filter((name) => /\/image\/..\/[0-9a-f]{64}\.html$/.test(name)).length;
	const first = [], times = new Map();

	await check(`${count} images: no file over 500 KiB`, () => need(largest <= LARGEST, `${largest} bytes`));
	for (let i = 0; i < 5; i++) {
		const page = await openPage(browser, "about:blank", { colorScheme: "light" });
		const start = Date.now();
		await page.goto(`file://${large}/index.html`, { waitUntil: "load" });
		await page.locator("#search").waitFor();
		first.push(Date.now() - start);
		await page.context().close();
	}
	await check(`${count} images: the first page in under ${FIRST_PAGE_MS} ms`, () => need(median(first) < FIRST_PAGE_MS, first.join(" ")));
	const page = await openPage(browser, `file://${large}/index.html`, { colorScheme: "light" });
	const total = Number(await page.locator("dt:text-is('Images') + dd").textContent().then((text) => text.replace(",", "")));
	await check(`${count} images: all are counted, and have a page`, () => need(total === count, `${total} are counted`));
	const WORDS = ["sysupgrade", "acme", "fjord edge4", "ac", "busybox", "huawei", "0042", "v17 glacier", "bin", "sysup cpe510 v3"];
	await check(`${count} images: each search in under ${SEARCH_MS} ms`, async () => {
		for (const words of WORDS) {
			const cold = [], warm = [];
			for (let i = 0; i < 8; i++) {
				if (i < 3) { // the data is not there yet, but for the index, which a page loads by itself
					await page.reload();
					await page.waitForTimeout(300);
				}
				const found = await search(page, words);
				need(/^[0-9]/.test(found.says), `${words}: ${found.says}`);
				(i < 3 ? cold : warm).push(found.ms);
			}
			times.set(words, [median(cold), median(warm)]);
		}
		for (const [words, [, warm]] of times)
			need(warm < SEARCH_MS, `${words}: ${Math.round(warm)} ms`);
	});
	await check(`${count} images: a search whose data is not loaded yet, in the median of them in under ${SEARCH_MS} ms`, () => {
		const cold = Array.from(times.values(), (pair) => pair[0]);
		need(median(cold) < SEARCH_MS, cold.map(Math.round).join(" "));
	});
	await check(`${count} images: more results on demand`, async () => {
		await search(page, "sysupgrade");
		await page.getByRole("button", { name: /Show more/ }).click();
		await page.locator("#results li").nth(109).waitFor();
		need(await page.locator("#results li").count() === 110, String(await page.locator("#results li").count()));
		need((await focused(page)).includes("sysupgrade"), await focused(page));
	});
	await check(`${count} images: hostile names are text`, async () => {
		for (const text of ["onerror", "gpj", "script", "hyperlink"])
			need((await search(page, text)).names.length > 0, text);
		for (const name of ["images.html", "images/2.html"]) {
			await page.goto(`file://${large}/${name}`);
			need(!HIDDEN.test(await page.locator("body").textContent()), name);
			need(await page.locator("img, main script").count() === 0, "markup");
		}
		need(!await page.evaluate(() => window.wasPwned), "it ran");
	});
	await check(`${count} images: no message, and no request but for files of the site`, () => quiet(page, large));
	await page.context().close();
	console.log(`# ${all.length} files, ${sizes.reduce((a, b) => a + b, 0)} bytes, the largest ${largest}`);
	console.log(`# first page: ${first.map(Math.round).join(" ")} ms, median ${Math.round(median(first))}`);
	for (const [words, [cold, warm]] of times)
		console.log(`# search "${words}": ${Math.round(cold)} ms at first, ${Math.round(warm)} ms later (medians)`);
}

const browser = await Browser.launch(executablePath);
await files();
await look(browser);
await hostile(browser);
await searching(browser);
await withoutScript(browser);
await served(browser);
if (large)
	await many(browser);
await browser.close();
process.exitCode = plan() > 0 ? 1 : 0;
