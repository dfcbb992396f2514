package dev.tend.app.playground;

import java.time.InstantSource;
import java.time.ZoneId;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** The playground's pages and what they talk to. Without sign-in: whoever reaches it can be anybody in the house. */
public final class PlaygroundSite {
    private final PlaygroundAdapter adapter;
    private final ClockFace clock;

    /**
     * @param machine moves the clock that the adapter has
     * @param world the time outside of the playground
     * @param zone where the house stands: in what zone times are shown
     */
    public PlaygroundSite(PlaygroundAdapter adapter, TimeMachine machine, InstantSource world, ZoneId zone) {
        this.adapter = adapter;
        this.clock = new ClockFace(machine, world, zone, adapter.bell());
    }

    /** Mounts the site at the root; more exact paths that others have mounted or mount stay theirs. */
    public void mountOn(ServletContextHandler handler) {
        handler.addServlet(new ServletHolder(new StateServlet(adapter, clock)), "/api/state");
        handler.addServlet(new ServletHolder(new EventServlet(adapter, clock)), "/api/events");
        handler.addServlet(new ServletHolder(new PictureServlet(adapter)), "/api/picture");
        handler.addServlet(new ServletHolder(new ActionServlet(adapter, clock)), "/api/*");
        handler.addServlet(new ServletHolder(new PageServlet()), "/");
    }
}
