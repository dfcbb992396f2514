package dev.tend.app.playground;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Platform;
import dev.tend.core.chat.UserRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The playground's workspace: the people and the rooms there are. They never change while it runs. */
public record House(List<Person> people, List<Room> rooms) {
    /** The platform that the playground is. */
    public static final Platform PLATFORM = new Platform("playground");

    private static final String WORKSPACE = "playground";

    public House {
        people = List.copyOf(people);
        rooms = List.copyOf(rooms);
    }

    /** A small team, a couple, and for each of them a room with Tend alone. */
    public static House harbour() {
        List<Person> team = List.of(
                new Person("amara", "Amara"),
                new Person("jonas", "Jonas"),
                new Person("mei", "Mei"),
                new Person("rafael", "Rafael"),
                new Person("priya", "Priya"),
                new Person("zofia", "Zofia"));
        List<Person> couple = List.of(new Person("noor", "Noor"), new Person("elias", "Elias"));
        List<Person> people = Stream.concat(team.stream(), couple.stream()).toList();
        Stream<Room> shared = Stream.of(
                new Room("harbour-team", "harbour-team", Room.Kind.TEAM, ids(team)),
                new Room("two-of-us", "two-of-us", Room.Kind.COUPLE, ids(couple)));
        return new House(
                people,
                Stream.concat(shared, people.stream().map(House::directRoom)).toList());
    }

    Optional<Person> person(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    Optional<Room> room(String id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
    }

    Optional<Room> room(ChannelRef channel) {
        return isHere(channel.platform(), channel.workspace()) ? room(channel.channel()) : Optional.empty();
    }

    /** The room in which a user and Tend are alone. */
    Optional<Room> directRoomOf(UserRef user) {
        return isHere(user.platform(), user.workspace())
                ? roomsOf(user.user())
                        .filter(room -> room.kind() == Room.Kind.DIRECT)
                        .findFirst()
                : Optional.empty();
    }

    Stream<Room> roomsOf(String person) {
        return rooms.stream().filter(room -> room.has(person));
    }

    /** How the core names a person of the house. */
    public UserRef user(String person) {
        return new UserRef(PLATFORM, WORKSPACE, person);
    }

    /** How the core names a room of the house. */
    public ChannelRef channel(String room) {
        return new ChannelRef(PLATFORM, WORKSPACE, room);
    }

    MessageRef message(String room, String message) {
        return new MessageRef(channel(room), message);
    }

    private static boolean isHere(Platform platform, String workspace) {
        return platform.equals(PLATFORM) && workspace.equals(WORKSPACE);
    }

    private static Room directRoom(Person person) {
        return new Room("tend-and-" + person.id(), "Tend", Room.Kind.DIRECT, List.of(person.id()));
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
