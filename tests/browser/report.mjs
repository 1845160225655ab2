// SPDX-License-Identifier: GPL-3.0-or-later
// Opens reports in a browser and prints TAP: report.mjs BROWSER FOLDER, which holds hostile.html and large.html.
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { Browser, check, focused, judged, need, openPage, plan } from "./page.mjs";

const [, , executablePath, folder] = process.argv;

async function open(browser, name, options) {
	return openPage(browser, `file://${folder}/${name}`, options);
}

function quiet(page) {
	const said = page.said.filter((text) => !/^asked for file:.*\.html$/.test(text));
	need(said.length === 0, said.join("\n"));
	need(page.said.length === 1, page.said.join("\n"));
}

// No serious fault.
function accessible(page) {
	return judged(page, ["serious", "critical"]);
}

function shownNames(page) {
	return page.evaluate(() => Array.from(document.querySelectorAll("#list tbody"))
		.filter((group) => group.getClientRects().length > 0).map((group) => group.rows[0].cells[0].textContent.trim()));
}

async function hostile(browser) {
	const page = await open(browser, "hostile.html", { colorScheme: "light" });
	const source = readFileSync(`${folder}/hostile.html`, "utf8");

	await check("hostile: loads without a message, and asks for nothing", () => quiet(page));
	await check("hostile: nothing of the image ran", async () => {
		need(!await page.evaluate(() => window.wasPwned), "it ran");
		const strange = await page.evaluate(() => Array.from(document.querySelectorAll("script, img, iframe, b, u, h1, object, embed"),
			(element) => element.tagName).join(" "));
		need(strange === "H1 SCRIPT", strange);
	});
	await check("hostile: its texts are shown as text", async () => {
		const text = await page.evaluate(() => document.body.textContent);
		for (const part of ["<script>PWNED('version')</script>", "<img src=x onerror=PWNED()>/plc_core.ko", "<h1>PWNED</h1>",
			"<u>\\x1b[31m'\"&</u>", "\\u{202e}\\<script\\>PWNED('certificate')\\</script\\>", "javascript:PWNED()", "long-<b>PWNED<b>"])
			need(text.includes(part), "not shown: " + part);
		need(!/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/.test(text), "a hidden character");
	});
	await check("hostile: the policy names style and script by their digests, and nothing else", () => {
		const policy = /Content-Security-Policy" content="([^"]*)"/.exec(source)[1];
		const digest = (tag) => createHash("sha256").update(new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(source)[1]).digest("base64");
		need(policy === `default-src 'none'; script-src 'sha256-${digest("script")}'; style-src 'sha256-${digest("style")}'; ` +
			"base-uri 'none'; form-action 'none'", policy);
	});
	await check("hostile: the policy holds", async () => {
		const blocked = await page.evaluate(() => new Promise((resolve) => {
			const seen = [];
			document.addEventListener("securitypolicyviolation", (event) => {
				seen.push(event.effectiveDirective);
				if (seen.length === 2)
					resolve(seen.sort().join(" "));
			});
			const script = document.createElement("script");
			script.textContent = "window.wasPwned = true";
			const image = document.createElement("img");
			image.src = "file:///nowhere.png";
			document.body.append(script, image);
			script.remove();
			image.remove();
			setTimeout(() => resolve("not blocked: only " + seen), 3000);
		}));
		need(blocked === "img-src script-src-elem", blocked);
		need(!await page.evaluate(() => window.wasPwned), "it ran");
	});
	await check("hostile: bytes beside a private key are withheld", async () => {
		const text = await page.evaluate(() => document.body.textContent);
		need(text.includes("A private key stands there: its bytes are not shown."), "it is not said");
	});
	await check("hostile: a narrow window cuts nothing off", async () => {
		await page.setViewportSize({ width: 360, height: 700 });
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		await page.setViewportSize({ width: 1280, height: 900 });
		need(width <= 360, `${width} pixels wide`);
	});
	await check("hostile: no serious fault of accessibility, light", () => accessible(page));
	await check("hostile: no serious fault of accessibility, dark, all evidence open", async () => {
		await page.emulateMedia({ colorScheme: "dark" });
		await page.evaluate(() => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
		const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		need(ground !== "rgb(255, 255, 255)", "it is not dark");
		await accessible(page);
	});
	await page.context().close();
}

async function keyboard(browser) {
	const page = await open(browser, "hostile.html", { colorScheme: "light" });

	await check("keyboard: the first stop leads past the contents", async () => {
		await page.keyboard.press("Tab");
		need(await focused(page) === "a Skip to the report", await focused(page));
		await page.keyboard.press("Enter");
		need(await focused(page) === "content", await focused(page));
	});
	await check("keyboard: everything that can be used is reached, and is seen to be", async () => {
		const wanted = new Set(await page.evaluate(() => {
			let number = 0;
			return Array.from(document.querySelectorAll("main a[href], main button, main input, main select, main summary, main [tabindex='0']"))
				.filter((each) => each.checkVisibility()).map((each) => each.dataset.stop = String(number++));
		}));
		for (let i = wanted.size; i > 0; i--) {
			await page.keyboard.press("Tab");
			const stop = await page.evaluate(() => {
				const at = document.activeElement, style = getComputedStyle(at);
				return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 ? at.dataset.stop : "unseen " + at.outerHTML.slice(0, 200);
			});
			need(wanted.delete(stop), "not expected: " + stop);
		}
		need(wanted.size === 0, `${wanted.size} not reached`);
	});
	await check("keyboard: evidence opens and shows the bytes", async () => {
		const group = page.locator("#list tbody", { has: page.locator("th", { hasText: "plc_core" }) });
		await group.locator("summary").focus();
		const hex = group.locator(".hex").first();
		need(!await hex.isVisible(), "it is open already");
		await page.keyboard.press("Enter");
		need(await hex.isVisible(), "it did not open");
		const marked = (await hex.locator("mark").allTextContents()).join(" ");
		need(marked.includes("6c 69 63 65 6e 73 65") && marked.includes("license"), "the proof is not marked: " + marked);
	});
	await check("keyboard: a column sorts up and down", async () => {
		await page.locator("#list thead button").first().focus();
		await page.keyboard.press("Enter");
		const up = await shownNames(page);
		need(await page.locator("#list thead th").first().getAttribute("aria-sort") === "ascending", "not said");
		await page.keyboard.press("Space");
		const down = await shownNames(page);
		need(await page.locator("#list thead th").first().getAttribute("aria-sort") === "descending", "not said");
		need(up.length > 3 && up.join() === down.reverse().join(), up.join());
	});
	await check("keyboard: nothing was said meanwhile", () => quiet(page));
	await page.context().close();
}

async function large(browser) {
	const page = await open(browser, "large.html", { colorScheme: "light" });
	const status = () => page.locator("#shown").textContent();

	await check("5,000 components: loads without a message", () => quiet(page));
	await check("5,000 components: all are there", async () => need((await shownNames(page)).length === 5000, await status()));
	await check("5,000 components: the filter leaves what fits", async () => {
		await page.locator("#filter").fill("PART-4321 mit");
		const names = await shownNames(page);
		need(names.join() === "part-4321", names.slice(0, 5).join());
		need(await status() === "1 of 5000 components", await status());
		await page.locator("#filter").fill("");
		need(await status() === "5000 components", await status());
	});
	await check("5,000 components: the choice leaves what fits", async () => {
		await page.locator("#only").selectOption("f");
		need((await shownNames(page)).length === 0, "some have a finding");
		await page.locator("#only").selectOption("m");
		need((await shownNames(page)).length === 5000, "some have a maker");
		await page.locator("#only").selectOption("");
	});
	await check("5,000 components: versions sort as numbers", async () => {
		await page.locator("#list thead button", { hasText: "Version" }).click();
		const versions = await page.evaluate(() => Array.from(document.querySelectorAll("#list tbody"), (group) => group.rows[0].cells[1].textContent));
		need(versions.every((text, number) => text === "1." + number), versions.slice(0, 12).join());
	});
	await page.context().close();
}

async function paper(browser) {
	const page = await open(browser, "hostile.html", { colorScheme: "dark" });

	await check("paper: the controls stay away, the evidence of findings is there", async () => {
		await page.emulateMedia({ media: "print" });
		need(!await page.locator(".controls").isVisible() && !await page.locator("nav").isVisible(), "controls");
		need(await page.locator(".finding .hex").first().isVisible(), "no evidence");
		const ink = await page.evaluate(() => getComputedStyle(document.body).color);
		need(ink === "rgb(0, 0, 0)", ink);
	});
	await check("paper: a PDF with tags and pages", async () => {
		const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
		need(pdf.subarray(0, 5).toString() === "%PDF-" && pdf.length > 20000, `${pdf.length} bytes`);
		const pages = pdf.toString("latin1").match(/\/Type ?\/Page\b/g).length;
		need(pages >= 3 && pages < 40, `${pages} pages`);
		need(pdf.includes("/StructTreeRoot"), "no tags");
	});
	await check("paper: no message", () => quiet(page));
	await page.context().close();
}

const browser = await Browser.launch(executablePath);
await hostile(browser);
await keyboard(browser);
await large(browser);
await paper(browser);
await browser.close();
plan();
rmSync(folder, { recursive: true, force: true });
