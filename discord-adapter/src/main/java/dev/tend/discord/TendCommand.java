package dev.tend.discord;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/** {@code /tend} as Discord knows it, and back to the words that the core knows. Who may do what is for the core to say. */
final class TendCommand {
    private static final String NAME = "tend";

    private static final List<SubcommandData> SUBCOMMANDS = List.of(
            new SubcommandData("setup", "Choose what this channel practises, and when"),
            new SubcommandData("run", "Ask a prompt now")
                    .addOption(
                            OptionType.STRING,
                            "practice",
                            "Which practice; without one, this channel's own",
                            false,
                            true),
            new SubcommandData("status", "See what this channel practises, and what comes next"),
            new SubcommandData("pause", "Stop asking until you say otherwise"),
            new SubcommandData("resume", "Go on asking"),
            new SubcommandData("join", "Take part in this channel's practice"),
            new SubcommandData("leave", "Take part no longer, at once and without a reason"),
            new SubcommandData("help", "See what Tend can do"));

    private TendCommand() {}

    static SlashCommandData definition() {
        return Commands.slash(NAME, "Practices that help people who matter to each other stay close")
                .setContexts(InteractionContextType.GUILD)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setDefaultPermissions(DefaultMemberPermissions.ENABLED)
                .addSubcommands(SUBCOMMANDS);
    }

    /** What a user would have typed behind {@code /tend}: the subcommand, then its options in their order. */
    static String words(CommandInteractionPayload command) {
        return Stream.concat(
                        Stream.ofNullable(command.getSubcommandName()),
                        command.getOptions().stream().map(OptionMapping::getAsString))
                .collect(Collectors.joining(" "))
                .strip();
    }
}
