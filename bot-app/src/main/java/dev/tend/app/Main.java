package dev.tend.app;
public final class Main { public static void main(String[] args) throws Exception {
 long t=System.nanoTime();
 try (var pg = dev.tend.app.postgres.EmbeddedPostgres.start(java.nio.file.Path.of(args[0]))) {
 System.out.println((System.nanoTime()-t)/1000000+" ms "+pg.jdbcUrl());
 try (var c = java.sql.DriverManager.getConnection(pg.jdbcUrl(), pg.user(), pg.password().reveal()); var s=c.createStatement()) { var r=s.executeQuery("select version()"); r.next(); System.out.println(r.getString(1)); }
 if (args.length>1) Thread.sleep(Long.parseLong(args[1]));
 } catch (dev.tend.app.config.Refusal e) { System.out.println(e.getMessage()); }
}}
