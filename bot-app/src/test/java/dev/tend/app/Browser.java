package dev.tend.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser: finds things by what they say, and waits for what they expect as people do. */
final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final WebDriverWait wait;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.wait = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(100));
        this.wait.ignoring(StaleElementReferenceException.class);
    }

    /** Opens a Chromium of its own; without one the test is skipped, but not where tests must run. */
    static Browser open(Path profile) {
        File chromium = new File(System.getProperty("chromium", "/usr/bin/chromium"));
        File chromedriver = new File(System.getProperty("chromedriver", "/usr/bin/chromedriver"));
        boolean there = chromium.canExecute() && chromedriver.canExecute();
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(
                    "The stories in the browser need " + chromium + " and " + chromedriver + ".");
        }
        assumeTrue(there, "There is no Chromium with its driver here: apt install chromium chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--window-size=1280,900");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver)
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    void leave() {
        driver.get("about:blank");
    }

    void go(String url) {
        leave();
        driver.get(url);
        wait.until(page -> !page.findElements(By.cssSelector(".room-title")).isEmpty());
    }

    /** Presses the newest button that says just this. */
    void press(String label) {
        wait.until(page -> {
            List<WebElement> found =
                    page.findElements(By.xpath("//button[normalize-space()=" + quoted(label) + "]")).stream()
                            .filter(WebElement::isDisplayed)
                            .toList();
            if (found.isEmpty()) {
                return false;
            }
            WebElement button = found.get(found.size() - 1);
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
            button.click();
            return true;
        });
    }

    boolean offers(String label) {
        return driver.findElements(By.xpath("//button[normalize-space()=" + quoted(label) + "]")).stream()
                .anyMatch(WebElement::isDisplayed);
    }

    /** Fills in a field of the open form, by its label. */
    void fill(String label, String text) {
        WebElement field = wait.until(page -> labelled("dialog[open] ", label));
        field.clear();
        field.sendKeys(text);
    }

    String valueOf(String label) {
        return String.valueOf(labelled("dialog[open] ", label).getDomProperty("value"));
    }

    /** Chooses in the newest select of a label. */
    void choose(String label, String option) {
        wait.until(page -> {
            new Select(labelled("", label)).selectByVisibleText(option);
            return true;
        });
    }

    private WebElement labelled(String within, String label) {
        List<WebElement> labels = driver.findElements(By.cssSelector(within + "label")).stream()
                .filter(one -> one.isDisplayed() && one.getText().startsWith(label))
                .toList();
        if (labels.isEmpty()) {
            throw new StaleElementReferenceException("There is no field \"" + label + "\" yet.");
        }
        return driver.findElement(
                By.id(String.valueOf(labels.get(labels.size() - 1).getDomAttribute("for"))));
    }

    /** Writes into the composer and presses Enter, with the keyboard alone. */
    void write(String text) {
        WebElement composer = wait.until(page -> page.findElement(By.cssSelector("form.composer textarea")));
        composer.sendKeys(text);
        composer.sendKeys(Keys.ENTER);
    }

    WebElement composer() {
        return driver.findElement(By.cssSelector("form.composer textarea"));
    }

    /** Waits until the page says this. */
    void sees(String text) {
        wait.until(page -> text().contains(text));
    }

    /** Waits until this many elements match. */
    void seesAtLeast(int count, String css) {
        wait.until(page -> page.findElements(By.cssSelector(css)).size() >= count);
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String source() {
        return String.valueOf(driver.getPageSource());
    }

    Object ask(String script) {
        return String.valueOf(driver.executeScript(script));
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** What went wrong in the page, as its console tells it. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(Object::toString)
                .toList();
    }

    void photograph(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
    }

    @Override
    public void close() {
        driver.quit();
    }
}
