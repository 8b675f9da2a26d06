package org.gongjian.app.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.gongjian.persistence.server.DataSettings;
import org.gongjian.persistence.server.EmbeddedDatabase;
import org.gongjian.persistence.server.NoDatabaseNamed;
import org.gongjian.persistence.server.StartRefusedException;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Looks at the port and the data folder as soon as the settings are known, before
 * anything is started, so that a refusal comes at once and alone. Also carries out
 * {@code --gongjian.fresh}, which is taken from the command line only: nobody empties a
 * data folder by a setting that stayed somewhere.
 */
public class StartCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

	private static final String FRESH = "gongjian.fresh";

	@Override
	public int getOrder() {
		return LoggingApplicationListener.DEFAULT_ORDER - 1;
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		Environment settings = event.getEnvironment();
		checkPort(settings);
		boolean fresh = new DefaultApplicationArguments(event.getArgs()).containsOption(FRESH);
		if (NoDatabaseNamed.holdsFor(settings)) {
			DataSettings data = Binder.get(settings).bindOrCreate("gongjian", DataSettings.class);
			if (fresh) {
				EmbeddedDatabase.erase(data.folder());
			}
			EmbeddedDatabase.check(data.folder());
		}
		else if (fresh) {
			throw new StartRefusedException("--fresh 只清空自带数据库的数据目录，不清空 SPRING_DATASOURCE_URL 指定的数据库",
					"--fresh empties the data folder of the bundled database only, not the one that SPRING_DATASOURCE_URL names");
		}
	}

	private static void checkPort(Environment settings) {
		Integer port = settings.getProperty("server.port", Integer.class, 8080);
		InetAddress address = settings.getProperty("server.address", InetAddress.class);
		try (ServerSocket probe = new ServerSocket(port, 1, address)) {
			probe.setReuseAddress(true);
		}
		catch (BindException ex) {
			throw Refusals.portInUse(port);
		}
		catch (IOException ex) {
			throw new StartRefusedException("端口 " + port + " 不可用：" + ex.getMessage(),
					"Port " + port + " cannot be used: " + ex.getMessage());
		}
	}

}
