<?php
/**
 * The article: the whole light DOM, so that it is there without any script.
 *
 * @package KommunNyhet
 */

defined( 'ABSPATH' ) || exit;

/**
 * A post as an article, as HTML. For a theme's template: `echo kommun_nyhet_article();`
 *
 * @param int $post_id The post; 0 is the one of the loop.
 * @param int $level   The headline's level, 1 to 6.
 * @return string Empty where there is no post, where the reader may not see it, and inside itself.
 */
function kommun_nyhet_article( $post_id = 0, $level = 2 ) {
	static $inside = array();
	$post          = get_post( $post_id ? $post_id : null );
	if ( ! $post || isset( $inside[ $post->ID ] ) || ! ( is_post_publicly_viewable( $post ) || current_user_can( 'read_post', $post->ID ) ) ) {
		return '';
	}
	if ( post_password_required( $post ) ) {
		return get_the_password_form( $post );
	}
	kommun_nyhet_enqueue();
	$inside[ $post->ID ] = true;
	$body                = kommun_nyhet_body( $post );
	unset( $inside[ $post->ID ] );

	$facts    = kommun_nyhet_facts( $post );
	$language = 'en' === strtok( $facts['lang'], '-' ) ? 'en' : 'sv';
	$switched = strtok( get_locale(), '_' ) !== $language && switch_to_locale( 'en' === $language ? 'en_US' : 'sv_SE' );
	$html     = kommun_nyhet_html( $facts, $body, max( 1, min( 6, $level ) ), $language );
	if ( $switched ) {
		restore_previous_locale();
	}
	return $html;
}

/**
 * A post's text with everything that the site's plugins do to it, whatever post the page itself is about.
 *
 * @param WP_Post $post The post.
 * @return string
 */
function kommun_nyhet_body( WP_Post $post ) {
	$outer           = $GLOBALS['post'] ?? null;
	$GLOBALS['post'] = $post; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- put back below.
	setup_postdata( $post );
	/** This filter is documented in wp-includes/post-template.php */
	$body            = apply_filters( 'the_content', get_the_content() );
	$GLOBALS['post'] = $outer; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited
	if ( $outer ) {
		setup_postdata( $outer );
	}
	return $body;
}

/**
 * Facts and a body as HTML.
 *
 * @param array  $facts    As `kommun_nyhet_facts` says.
 * @param string $body     HTML, as WordPress gives it.
 * @param int    $level    The headline's level.
 * @param string $language Of the words around the article.
 * @return string
 */
function kommun_nyhet_html( $facts, $body, $level, $language ) {
	ob_start();
	require __DIR__ . '/../templates/article.php';
	return ob_get_clean();
}

/**
 * The element's attributes; what is empty, or what the element takes for granted, is left out.
 *
 * @param array $facts As `kommun_nyhet_facts` says.
 * @return array
 */
function kommun_nyhet_attributes( $facts ) {
	$after = $facts['months'] ? sprintf( 'P%dM', $facts['months'] ) : 'never';
	$share = $facts['share'] ? implode( ' ', $facts['share'] ) : 'none';
	return array_filter(
		array(
			'lang'           => $facts['lang'],
			'date-published' => $facts['published'],
			'date-modified'  => $facts['modified'],
			'editor'         => $facts['editor'],
			'url'            => $facts['url'],
			'expires'        => $facts['expires'],
			'last-reviewed'  => $facts['reviewed'],
			'replaced-by'    => $facts['replaced_by'],
			'outdated-after' => KOMMUN_NYHET_DEFAULTS['months'] === $facts['months'] ? '' : $after,
			'share'          => KOMMUN_NYHET_DEFAULTS['share'] === $facts['share'] ? '' : $share,
		)
	);
}

/**
 * Whether the reader is told that the article may be outdated.
 *
 * @param array $facts As `kommun_nyhet_facts` says.
 * @return bool
 */
function kommun_nyhet_is_outdated( $facts ) {
	if ( $facts['replaced_by'] || kommun_nyhet_has_passed( $facts['expires'] ) ) {
		return true;
	}
	$is_old = function ( $date ) use ( $facts ) {
		return ! $date || kommun_nyhet_has_passed( $date, $facts['months'] );
	};
	return $facts['months'] && ( $facts['published'] || $facts['reviewed'] ) && $is_old( $facts['published'] ) && $is_old( $facts['reviewed'] );
}

/**
 * How long ago the article was published, as a sentence: whole years, else whole months, else nothing.
 *
 * @param string $published ISO 8601, or empty.
 * @return string
 */
function kommun_nyhet_age( $published ) {
	$date = kommun_nyhet_date( $published );
	if ( ! $date ) {
		return '';
	}
	$age = $date->setTime( 0, 0 )->diff( date_create_immutable( 'today', kommun_nyhet_zone() ) );
	if ( $age->invert || ! ( $age->y || $age->m ) ) {
		return '';
	}
	return $age->y
		/* translators: %d: number of years. */
		? sprintf( _n( 'It was published %d year ago.', 'It was published %d years ago.', $age->y, 'kommun-nyhet' ), $age->y )
		/* translators: %d: number of months. */
		: sprintf( _n( 'It was published %d month ago.', 'It was published %d months ago.', $age->m, 'kommun-nyhet' ), $age->m );
}

/**
 * A picture of the media library with its caption, and its photographer where the file names one.
 *
 * @param int $id The attachment.
 * @return string
 */
function kommun_nyhet_figure( $id ) {
	$caption = kommun_nyhet_plain( wp_get_attachment_caption( $id ) );
	$credit  = wp_get_attachment_metadata( $id )['image_meta']['credit'] ?? '';
	return sprintf(
		'<figure slot="image">%1$s%2$s</figure>',
		// Seen at once, so not lazy; responsive, as WordPress makes it.
		wp_get_attachment_image( $id, 'full', false, array( 'loading' => false ) ),
		$caption || $credit
			? sprintf( '<figcaption>%1$s%2$s</figcaption>', esc_html( $caption ), $credit ? sprintf( ' <div>%s</div>', esc_html( $credit ) ) : '' )
			: ''
	);
}
