package org.studielots.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Habits of the house that a compiler does not see. */
class HabitsTest {

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = packagesWithCode()
                .filter(candidate -> !candidate.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked)
                .as("packages whose package-info.java lacks @NullMarked")
                .isEmpty();
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching(Code.ROOT + ".(**)").should().beFreeOfCycles().check(Code.MAIN);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        noClasses()
                .should()
                .callMethodWhere(new ReadsTheSystemsTime())
                .because("tests, and answers that age, need one clock: inject java.time.Clock")
                .check(Code.MAIN);
    }

    @Test
    void whatIsLoggedGoesThroughOneLogger() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.util.logging..", "org.apache.commons.logging..", "org.apache.logging.."))
                .because("SLF4J is the one logger")
                .check(Code.MAIN);
    }

    @Test
    void onlyTheConsoleOfACommandPrints() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are not named *Console",
                        type -> !Code.outermost(type).getSimpleName().endsWith("Console")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("a server logs; only a command talks to whoever started it")
                .check(Code.MAIN);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    @Test
    void testsWaitForWhatTheyExpectAndNeverSleep() {
        noClasses()
                .should()
                .callMethodWhere(new Sleeps())
                .because("a sleep is too short on a busy machine and too long on every other: await the condition")
                .check(Code.TESTS);
    }

    private static Stream<JavaPackage> packagesWithCode() {
        JavaPackage root = Code.MAIN.getPackage(Code.ROOT);
        return Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream())
                .filter(candidate -> candidate.getClasses().stream()
                        .anyMatch(type -> !type.getSimpleName().equals("package-info")));
    }

    private static final class ReadsTheSystemsTime extends DescribedPredicate<JavaCall<?>> {
        private static final Set<String> CLOCKLESS =
                Set.of("now", "system", "systemUTC", "systemDefaultZone", "currentTimeMillis");

        ReadsTheSystemsTime() {
            super("a method that reads the system's time");
        }

        @Override
        public boolean test(JavaCall<?> call) {
            JavaClass owner = call.getTargetOwner();
            boolean aboutTime = owner.getPackageName().startsWith("java.time") || owner.isEquivalentTo(System.class);
            return aboutTime
                    && CLOCKLESS.contains(call.getName())
                    && takesNoClock(call.getTarget().getRawParameterTypes())
                    && !isPermitted(call.getOriginOwner(), owner);
        }

        private static boolean isPermitted(JavaClass caller, JavaClass asked) {
            boolean makesTheClock = Code.outermost(caller).getSimpleName().equals("ClockConfiguration");
            // How long a writer has been at work, and which command came last, is the machine's time, also where the
            // catalogue's clock
            // stands still; InstantSource, which is no Clock, says that this is meant.
            boolean meansTheMachine = asked.isEquivalentTo(InstantSource.class)
                    && Set.of("store", "").contains(Code.featureOf(caller));
            return makesTheClock || meansTheMachine;
        }

        private static boolean takesNoClock(Collection<JavaClass> parameters) {
            return parameters.stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        }
    }

    private static final class Sleeps extends DescribedPredicate<JavaCall<?>> {
        Sleeps() {
            super("a method that sleeps");
        }

        @Override
        public boolean test(JavaCall<?> call) {
            return call.getTarget() instanceof MethodCallTarget
                    && call.getName().equals("sleep");
        }
    }
}
