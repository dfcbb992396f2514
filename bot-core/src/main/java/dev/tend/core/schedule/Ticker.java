package dev.tend.core.schedule;

import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps ticks going with Quartz, in memory: no table of triggers, and no second truth about what is due. */
public final class Ticker implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Ticker.class);
    private static final String TICK = "tick";

    private final Scheduler scheduler;

    private Ticker(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Starts ticking at once. */
    public static Ticker start(List<Tick> ticks) {
        try {
            Scheduler scheduler = new StdSchedulerFactory(properties(ticks.size())).getScheduler();
            for (Tick tick : ticks) {
                scheduler.scheduleJob(job(tick), trigger(tick));
            }
            scheduler.start();
            return new Ticker(scheduler);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The ticker could not start, so nothing would ever be asked.", e);
        }
    }

    /** Waits for what is being done and stops; a second call does nothing. */
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The ticker did not stop.", e);
        }
    }

    private static Properties properties(int threads) {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "tend-" + System.nanoTime());
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", Integer.toString(Math.max(1, threads)));
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        return properties;
    }

    private static JobDetail job(Tick tick) {
        JobDetail job =
                JobBuilder.newJob(TickJob.class).withIdentity(tick.name()).build();
        job.getJobDataMap().put(TICK, tick);
        return job;
    }

    private static Trigger trigger(Tick tick) {
        return TriggerBuilder.newTrigger()
                .withIdentity(tick.name())
                .startNow()
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(tick.every().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    /** One round. A failure is logged, and the next round comes as planned. */
    @DisallowConcurrentExecution
    public static final class TickJob implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            Tick tick =
                    Objects.requireNonNull((Tick) context.getMergedJobDataMap().get(TICK));
            try {
                tick.work().run();
            } catch (RuntimeException e) {
                log.error("tick={} ended=failed", tick.name(), e);
            }
        }
    }
}
